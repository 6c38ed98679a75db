import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'
import { foldName } from '../link/fold.ts'
import type { Names } from '../link/names.ts'
import { isDeed, mayTell } from '../link/no-names.ts'
import { isFragment, isVerb } from './fragments.ts'
import { definesBehind, type Labelled, labelOf, tellsRole } from './labels.ts'
import { openingOf } from './openings.ts'
import type { Reading, Sentence } from './sentences/sentence.ts'
import { type About, aboutAs, kindLabelled, subjectIn } from './subjects.ts'

/** Words above a list of what a text tells, or of what its reader learns. */
const AGENDA =
  /\b(?:(?:this|the|our)\s(?:[\p{L}-]+\s){0,2}(?:guide|article|post|tutorial|chapter|section|page|document|handbook|book|course|lesson|module|readme|series|video|talk|repository|repo|instal?lment|episode)s?\s(?:(?:also|will|mainly)\s)?(?:covers?|explains?|describes?|shows?|walks?|contains?|lists?|is\s(?:for|divided|organi[sz]ed|structured)|has\s(?:the\sfollowing\s)?(?:parts|sections|chapters)|focus(?:es)?|answers?|compares?|discuss(?:es)?|teach(?:es)?|explores?|examines?)|(?:you|we|i)(?:['’]ll|\swill|['’]re\sgoing\sto|\sare\sgoing\sto)?\s(?:also\s)?(?:learn|cover|explore|discuss|look\sat|dive|walk\sthrough|go\s(?:over|through)|talk\sabout)\b)/iu
/** A heading of the same. */
const AGENDA_HEADING =
  /^(?:what\s(?:you(?:['’]ll|\swill)|we(?:['’]ll|\swill)|this\s(?:\p{L}+\s)?covers|is\scovered|we\scover|you\slearn|to\sexpect)\b|(?:in|about)\sthis\s(?:guide|article|post|tutorial|chapter|section|page|document|course|lesson|module|series)\b|(?:table\sof\s)?contents\b|topics(?:\scovered)?$|agenda$|outline$|learning\s(?:objectives|goals|outcomes)\b|objectives$|menu$)/iu

/** Whether an item is one of those that tell what a text is about rather than anything of its topic. */
export function isAgenda({ list, lead, block }: Prose): boolean {
  if (list === undefined) return false
  const words = tidy(lead?.value ?? '')
  if (words !== '') {
    const told = words.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? ''
    return /[:：]$/.test(told) && AGENDA.test(told)
  }
  return AGENDA_HEADING.test(block.section.at(-1) ?? '')
}

/** Whether an item is an entry of a list of links: a title, and by whom or where: `Kites for beginners: via [the club](…)`. */
export function isEntry({ list, node, text, sentences }: Prose): boolean {
  return (
    list !== undefined && sentences.length === 1 && node.children.at(-1)?.type === 'link' && SOURCE.test(text.value)
  )
}

/** A title, and at the end who or what it is from. */
const SOURCE = /\S(?::|\s[–—-]|\s)\s*(?:via|by)\s+\S+(?:\s\S+){0,3}\s*$|^\s*see (?:also|more)\b/i

/** Whether an item, which nothing above tells what it is, says nothing by itself: `Good storage`. */
export function isBare({ list, sentences }: Prose, first: string, { entities }: Names): boolean {
  if (list === undefined || sentences.length !== 1 || isLongSentence(first)) return false
  if (isDoing(first)) return true
  if (!isFragment(first)) return false
  const named = subjectIn(entities.mentions(first), first, 0, entities)
  // `Kites soar over hills` tells of kites; `Kites for beaches` does not.
  if (named !== undefined && /^\s\p{Ll}{2,}(?:s|ed)\s/u.test(first.slice(named.end))) return false
  const words = first.split(/\s/)
  // An amount, or examples in brackets, say something: `Min. 2 m of line`.
  return !/\p{N}|\(.*,.*\)/u.test(first) && !words.some((word, index) => tells(word, words[index - 1]))
}

/** Whether an item below words that say nothing of it is no sentence, or an order that those explain: `Set up the kite`. */
export function isLedAstray({ list, lead, block }: Prose, first: string, names: Names): boolean {
  if (list === undefined || lead === undefined || lead !== block.lead) return false
  if (isDeed(foldName(first)) && !STATES.test(first)) return true
  const named = subjectIn(names.entities.mentions(first), first, openingOf(first), names.entities)
  return named === undefined && !isLongSentence(first)
}

