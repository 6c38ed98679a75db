import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import type { ListRole } from './list-role.ts'
import { ratingOf } from './rating.ts'

const OPENING = /^\s*(\p{Extended_Pictographic}|[✓✔✗✘☑☒])/u
/** What tells what to do rather than what a thing is like. */
const GUIDELINE =
  /\b(?:do['’]?s?\b.{0,8}\bdon['’]?ts?|best practices?|checklist|rules?|tips|guidelines?|mistakes?|examples?|steps?|requirements?|tests?|results?|status|progress|roadmap|supported|compatibility|included)\b/i
const ORDER =
  /^(?:do|don['’]?t|never|always|avoid|use|prefer|keep|make|check|ensure|try|stop|start|write|put|good|bad|correct|incorrect|right|wrong|yes|no)\b/i
/** Words of the longest item. */
const LONGEST = 30

/**
 * Roles of the items under one heading that are marked as good and as bad: `✅ Light` speaks for, `❌ Breaks in rain` against.
 *
 * Both marks must be there: one alone only decorates. Guidelines (`✅ Do …`, `❌ Don't …`) and answers are neither.
 */
export function markedRoles(group: readonly Prose[]): ReadonlyMap<Prose, ListRole> {
  const marked = group.flatMap((paragraph) => {
    const rating = OPENING.test(paragraph.text.value)
      ? ratingOf(OPENING.exec(paragraph.text.value)?.[1] ?? '')
      : undefined
    return rating === undefined || rating === 'neutral' ? [] : [{ paragraph, rating }]
  })
  const isBoth = new Set(marked.map(({ rating }) => rating)).size > 1
  if (!isBoth || group.some(({ block }) => block.section.some((heading) => GUIDELINE.test(heading)))) return new Map()
  const words = marked.map(({ paragraph }) => paragraph.text.value.replace(/^[^\p{L}\p{N}]+/u, ''))
  if (words.filter((text) => ORDER.test(text)).length * 4 > words.length) return new Map()
  if (words.some((text) => countWords(text) > LONGEST)) return new Map()
  return new Map(marked.map(({ paragraph, rating }) => [paragraph, rating === 'good' ? 'advantage' : 'drawback']))
}
