import type { List, Paragraph } from 'mdast'
import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import type { Candidate } from './candidate.ts'
import { foldName, foldWord, lastWord } from './fold.ts'
import { isDeed, isShell, mayTell } from './no-names.ts'
import { comparedNames, isFurniture } from './phrases.ts'
import { isPlural } from './plural.ts'
import { withoutNumber } from './row-names.ts'
import { isSideWord } from './sides.ts'
import { tellingVerbs } from './telling-verbs.ts'

/** A paragraph that opens with a label, and what stands behind that. */
interface Labelled {
  readonly name: string
  readonly rest: string
}

/**
 * Things that have an item each in a list of kinds: below `Types of kites`, or where most items say what the thing before them is like:
 * `**Ripstop:** Light, strong.` and `**Cotton:** Cheap but heavy.` Labels of sides, `**Price:** Low.`, name none.
 */
export function* kindLabels(document: DocumentView): Iterable<Candidate> {
  const found: string[] = []
  const counts = new Map<string, number>()
  for (const group of groupsOf(document.prose)) {
    if (group.length < 2) continue
    const labelled = group.flatMap((paragraph) => labelOf(paragraph, document) ?? [])
    for (const name of new Set(labelled.map((one) => foldName(one.name)))) counts.set(name, (counts.get(name) ?? 0) + 1)
    if (labelled.length < 2 || labelled.length * 3 < group.length * 2) continue
    const things = labelled.filter(isThing)
    if (things.length * 5 < labelled.length * 4) continue
    if (KINDS.test(aboveOf(group)) || isDescribed(things) || areOfKind(things, group, document))
      found.push(...things.map(({ name }) => name))
  }
  // What stands before each of several things tells a side of them, or is compared in each.
  const compared = comparedNames(document.title).map(foldName)
  for (const spelling of found) {
    const folded = foldName(spelling)
    const isCompared = compared.some(
      (name) => folded === name || folded.startsWith(`${name} `) || name.startsWith(`${folded} `)
    )
    if (counts.get(folded) === 1 && !isCompared) yield { spelling, sure: true, asked: true }
  }
}

/** Whether so many of the items say what the thing before them is like that it is one; of single words, which may be anything, more do. */
function isDescribed(things: readonly Labelled[]): boolean {
  const told = things.filter(describes).length
  return told * (things.every(({ name }) => !name.includes(' ')) ? 2 : 4) >= things.length
}

/** Whether half of the items are kinds of what the words above them name: `Carbon pole`, `Steel pole` below `Poles`. */
function areOfKind(things: readonly Labelled[], [first]: readonly Prose[], { title }: DocumentView): boolean {
  const heading = first?.block.section.at(-1) ?? ''
  const words = new Set(foldName(tidy(`${title} ${heading} ${first?.lead?.value ?? ''}`)).split(' '))
  const kinds = things.filter(({ name }) => name.includes(' ') && words.has(lastWord(foldName(name))))
  return kinds.length * 2 >= things.length
}

/** The sentence right above a list, or else the heading. */
function aboveOf([first]: readonly Prose[]): string {
  return tidy(first?.lead?.value ?? first?.block.section.at(-1) ?? '')
}

/** The paragraphs of each list, and of each section those in none. */
function groupsOf(prose: readonly Prose[]): Iterable<readonly Prose[]> {
  const groups = new Map<List | readonly string[], Prose[]>()
  for (const paragraph of prose) {
    const key = paragraph.list ?? paragraph.block.section
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [paragraph])
    else group.push(paragraph)
  }
  return groups.values()
}

/** A letter or number before an item: `a) `. */
const COUNTER = /^\(?(?:[a-z]|\d{1,2})[.)]\s+/i
const PLAIN = /^\s*(?:\(?(?:[a-z]|\d{1,2})[.)]\s+)?(\p{Lu}[\p{L}\d'’/ -]{1,40}?)(?:\s\([^)]{1,60}\))?\s*:\s+(?=\S)/u

function labelOf({ node, text }: Prose, document: DocumentView): Labelled | undefined {
  const bold = boldOf(node, document)
  if (bold === undefined) {
    if (!text.value.slice(0, LONGEST_LABEL).includes(':')) return undefined
    const plain = PLAIN.exec(text.value)
    return plain === null ? undefined : { name: plain[1] ?? '', rest: text.value.slice(plain[0].length) }
  }
  const rest = text.value.slice(text.value.indexOf(bold) + bold.length)
  const isParted = /[:.]\s*$/.test(bold) || /^(?:\s\([^)]{1,60}\))?\s*[:–—]/.test(rest) || /^\s-\s/.test(rest)
  if (!isParted) return undefined
  const name = withoutNumber(
    tidy(bold)
      .replace(COUNTER, '')
      .replace(/\s*\([^)]*\)(?=[:.]?$)/, '')
      .replace(/[:.]$/, '')
  )
  return { name, rest: rest.replace(/^(?:\s\([^)]{1,60}\))?[\s:–—-]+/, '') }
}

