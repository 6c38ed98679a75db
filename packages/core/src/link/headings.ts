import type { RootContent } from 'mdast'
import { countWords } from '../document/count-words.ts'
import type { Block } from '../document/outline.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { foldName, lastWord } from './fold.ts'
import { isShell } from './no-names.ts'
import { bareName, comparedNames } from './phrases.ts'
import { isPlural } from './plural.ts'
import { withoutNumber } from './row-names.ts'
import { isSideWord } from './sides.ts'

/** A heading, the name that it is about, if any, and the names that it sets against each other. */
export interface Heading {
  /** Of its block. */
  readonly index: number
  readonly text: string
  readonly name: string
  readonly compared: readonly string[]
  /** Whether a heading or a label right below it stands before its merits, its uses or what it is: `Advantages`, `Definition: …`. */
  readonly isWeighed: boolean
  /** Whether what stands below opens with the name and says what it does: `Limit switches stop the motor.` */
  readonly isTold: boolean
  /** Whether what stands below says what it is. */
  readonly isExplained: boolean
  /** Whether what stands below says that it is one of its kind, as it does below another heading beside it. */
  readonly isOneOfKind: boolean
  /** Whether it is one of the things that the title or the heading above says how many there are of: `2. Box kite` below `The 5 best kites`. */
  readonly isListed: boolean
  /** Whether it is one of several kinds: `Box kites` and `Sled kites` in a text on kites, or what stands below `Types`. */
  readonly isKind: boolean
}

/** Read the headings of a document, in order. */
export function readHeadings(document: DocumentView): readonly Heading[] {
  const headings = document.blocks.flatMap(({ node, section }, index) =>
    node.type === 'heading' ? [{ index, text: tidy(document.text(node).value), section }] : []
  )
  const above = [
    ...headings.flatMap(({ text, section }) => (MERITS.test(text) ? [section] : [])),
    ...document.prose.flatMap(({ text, block }) => (SIDE.test(text.value) ? [block.section] : []))
  ]
  const weighed = new Set([...above.map((section) => section.join('\0')), ...weighedSections(document)])
  const ofKinds = Map.groupBy(
    headings.filter(({ text, index }) => isOneOfKind(text, document.blocks[index + 1]?.node, document)),
    ({ section }) => section.join('\0')
  )
  const severalOfKind = new Set([...ofKinds.values()].flatMap((beside) => (beside.length > 1 ? beside : [])))
  const counted = Map.groupBy(
    headings.filter(({ text }) => NUMBERED.test(text)),
    ({ section }) => section.join('\0')
  )
  const kinds = kindsAmong(headings, document)
  return headings.map((heading) => {
    const { index, text, section } = heading
    const isWeighed = weighed.has([...section, text].join('\0'))
    return {
      index,
      text,
      name: bareName(ownName(text, isWeighed)),
      compared: comparedNames(text),
      isWeighed,
      isTold: isTold(text, document.blocks[index + 1]?.node, document),
      isExplained: isExplained(document.blocks[index + 1]?.node, document),
      isOneOfKind: severalOfKind.has(heading),
      isListed:
        NUMBERED.test(text) &&
        (counted.get(section.join('\0'))?.length ?? 0) >= FEWEST_LISTED &&
        listsThings(section.at(-1) ?? document.title),
      isKind: kinds.has(heading)
    }
  })
}

/** A heading, its block and the headings above it. */
type Placed = Pick<Heading, 'index' | 'text'> & Pick<Block, 'section'>

/** The headings that stand below `Types of kites`, and of those side by side two or more that end in what the title or the heading above names. */
function kindsAmong<H extends Placed>(headings: readonly H[], document: DocumentView): ReadonlySet<H> {
  const kinds = new Set<H>()
  for (const beside of Map.groupBy(headings, ({ section }) => section.join('\0')).values()) {
    const above = beside[0]?.section.at(-1) ?? ''
    const isAny = OF_KINDS.test(above)
    const words = new Set(foldName(`${document.title} ${above}`).split(' '))
    const found = beside.filter(
      (heading) => (isAny ? !isSide(heading.text) : isKindOf(heading.text, words)) && isSaid(heading, document)
    )
    const fewest = found.every(({ text }) => isPlural(bareOf(text))) ? 2 : FEWEST_LISTED
    for (const heading of isAny || found.length >= fewest ? found : []) kinds.add(heading)
  }
  return kinds
}