/** A noun that could be an order, and what is said of it: `File permissions are not set`. */
const STATES = /^\S+(?:\s\S+){1,3}?\s(?:is|are|was|were|has|have|can|cannot|may|must|will|does|do)\s/

function isLongSentence(words: string): boolean {
  return /[.!]$/.test(words) && countWords(words) >= SHORTEST_CLAUSE
}

/** Whether a phrase is of what one does and no sentence: `Working in the wind`. */
export function isDoing(words: string): boolean {
  if (!/^\p{L}{2,}ing\s/u.test(words) || /[.!?:]/.test(words)) return false
  const others = words.split(/\s/).slice(1)
  return !others.some((word) => isVerb(word) || mayTell(word))
}

/** Words of the shortest sentence that says something without the words above it. */
const SHORTEST_CLAUSE = 6

/** Whether a word may be what makes a sentence of the words before it, or of what stands above them: `flies`, `Made`. */
function tells(word: string, before: string | undefined): boolean {
  if (before === undefined) return /^\p{L}{2,}ed$/u.test(word) || mayTell(word.toLowerCase())
  return mayTell(word) || (/s$/.test(before) && isDeed(word))
}

/** Words of the longest label that can be said again before what follows it. */
const LONGEST_LABEL = 5

/** The label of an item, which what follows it is about: `**Sled kite**: Needs no sticks. Flies low.` */
export function itemLabel(paragraph: Prose): Labelled | undefined {
  if (paragraph.list === undefined) return undefined
  const labelled = labelOf(paragraph)
  if (labelled === undefined || labelled.mark === ',' || countWords(labelled.label) > LONGEST_LABEL) return undefined
  const rest = paragraph.text.value.slice(labelled.from)
  const isParted = labelled.mark !== '' || /^[\s.:]*\p{Lu}/u.test(rest)
  return isParted && rest.trim() !== '' && !isDone(labelled.label) ? labelled : undefined
}

/** Whether a label is a sentence or an order: `Kites are light`, `Face the wind`. */
function isDone(label: string): boolean {
  return (!/^\S+ing\b/.test(label) && isDeed(foldName(label))) || label.split(/\s/).slice(1).some(mayTell)
}

/**
 * What the first sentence of a labelled item is about: what its label names, or the subject of what follows that, or else what the
 * words above the list are about, and not what it only names in passing.
 */
export function labelledSubjects(
  words: string,
  { label }: Labelled,
  { found, section, names }: { readonly found: About; readonly section: string | undefined; readonly names: Names }
): About {
  const at = words.indexOf(label)
  if (at < 0 || at > 2) return found
  const end = at + label.length
  const rest = words.slice(end).replace(/^[\s:：.,—–-]+/, '')
  const own = names.entities.mentions(words)[0]
  const kind = kindLabelled(label, names.entities)
  if (kind !== undefined) return aboutAs(kind, found.subjects)
  if (own !== undefined && own.start < end) return found
  const mentions = names.entities.mentions(rest)
  const isRole = section !== undefined && tellsRole(label)
  if (!isRole && subjectIn(mentions, rest, openingOf(rest), names.entities) !== undefined) return found
  return aboutAs(
    section,
    mentions.map(({ id }) => id)
  )
}

/**
 * What a labelled item tells behind its first words, told with the label: `**Sled kite**: Needs no sticks. Flies low.` → `Sled kite:
 * Flies low.`; what names its own subject says enough.
 */
export function withLabel(reading: Reading, { words, index, names }: Sentence, { label }: Labelled): Reading {
  if (!PARTLY.has(reading.kind) || (reading.kind !== 'statement' && tellsRole(label)) || definesBehind(label))
    return reading
  const { from = 0, to = words.length, value } = reading
  if (index === 0 && from <= label.length) return reading
  const said = words.slice(from, to)
  const isOwn = subjectIn(names.entities.mentions(said), said, openingOf(said), names.entities) !== undefined
  return isOwn || value.startsWith(label) ? reading : { ...reading, value: `${label}: ${value}` }
}

const PARTLY: ReadonlySet<string> = new Set(['statement', 'use-case', 'advantage', 'drawback'])
