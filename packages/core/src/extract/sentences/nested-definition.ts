import { tidy } from '../../document/tidy.ts'
import { foldName } from '../../link/fold.ts'
import { canName } from '../../link/no-names.ts'
import { isSideWord } from '../../link/sides.ts'
import { part } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/** A noun with a clause that tells which: `Width of the widest cloth that …`, `Point where …`, `Rate at which …`. */
const DEFINES =
  /^(?:(?:the|an?)\s)?(?:\p{L}+\s)?(?:point|place|spot|moment|time|distance|length|width|height|depth|gap|space|angle|amount|number|force|weight|pressure|speed|rate|ratio|share|percentage|degree|measure|process|way|method|act|ability|part|side|edge|layer|line|area|strip|piece|period|interval|temperature|energy|power)\s(?:(?:at|in|by|to|of|for|from|through|on|over|with)\s(?:which|how)|where|when|until|between|needed|required|that|it\stakes|you|after\swhich|within\swhich)\s/iu
/** An item that is a name and, behind a dash, what that is. */
const NAMED = /^(\p{Lu}[\p{L}\d'’-]*(?:\s[\p{L}\d'’-]+){0,3})(?:\s\([^)]*\))?\s[-–—]\s(?=\S)/u
/** What is said of an item in brackets. */
const GLOSS = /\s\(.*\)\s*$/
/** Words of the longest name. */
const LONGEST = 4

/**
 * What a part or measure of a thing is, in the first item below its name or behind a dash: `- Shed height (in mm)` with `- Gap through which the
 * shuttle is thrown` below it, and `- Let-off - Rate at which the beam gives thread`.
 */
export function* nestedDefinition(sentence: Sentence): Iterable<Reading> {
  const { words, index, paragraph } = sentence
  const { list, item, lead, block } = paragraph
  if (index > 0 || list === undefined) return
  const named = words.includes(' - ') || /[–—]/.test(words) ? NAMED.exec(words) : null
  const from = named?.[0].length ?? 0
  if (!DEFINES.test(words.slice(from))) return
  const above = lead === block.lead || list.children[0] !== item ? undefined : lead?.value
  const name = named?.[1] ?? (above === undefined ? '' : tidy(above).replace(GLOSS, ''))
  if (!isName(name) || words.slice(from).toLowerCase().startsWith(name.toLowerCase())) return
  yield { kind: 'definition', ...part(sentence, from, words.length), subject: name }
}

/** Whether words above or before what defines them name a thing, a part of one or a measure. */
function isName(name: string): boolean {
  const folded = foldName(name)
  const count = name.split(' ').length
  if (!/^\p{Lu}[^.!?:,;]*$/u.test(name) || count > LONGEST) return false
  // A measure is told by a word before it: `Shed height`, not `Height`.
  return count > 1 ? canName(folded.replace(/\s(?:point|time)$/, '')) : canName(folded) && !isSideWord(folded)
}