function boldOf({ children: [first] }: Paragraph, { text }: DocumentView): string | undefined {
  return first?.type === 'strong' ? text(first).value : undefined
}

const LONGEST = 4
/** Characters of the longest label with its colon. */
const LONGEST_LABEL = 120

function isThing({ name, rest }: Labelled): boolean {
  if (rest === '' || countWords(name) > LONGEST || !/^(?!(?:The|An?|My|Your|Our|All|No)\s)\p{Lu}[^.!?:]*$/u.test(name))
    return false
  if (/\d/.test(name) && !MODEL.test(name)) return false
  const folded = foldName(name)
  const last = lastWord(folded)
  if (isFurniture(name) || isShell(last) || isSideWord(foldWord(last)) || SIDE.test(last)) return false
  return !isDeed(folded) || /^\p{L}+ing(?:\s\p{L}+)?$/u.test(folded)
}

/** A name that ends in a number, of a model: `Old River 158`; two words may as well count: `Day 4`. */
const MODEL = /^(?:\p{Lu}\S*\s){2,3}\S*\d\S*$/u

/** Nouns of sides, states and deeds by their ends, and sides that anything may have. */
const SIDE =
  /(?:ity|ness|tion|sion|ance|ence|ment|ship|ism|cy|ure|ery|ics|ed|ly)$|^(?:taste|flavor|flavour|aroma|texture|colou?r|smell|sound|feel|look|fit|weight|height|length|width|depth|speed|power|budget|style|brand|name|age|time|date|day|week|month|year|morning|evening|night|spring|summer|autumn|winter|fall|low|medium|high|small|large|fast|slow|easy|hard|strong|weak|warm|cold|hot|simple|complex|automatic|free|safe|cheap|total|minimum|maximum|available|before|after|during|first|second|third)$/i

function describes({ name, rest }: Labelled): boolean {
  const does = isPlural(name)
    ? THEY_DO.test(rest)
    : IT_DOES.test(rest) || mayTell((rest.split(' ', 1)[0] ?? '').toLowerCase())
  return does || DESCRIBES.test(rest) || rest.toLowerCase().startsWith(`${name.toLowerCase()} `)
}

/** What a thing does, and what several do: `Handles gusts.`, `Use a long line.` */
const IT_DOES = new RegExp(
  String.raw`^(?:${tellingVerbs.map((verb) => `${verb}s`).join('|')}|carries|does|goes|passes|has|is)\s`,
  'i'
)
const THEY_DO = new RegExp(String.raw`^(?:${tellingVerbs.join('|')}|carry|do|pass|have|are)\s`, 'i')

/** What says how a thing is, what it is or what it is for. */
const DESCRIBES =
  /^(?:(?:an?|one\sof|for(?!\s(?:example|instance|now|more|this|that|each)\b)|the\s(?:most|best|[\p{L}-]+est))\s|(?:best|great|ideal|perfect|good|better|suitable|used|known|popular|designed|made|built|named|similar|recommended|excellent)\s(?:for|of|to|from|with|in|as|by|when|if)\s|(?:usually|often|typically|very|highly|extremely|more|less)\s[\p{L}-]+(?:[,.;]|\s(?:and|but|with)\s)|(?:faster|slower|cheaper|lighter|heavier|stronger|softer|warmer|cooler|thicker|thinner|easier|smaller|larger|bigger|longer|shorter|cleaner|safer|quieter|full|fully|no)\s[\p{L}-]+(?:[,.;]|\s(?:and|but)\s)|(?:\p{L}+-\p{L}+ing|[\p{L}-]+(?:able|ible|ful|less|proof|resistant|weight|ive|ous|ic|ated|ish|y)|effective|soft|cheap|light|heavy|fast|slow|warm|strong|durable|small|large|big|sweet|mild|rich|thin|thick|simple|easy|low|high|good|stiff|dense|tough)(?:[,;]\s|\s(?:and|but)\s)|(?:[\p{L}-]+\s){1,4}?(?:known\sfor|that|which|with\san?|used\s(?:to|for|in)|made\s(?:of|from))\s)/iu

/** What stands above kinds of a thing. */
const KINDS =
  /\b(?:(?:types?|kinds|varieties|styles|classes|forms)\sof\b|(?:types|kinds|options|choices|varieties|models|styles|materials|alternatives|components|parts|tools|libraries|frameworks|services|products|brands|breeds|species|ingredients|instruments|machines|devices|fabrics|plants|foods)(?:\s(?:are|include))?\W*$)/iu