/** A heading without its number and what it says in brackets. */
function bareOf(text: string): string {
  return withoutNumber(text).replace(/\s*\([^)]*\)\s*$/, '')
}

/** Whether a heading is a noun phrase that ends in one of some words: `Box kites`. */
function isKindOf(text: string, words: ReadonlySet<string>): boolean {
  const name = bareOf(text)
  const folded = foldName(name)
  const last = lastWord(folded)
  const count = countWords(folded)
  if (count < 2 || count > MOST_OF_KIND || !words.has(last) || JOINED.test(name)) return false
  return !isSideWord(last) && !isShell(last)
}

/** Whether a heading names a side that anything may have: `Price`. */
function isSide(text: string): boolean {
  const folded = foldName(withoutNumber(text))
  return isSideWord(lastWord(folded))
}

/** Whether a heading that may tell of a deed is said below it as a thing: `Touring kites` above `A day out on touring kites …` */
function isSaid({ text, index }: Placed, document: DocumentView): boolean {
  const below = document.blocks[index + 1]?.node
  if (/[?:]/.test(text)) return false
  if (!/^\P{L}*\p{L}+ing\s/u.test(text)) return true
  return below?.type === 'paragraph' && document.text(below).value.includes(text.toLowerCase())
}

/** Words of the longest name of a kind. */
const MOST_OF_KIND = 4
const JOINED =
  /[:?!,]|\s(?:and|or|vs\.?|of|for|in|with|to|on|from|across|by|before|after|&)\s|^\W*(?:new|old|other|more|final|next|our|your|my)\s/i
const OF_KINDS =
  /^\W*(?:\d+\s)?(?:(?:the|some|main|common|popular|different|most|best|key|major|basic|various)\s)*(?:types|kinds|varieties|styles|breeds|species|options)(?:\s(?:of|to\schoose)\b.*)?$|^(?:\S+\s){1,3}(?:types|kinds|varieties|styles|breeds|species)$|^(?:(?:the|essential|basic|main|key)\s)*(?:tools|components|ingredients|materials|parts|instruments)$/i

/** The names of headings that are counted, where there are several: `1. Magic knot`, `2. Russian join`. */
export function countedNames(headings: readonly Heading[]): readonly string[] {
  const counted = headings.filter(({ text, name }) => name !== '' && /^\d+[.):]\s/.test(text))
  return counted.length > 1 ? counted.map(({ name }) => name) : []
}

const NUMBERED = /^\W*\d{1,2}\s?[.):–-]\s*\p{L}/u
/** Headings of the shortest list of things. */
const FEWEST_LISTED = 3

/** Whether a title or heading says how many things of a kind it lists, or which are the best: `The 5 best kites`. */
function listsThings(heading: string): boolean {
  return LISTS.test(heading) && !NO_THINGS.test(heading)
}

const LISTS =
  /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|top|best|types|kinds|varieties)\s(?:\S+\s){0,6}?\p{L}{2,}s\b/iu
/** What is counted that is no thing. */
const NO_THINGS =
  /\b(?:reasons?|ways|tips|steps|mistakes|errors|benefits|advantages|drawbacks|disadvantages|things|facts|lessons|questions|myths|rules|signs|symptoms|ideas|secrets|hacks|tricks|strateg(?:y|ies)|factors|considerations|principles|practices|pitfalls|challenges|trends|methods|problems|issues|causes|habits|stages|phases|parts|chapters|levels|differences|minutes|hours|days|weeks|months|years|how to)\b/i

/** Whether a paragraph below a heading opens with it, and says that it is one of several: `The foil is one of …`, `Rollers are another …`. */
function isOneOfKind(heading: string, below: RootContent | undefined, { text }: DocumentView): boolean {
  if (below?.type !== 'paragraph' || countWords(heading) > 4) return false
  const name = bareName(heading).toLowerCase()
  const opening = text(below).value.trimStart().slice(0, 120).toLowerCase()
  const bare = opening.replace(/^(?:an?|the)\s/, '')
  return name !== '' && bare.startsWith(name) && IS_ONE.test(bare.slice(name.length))
}

/** What is one of its kind, and no side of what is told. */
const IS_ONE =
  /^s?\s(?:is|are)\s(?:also\s)?(?:an?|another|one\sof)\s(?!(?:bit|little|lot|few|good|bad|big|huge|nice)\s|(?:\S+\s){0,4}?(?:factor|consideration|step|aspect|part|key|element|issue|concern|challenge|topic)s?\b)/

