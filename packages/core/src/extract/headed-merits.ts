import { countWords } from '../document/count-words.ts'
import type { Block } from '../document/outline.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import { isFurniture } from '../link/phrases.ts'
import { withoutNumber } from '../link/row-names.ts'
import type { Claim } from './claim.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { type ListRole, listRole } from './list-role.ts'
import { ratingOf } from './rating.ts'
import { topicOf } from './topics.ts'

/** Words of the longest heading that is a merit, and of the longest heading above them. */
const LONGEST = 8
const LONGEST_ABOVE = 9
/** Headings of the shortest list of merits. */
const FEWEST = 2
/** Characters in which a text says what it is of. */
const LONGEST_OPENING = 100

/**
 * Merits, drawbacks and uses that are headings themselves.
 *
 * `## Advantages of kites` above `### 1. Low weight` and `### Quick to pack`, each with prose below → Kite: `Low weight`, `Quick to pack`.
 * `### ✅ Good for beaches` and `### ❌ Tears in storms` side by side → use case and drawback of what the heading above names.
 */
export const headedMerits: Extractor = defineExtractor('headed-merit', function* (document, names) {
  for (const beside of headingsBySection(document).values()) {
    const [first] = beside
    if (first === undefined || beside.length < FEWEST) continue
    const { section } = first.block
    const role = roleAbove(section)
    const found = beside.filter(({ words, mark }) => (role ?? markedRole(mark, words)) !== undefined && isMerit(words))
    const isBoth = new Set(found.map(({ mark }) => mark)).size > 1
    if (found.length < FEWEST || found.length * 3 < beside.length * 2 || (role === undefined && !isBoth)) continue
    const subject = topicOf(section, document, names) ?? openedAbove(first.index, document, names)
    if (subject === undefined) continue
    for (const { block, words, mark } of found) {
      const kind = role ?? markedRole(mark, words)
      // Below the name of a thing stands what speaks for that.
      if (kind !== undefined && names.entities.find(words) === undefined)
        yield meritOf(block, { kind, subject, words }, document)
    }
  }
})

/** What the first words between the heading above and the block at an index open with. */
function openedAbove(index: number, { blocks, text }: DocumentView, { entities }: Names): string | undefined {
  let at = index
  while (at > 0 && blocks[at - 1]?.node.type !== 'heading') at--
  const first = at === index ? undefined : blocks[at]?.node
  const words = first?.type === 'paragraph' ? text(first).value.trimStart().slice(0, LONGEST_OPENING) : ''
  const [opened] = entities.heads(words)
  return opened !== undefined && /^(?:(?:an?|the)\s)?$/i.test(words.slice(0, opened.start)) ? opened.id : undefined
}

/** A heading, its words without what counts or marks it, and whether its mark says that it is good or bad. */
interface Found {
  /** Of its block. */
  readonly index: number
  readonly block: Block
  readonly words: string
  readonly mark: 'good' | 'bad' | undefined
}

/** The headings that stand side by side, where the one above may say what they are or one of them is marked. */
function headingsBySection(document: DocumentView): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>()
  for (const [index, block] of document.blocks.entries()) {
    const { node, section } = block
    if (node.type !== 'heading' || section.length === 0) continue
    const { value } = document.text(node)
    const sign = MARK.exec(value)?.[1]
    const rating = sign === undefined ? undefined : ratingOf(sign)
    if (rating === undefined && roleAbove(section) === undefined) continue
    const words = withoutNumber(tidy(value).replace(BEFORE, '')).replace(/[:.]$/, '')
    const path = section.join('\0')
    const found: Found = { index, block, words, mark: rating === 'good' || rating === 'bad' ? rating : undefined }
    const group = groups.get(path)
    if (group === undefined) groups.set(path, [found])
    else group.push(found)
  }
  return groups
}

const MARK = /^\s*(\p{Extended_Pictographic}|[✓✔✗✘])/u
const BEFORE = /^[^\p{L}\p{N}$€£]+/u

/** What the innermost of some headings says that those below it are. */
function roleAbove(section: readonly string[]): ListRole | undefined {
  const heading = section.at(-1) ?? ''
  if (countWords(heading) > LONGEST_ABOVE || /[?？]$|\b(?:avoid|mistakes|pitfalls)\b/i.test(heading)) return undefined
  const role = listRole(undefined, section)
  return role === 'recommendation' ? undefined : role
}

function markedRole(mark: Found['mark'], words: string): ListRole | undefined {
  if (mark === undefined) return undefined
  if (mark === 'bad') return 'drawback'
  return USE.test(words) ? 'use-case' : 'advantage'
}

const USE = /^(?:great|good|best|ideal|perfect|excellent|suited|suitable|recommended|use\sit)\s(?:for|when|if)\s/i

/** Whether a heading says something that speaks for or against: no question, no part of a text, nothing to do. */
function isMerit(words: string): boolean {
  return (
    countWords(words) <= LONGEST &&
    /^[\p{Lu}\p{N}$€£]/u.test(words) &&
    !/[?？:]/.test(words) &&
    !isFurniture(words) &&
    !NO_MERIT.test(words) &&
    !OF_SEVERAL.test(words)
  )
}

/** Headings that ask, order, or tell of the text or of what to do about it. */
const NO_MERIT =
  /^(?:how|what|why|when|where|who|which|is|are|do|does|don['’]?t|can|should|mitigat\w*|solutions?|workarounds?|alternatives?|conclusions?|summary|overview|examples?|case\s(?:study|studies)|tips?|faqs?|final|bottom\sline|verdict|introduction|background|next|for|in|with|from|references?|sources?|resources?|related|further|comparison|compared|vs|step|phase|week|day|choose|consider|avoid|use\s(?!cases?)|test|keep|make|set|check|pros|cons|advantages?|disadvantages?|benefits?|drawbacks?|limitations?|challenges?|other|more\s(?:on|about|info\w*|resources|reading|details)|the\s(?:verdict|bottom|good|bad|ugly|problem|solution))\b/iu

/** Headings of merits of some of several things, or of what follows from them. */
const OF_SEVERAL =
  /\b(?:both|each|shared|exclusive|common|implications?|considerations?|levels?|strateg(?:y|ies)|practices?)\b/i

interface Merit {
  readonly kind: ListRole
  readonly subject: string
  readonly words: string
}

function meritOf({ node, section }: Block, { kind, subject, words }: Merit, document: DocumentView): Claim {
  const { value, span } = document.text(node)
  const at = Math.max(0, value.indexOf(words.split(' ', 1)[0] ?? ''))
  return {
    kind,
    subject,
    value: words,
    places: [span(at, value.trimEnd().length)],
    section,
    restoredBy: node.data?.restoredBy
  } as Claim
}