/** Whether a paragraph below a heading opens with it, and goes on to say what that does; an order would say how it is done. */
function isTold(heading: string, below: RootContent | undefined, { text }: DocumentView): boolean {
  if (below?.type !== 'paragraph' || countWords(heading) > 3) return false
  const opening = text(below).value.trimStart()
  const name = bareName(heading)
  return (
    name !== '' &&
    !/^\p{L}+ing\s/iu.test(name) &&
    opening.toLowerCase().startsWith(`${name.toLowerCase()} `) &&
    DOES.test(opening.slice(name.length, name.length + 60))
  )
}

const DOES =
  /^\s(?:also\s)?(?:are|have|can|do|will|need|(?!(?:with|by|from|to|in|on|for|and|or|of|at|as|before|after|when|while|once|until|every|if|that|into|via|through|per|like|than|only|over|under|so)\s)(?!\p{Ll}+(?:ing|ly)\s)\p{Ll}{3,}\s(?:an?|the|your|its|their|all|each|any|two|more))\s/u

/** Whether the text below a heading says what the thing of the heading is: `This is a kite without sticks.`, `A kite without sticks.` */
function isExplained(below: RootContent | undefined, { text }: DocumentView): boolean {
  return below?.type === 'paragraph' && EXPLANATION.test(text(below).value.trimStart())
}

const EXPLANATION =
  /^(?:(?:this|it)(?:['’]s|\sis|\srefers\sto|\smeans|\sdescribes)\s(?:an?|the\s(?:process|practice|act|art|technique|method|use|study|term)|when|what)\s|an?\s(?:[\p{L}-]+\s){0,3}(?:kind|type|sort|form|way|method|technique|process|practice|system|tool|device|piece|measure|unit|term|style|set|group|part|act|person|place|material|substance|condition|state)\s(?:of|that|which|for|to|used|who|where|in)\s(?!.{1,60}\s(?:is|are|was|were|has|have)\s))/iu

/** What a heading names before it says something of it: `1. Kites — sticks and paper`; what only counts it is cut off: `Method 2: Boiling`. */
function ownName(heading: string, isWeighed: boolean): string {
  const [, opening = '', mark, behind = ''] = GLOSSED.exec(heading) ?? []
  if (behind === '') return heading
  if (COUNTER.test(opening)) return behind
  const isLabel = mark === ':' && (!isWeighed || /\s\d+$/.test(opening))
  return isLabel || countWords(bareOf(opening)) > 3 ? heading : opening
}

const GLOSSED = /^(.{2,60}?)(:|\s[–—-])\s+(\S.*)$/
const COUNTER = /^\W*(?:method|option|alternative|type|choice|pick)\s*#?(?:\d+|[a-z]|one|two|three|four|five)\W*$/i

/** Labels of what speaks for or against the thing of the heading above them, or says what it is. */
const SIDE =
  /^\s*(?:(?:short|simple)\s)?(?:definition|meaning|what it is|pros|cons|advantages|disadvantages|best for|use cases?|when to use)\s*[:：]/i

/** The paths of the sections, two or more, that have labels or tables of merits right below their headings. */
function weighedSections({ prose, tables }: DocumentView): readonly string[] {
  const paths = new Set<string>()
  for (const { block, lead, text } of prose)
    if ((lead !== undefined && MERITS.test(tidy(lead.value))) || MERIT_LABEL.test(text.value)) paths.add(pathOf(block))
  for (const { block, header } of tables)
    if (header.length > 1 && header.every(({ value }) => MERITS.test(value))) paths.add(pathOf(block))
  return paths.size > 1 ? [...paths] : []
}

function pathOf({ section }: Block): string {
  return section.join('\0')
}

/** What opens a line of merits or uses: `Pros: light`. */
export const MERIT_LABEL: RegExp =
  /^\W*(?:pros|cons|(?:dis)?advantages|benefits|drawbacks|downsides|upsides|strengths|weaknesses|(?:best|ideal) for)\s*:/i

/** Headings above what speaks for or against the thing of the heading above them, or above when it fits. */
const MERITS =
  /^(?:(?:key |main )?(?:dis)?advantages?|pros(?: (?:and|&) cons)?|cons|benefits|drawbacks|downsides|upsides|strengths(?: (?:and|&) weaknesses)?|weaknesses|limitations|when (?:not )?to (?:use|choose|pick)(?: it)?|(?:best |ideal |common )?use cases?|(?:best|ideal|good) for|who (?:it['’]s|it is) for)[:.]?$/i
