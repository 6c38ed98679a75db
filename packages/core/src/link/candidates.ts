import type { RootContent } from 'mdast'
import { countWords } from '../document/count-words.ts'
import type { Block } from '../document/outline.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { foldName, foldWord } from './fold.ts'
import { NAME_CUE } from './name-cues.ts'
import { canName, isDeed } from './no-names.ts'
import { bareName, comparedNames, isFurniture, listsOf, listsTerms, withoutGenre } from './phrases.ts'
import { unitOf } from './quantities/units.ts'
import { withoutNumber } from './row-names.ts'
import type { WordReader } from './words.ts'

/** A spelling that may name a thing, and where it was seen. */
export interface Candidate {
  readonly spelling: string
  /** True where the place alone makes it a name: a title that compares, a definition, a bracketed acronym. */
  readonly sure: boolean
  /** Written with capitals within sentences. */
  readonly proper?: boolean
  /** Set against another, or asked about: a thing whatever its words are. */
  readonly asked?: boolean
  /** Set against another, or weighed: an adjective that it opens with tells its kind, as in `new kite` against `used kite`. */
  readonly kind?: boolean
  /** Must be said as a thing in the sentences: behind an article, or as a proper name. */
  readonly thing?: boolean
  /** Must be a proper name: what is no name tells by what things are compared. */
  readonly capital?: boolean
}

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
}

type Source = (document: DocumentView, words: WordReader, headings: readonly Heading[]) => Iterable<Candidate>

/** Where names come from when no lexicon gives them, apart from tables and acronyms. */
export const sources: readonly Source[] = [
  titleNames,
  headingNames,
  definedNames,
  calledNames,
  subjectNames,
  labelNames,
  properNames
]

const DEFINED =
  /^(?:\p{So}\s)?(?:(?:an?|the|each|every)\s+)?((?:[\p{L}\p{N}][\p{L}\p{N}+#.'’/-]*\s){0,3}?[\p{L}\p{N}][\p{L}\p{N}+#.'’/-]*)(?:\s+\([^)]*\))?\s+(?:is|are|was|refers?\s+to|means)\s+(?:an?|the|one\s+of|any|simply|essentially|basically)\s/iu
/**
 * Sentences that explain a term, whatever its words are: `Sleds are kites that …`, `A sled, also known as a flexible kite, is a …`,
 * `Thermalling is when …`, `Thermalling means circling …`, `The term "sled" refers to …`. Each stands behind what it cannot do without.
 */
const EXPLAINS: readonly (readonly [needed: string, form: RegExp])[] = [
  [
    ' are ',
    /^((?!(?:the|these|those|both|all|some|most|many)\s)(?:[\p{L}-]+\s){0,2}[\p{L}-]+s)\s(?:\([^)]*\)\s)?are\s(?!(?:how|what|why|where|when|not|so|all|the|those|things|ones)\s)(?:[\p{L}-]+\s){1,3}(?:that|which|who)\s/iu
  ],
  [
    ', ',
    /^(?:(?:an?|the)\s)?((?:[\p{L}-]+\s){0,2}[\p{L}-]+),\s(?:also|sometimes|often|or|commonly|better)\s[^,;.]{3,60},\s(?:is|are)\s(?:an?|the|one\sof)\s/iu
  ],
  [
    'ing',
    /^(\p{L}{2,}ing(?:\s\p{L}+)?)\s(?:\([^)]*\)\s)?(?:is\s(?:when|what\shappens)|means\s(?:\p{L}+ly\s)?\p{L}{3,}ing)\s/iu
  ],
  [
    ' ',
    /^(?:the\s)?(?:term|word|phrase|expression)\s["“'‘]?((?:[\p{L}\d-]+\s){0,2}[\p{L}\d-]+)["”'’]?\s(?:(?:simply\s|just\s)?means|refers\sto|describes|stands\sfor|is\sused)\s/iu
  ]
]

/** What a thing that is explained is said to be. */
const GENUS =
  /^(?:(?!of\b)[\p{L}-]+\s){0,2}(?:process|practice|act|art|technique|method|methodology|procedure|discipline|science|study|type|kind|form|class|category|measure|ability|protocol|algorithm|approach)\s(?:of|that|which|for|in which|where|by|used|to)\s/iu
/** Verbs of `DEFINED`, to pass over what cannot match. */
const VERB = /\s(?:is|are|was|refers?|means)\s/i
function* titleNames(document: DocumentView): Iterable<Candidate> {
  if (document.titlePlace === undefined) return
  const compared = comparedNames(document.title)
  const kind = areOfOneKind(compared)
  for (const spelling of compared) yield { spelling, sure: true, asked: true, kind: kind || spelling.includes(' ') }
  if (compared.length > 0) return
  const about = askedOf(document.title)
  if (about !== undefined) yield { spelling: about, sure: true, asked: isNamed(about, document.title) }
  const [before = '', behind] = withoutGenre(document.title).split(/:\s+|\s[–—-]\s/)
  const bare = bareName(before)
  // "Design a web crawler" is about web crawlers.
  const isTask = /^(?!\p{L}+ing\s)\p{Lu}\p{Ll}+\s(?:an?|your)\s/u.test(before) && isDeed(foldName(before))
  const isDone = isTask || /^how (?:not )?to\s/i.test(before)
  // "How to launch a kite" is about kites; "How to kill all processes" need not be.
  const isOne = isDone && /^\S+\s+(?:an?|your)\s/i.test(bare)
  const name = isDone ? bare.replace(/^\S+\s*(?:(?:an?|your)\s+)?/i, '') : bare
  if (name === '') return
  if (name.includes(',')) {
    const listed = name.split(/,\s+(?:and\s+|or\s+)?|\s+and\s+/)
    if (listed.length > 2 && listed.every((one) => countWords(one) <= 2))
      for (const spelling of listed) yield { spelling, sure: false }
    return
  }
  // Of "Wind for kites" the nouns may be names, not the phrase.
  const nouns = name.split(JOINS)
  // "Growing figs" is about figs.
  const grown = nouns.length === 1 && !isDone ? /^\p{L}{3,}ing\s+(\S+(?:\s\S+)?)$/iu.exec(name)?.[1] : undefined
  if (grown !== undefined) yield { spelling: grown, sure: false, thing: countWords(grown) === 1 && !isPlural(grown) }
  for (const noun of nouns) if (nouns.length > 1 && countWords(noun) <= 3) yield { spelling: noun, sure: false }
  const isSure =
    (isOne || !isDone) && nouns.length === 1 && (behind === undefined ? countWords(name) <= 3 : countWords(name) <= 2)
  if (countWords(name) <= 4) yield { spelling: name, sure: isSure, asked: isSure && countWords(name) === 1 }
}

/** Whether names all end in one word: `new kite`, `used kite`. */
function areOfOneKind(names: readonly string[]): boolean {
  const [first, ...others] = names.map((name) => foldName(name).split(' '))
  return first !== undefined && others.every((words) => words.length > 1 && words.at(-1) === first.at(-1))
}

/** Words that join nouns to what is no single name. */
const JOINS = /\s+(?:for|in|on|at|with|without|from|by|about|and|or|to|of|your|our|the|an?)\s+/i

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
  return headings.map(({ index, text, section }) => ({
    index,
    text,
    name: bareName(ownName(text)),
    compared: comparedNames(text),
    isWeighed: weighed.has([...section, text].join('\0')),
    isTold: isTold(text, document.blocks[index + 1]?.node, document),
    isExplained: isExplained(document.blocks[index + 1]?.node, document)
  }))
}

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
function ownName(heading: string): string {
  const [, opening = '', mark, behind = ''] = GLOSSED.exec(heading) ?? []
  if (behind === '') return heading
  if (COUNTER.test(opening)) return behind
  return mark === ':' || countWords(withoutNumber(opening)) > 3 ? heading : opening
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
const MERIT_LABEL =
  /^\W*(?:pros|cons|(?:dis)?advantages|benefits|drawbacks|downsides|upsides|strengths|weaknesses|(?:best|ideal) for)\s*:/i

/** Headings above what speaks for or against the thing of the heading above them, or above when it fits. */
const MERITS =
  /^(?:(?:key |main )?(?:dis)?advantages?|pros(?: (?:and|&) cons)?|cons|benefits|drawbacks|downsides|upsides|strengths(?: (?:and|&) weaknesses)?|weaknesses|limitations|when (?:not )?to (?:use|choose|pick)(?: it)?|(?:best |ideal |common )?use cases?|(?:best|ideal|good) for|who (?:it['’]s|it is) for)[:.]?$/i

function* headingNames({ title }: DocumentView, _: WordReader, headings: readonly Heading[]): Iterable<Candidate> {
  const capital = comparedNames(title).length > 1
  for (const { text, name, compared, isWeighed, isTold, isExplained } of headings) {
    // `New or used?` sets no things against each other.
    const areThings = compared.every((name) => canName(foldName(name)) && !isDeed(foldName(name)))
    for (const spelling of compared)
      yield areThings ? { spelling, sure: true, asked: true } : { spelling, sure: false, thing: true }
    const askedAbout = askedOf(text)
    if (askedAbout !== undefined) yield { spelling: askedAbout, sure: true, asked: isNamed(askedAbout, text) }
    if (IDENTIFIER.test(text)) {
      yield { spelling: text, sure: true, asked: true }
      continue
    }
    if (
      compared.length > 0 ||
      name === '' ||
      countWords(name) > (isWeighed ? LONGEST_WEIGHED : 3) ||
      /^how (?:not )?to\s/i.test(text)
    )
      continue
    // `Startups and growth` names two things, not one.
    const sides = name.split(/\s(?:and|&)\s/i)
    if (sides.length > 1) {
      for (const spelling of sides.some((side) => QUALITY.test(side)) ? [] : sides)
        yield { spelling, sure: false, capital, thing: countWords(spelling) === 1 && !isPlural(spelling) }
      continue
    }
    const asked = asksWhat(text) || listsOf(text) || isWeighed || (isTold && isPlural(name)) || isExplained
    yield {
      spelling: name,
      sure: asked,
      asked,
      kind: isWeighed && name.includes(' '),
      capital: capital && !asked,
      thing: !asked && countWords(name) === 1 && !isPlural(name)
    }
  }
}

/** Words of the longest name of what a heading weighs. */
const LONGEST_WEIGHED = 5

/** Sides that anything may have, which are no things: `Size and comfort`. */
const QUALITY =
  /^(?:size|brand|quality|comfort|price|pricing|budget|sound|style|colou?r|weight|material|materials|design|durability|warranty|speed|performance|security|safety|scalability|reliability|usability|portability|storage|power|noise|look|looks|feel|taste|flavou?r|aroma|texture|care|maintenance|cleaning|setup|installation|support|features|value|fit|availability|compatibility|flexibility|simplicity|cost|costs|ease of use)$/i

/** What is written as in code, and names a thing whatever its words are: `--dry-run`, `kite.line.length`, `MAX_WIND`, `flyHigh`. */
const IDENTIFIER = /^(?:--[\w-]{2,}|-\w,?\s--[\w-]{2,}|[./@$]?[\p{L}_]\w*(?:[._:#]+\w+)+|[a-z]+[A-Z]\w*)(?:\(\))?$/u

/** Whether the last word of a name stands for several: `kites`. */
function isPlural(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  return foldWord(last) !== last
}

function asksWhat(text: string): boolean {
  return (
    /^what(?:['’]s|\s+(?:is|are))\s+(?:an?\s+)?\S+(?:\s+\S+){0,2}\s*(?:\([^)]*\))?\??$/i.test(text) ||
    /^what\s+an?\s+\S+(?:\s+\S+){0,2}\s+(?:actually\s+|really\s+)?(?:is|does|means)\??$/i.test(text)
  )
}

/** Whether what a heading asks about is a thing: it stands behind an article, or is nothing that one does. */
function isNamed(name: string, heading: string): boolean {
  return !isDeed(foldName(name)) || /\b(?:an?|your)\s$/i.test(heading.slice(0, heading.indexOf(name)))
}

/** The thing whose merits a heading tells of, or when it fits: `What are the benefits of a sled kite?`, `When to use a sled kite`. */
function askedOf(text: string): string | undefined {
  const opening = ASKS_OF.exec(text)?.[0].length ?? 0
  const asked = opening === 0 ? ASKS_WHETHER.exec(text)?.groups : undefined
  const whether = asked?.thing ?? asked?.need
  if (whether !== undefined) return SEVERAL.test(whether) ? undefined : whether
  const name = text
    .slice(opening)
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[\s?!.:]+$/, '')
  if (opening === 0 || name === '' || countWords(name) > 3) return undefined
  return JOINS.test(name) || SEVERAL.test(name) ? undefined : name
}

/** What stands for several things, or for those told before: `each mode`, `kites vs gliders`, `your kites`. */
const SEVERAL =
  /^(?:your|our|my|their|its|each|every|both|which|what|it|them|this|that|these|those|all|any|one|either)\b|\svs\b/i

const ASKS_WHETHER =
  /^(?:(?:is|are|should\s(?:you|i|we)\s(?:buy|get|use|try))\s(?:an?\s|the\s|your\s)?(?<thing>(?:[\p{L}\d-]+\s){0,2}?[\p{L}\d-]+)\s(?:really\s|still\s)?(?:worth|right\sfor|good\sfor|overrated|for\syou)\b.{0,40}|(?:do\s(?:you|i|we)\sneed|why\s(?:i|we|you)\s(?:\p{L}+\s)?(?:love|like|use|chose|need|want|switched\sto))\s(?:an?\s|the\s|your\s)?(?<need>(?:[\p{L}\d-]+\s){0,2}[\p{L}\d-]+))[\s?!.]*$/iu
const ASKS_OF =
  /^(?:\P{L}*)(?:what\s+(?:are|is)\s+)?(?:the\s+|some\s+)?(?:(?:main|key|biggest|top|health)\s+)?(?:(?:(?:dis)?advantages?|benefits?|pros(?:\s+and\s+cons)?|cons|drawbacks?|downsides?|risks?|limitations?)\s+of|when\s+(?:should\s+(?:you|i|we)\s+|(?:do\s+)?(?:you|i|we)\s+|to\s+)(?:use|choose|pick)|why\s+(?:use|choose))\s+(?:(?:using|having|owning)\s+)?(?:an?\s+|the\s+)?/iu

const CALLED =
  /\b(?:called|known as|referred to as|termed)\s+(?:an?\s+)?["“'‘]?((?:\p{L}[\p{L}\p{N}-]*\s?){1,3}?)["”'’]?(?=[,.;:()]|\s(?:is|are|which|that|and|because|where|when)\b|$)/iu
const SET_AGAINST =
  /\b(?:unlike|compared (?:with|to)|as opposed to|in contrast to)\s+((?:an?\s+|the\s+)?(?:[\p{L}\p{N}-]+\s?){1,3}?)(?=[,.;])/iu

/** What something is called, and what it is held against: `…, called a fast-forward.`, `Compared with boilers, …` */
function* calledNames(document: DocumentView, words: WordReader): Iterable<Candidate> {
  for (const { sentences } of document.prose)
    for (const { words: sentence } of sentences) {
      const cues = words.cues(sentence)
      const called = (cues & NAME_CUE.called) === 0 ? undefined : CALLED.exec(sentence)?.[1]
      if (called !== undefined) yield { spelling: called.trim(), sure: false }
      const against = (cues & NAME_CUE.against) === 0 ? undefined : SET_AGAINST.exec(sentence)?.[1]
      if (against !== undefined) yield { spelling: against.trim(), sure: false, thing: !isPlural(against.trim()) }
    }
}

function* definedNames(document: DocumentView, { cues }: WordReader): Iterable<Candidate> {
  for (const { sentences } of document.prose)
    for (const { words } of sentences) {
      if ((cues(words) & NAME_CUE.told) === 0) continue
      const opening = words.slice(0, 100)
      if (!VERB.test(opening)) continue
      const explained = explainedBy(opening)
      if (explained !== undefined) yield { spelling: explained, sure: true, asked: true }
      const found = DEFINED.exec(opening)
      const name = found?.[1]?.trim()
      if (found === null || name === undefined) continue
      // What is said to be a process or a kind of something is explained, whatever its words are.
      const isExplained = /\srefers?\s+to\s/i.test(found[0]) || GENUS.test(opening.slice(found[0].length))
      yield { spelling: name, sure: isExplained, asked: isExplained, thing: !isExplained && isAnaphoric(opening, name) }
    }
}

/** The term that the opening of a sentence explains. */
function explainedBy(opening: string): string | undefined {
  for (const [needed, form] of EXPLAINS) {
    const term = opening.includes(needed) ? form.exec(opening)?.[1] : undefined
    if (term !== undefined) return term
  }
  return undefined
}

/** Verbs of sentences that tell of a thing; those of one form stand for the other as well. */
const TELLS = [
  ..."is are was were has have had can will do does don't doesn't cannot can't may must should become became".split(
    ' '
  ),
  ...'fly flies carry carries goes loses exposes passes teaches reaches'.split(' '),
  ...[
    'need use run share provide require offer work start make keep give contain store belong include consist cost last weigh lose',
    'move expose allow let hold handle show come go take deliver produce consume draw burn support span reach stay remain tend',
    'differ depend rely cause bring cut reduce improve protect replace connect separate send receive wear drive grow live lie'
  ]
    .flatMap((line) => line.split(' '))
    .flatMap((verb) => [verb, `${verb}s`])
]
const SUBJECT = new RegExp(
  String.raw`^(?:\p{So}\s)?(?:(?:an?|the|each|every|most|all|some|many)\s+)?((?:\p{L}[\p{L}\d+#.'’-]*\s){1,2}?)(?=(?:${TELLS.join('|')})\s)`,
  'iu'
)

/** What several sentences open with before their verb: `Kites need …`, `A kite can …`. */
function* subjectNames(document: DocumentView): Iterable<Candidate> {
  const counts = new Map<string, number>()
  for (const { sentences } of document.prose)
    for (const { words } of sentences) {
      const opening = words.slice(0, 60)
      const name = SUBJECT.exec(opening)?.[1]?.trim()
      if (name === undefined || isAnaphoric(opening, name)) continue
      const folded = foldName(name)
      const count = (counts.get(folded) ?? 0) + 1
      counts.set(folded, count)
      if (count === 2) yield { spelling: name, sure: true }
    }
}

/** Whether one is meant that was named before: `The dynasty fell.` */
function isAnaphoric(opening: string, name: string): boolean {
  return /^(?:the|some)\s/i.test(opening) && /^\p{Ll}/u.test(name) && !isPlural(name)
}

/** Terms set in bold that open a list item, or a paragraph before a dash or colon: `**Wing** — a surface …`. */
function* labelNames(document: DocumentView): Iterable<Candidate> {
  const compared = comparedNames(document.title).map(foldName)
  const isGlossary = listsTerms(document.title)
  const places = new Map<string, Set<string>>()
  const found: (Candidate & { readonly folded: string })[] = []
  const weighed = new Set(
    document.prose.flatMap(({ text, lead }) => (lead !== undefined && MERIT_LABEL.test(text.value) ? [lead.value] : []))
  )
  for (const { node, text, item, block, lead } of document.prose) {
    const [first] = node.children
    const isWeighed = item !== undefined && weighed.has(text.value)
    if (first?.type !== 'strong') {
      if (isWeighed && countWords(text.value) <= 3) yield { spelling: tidy(text.value), sure: true, asked: true }
      continue
    }
    const bold = document.text(first).value
    const spelling = withoutNumber(tidy(bold).replace(/[:.]$/, ''))
    const marked =
      item !== undefined ||
      /^\s*[—–:]/.test(text.value.slice(text.value.indexOf(bold) + bold.length)) ||
      /:\s*$/.test(bold)
    if (compared.length > 1 && marked && compares(text.value.slice(text.value.indexOf(bold) + bold.length), compared))
      continue
    const rest = text.value.slice(text.value.indexOf(bold) + bold.length)
    const isTerm = EXPLAINED.test(rest) || (isPlural(spelling) && /^\s+\p{Ll}/u.test(rest))
    const isListed = isGlossary || listsTerms(block.section.at(-1) ?? '')
    if (!marked || spelling === '' || countWords(spelling) > 3 || isFurniture(spelling)) continue
    const folded = foldName(spelling)
    const place = `${block.section.join('\0')}\0${lead?.value ?? ''}`
    places.set(folded, (places.get(folded) ?? new Set()).add(place))
    found.push({ spelling, sure: isWeighed, asked: isListed || isWeighed, thing: !isTerm, folded })
  }
  // What stands before each of several things tells a side of them.
  for (const { folded, ...candidate } of found) if (places.get(folded)?.size === 1) yield candidate
}

/** What explains the term before it: a noun phrase. */
const EXPLAINED = /^\s*(?:[—–:.,]|-\s)?\s*(?:an?|the(?!\s\S+est\s)|any|one of|which)\s/i

/** Whether a text names all the things that the title compares: what stands before it is what they are compared by. */
function compares(text: string, compared: readonly string[]): boolean {
  const folded = ` ${foldName(text.slice(0, 600))} `
  return compared.every((name) => folded.includes(` ${name} `))
}

/** Capitalised words inside sentences: `Docker Engine`, `Kubernetes`. */
function* properNames(document: DocumentView, read: WordReader): Iterable<Candidate> {
  const counts = new Map<string, number>()
  for (const { sentences } of document.prose)
    for (const { words } of sentences)
      for (const name of properNamesIn(words, read)) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const [spelling, count] of counts)
    if (count > 1 && !/^.$/u.test(spelling) && !OF_A_COUNTRY.test(spelling) && unitOf(spelling) === undefined)
      yield { spelling, sure: true, proper: true }
}

/** What only says from where something is, and names no thing by itself. */
const OF_A_COUNTRY =
  /^(?:U\.?S\.?A?|U\.?K|EU|(?:North |South |Latin |Central )?(?:American?|African?|Asian?|European?)|Australian|Austrian|Belgian|Brazilian|British|Canadian|Chinese|Czech|Danish|Dutch|Egyptian|English|Finnish|French|German|Greek|Hungarian|Icelandic|Indian|Indonesian|Iranian|Irish|Israeli|Italian|Japanese|Korean|Mexican|Norwegian|Polish|Portuguese|Roman|Russian|Scottish|Spanish|Swedish|Swiss|Thai|Turkish|Ukrainian|Vietnamese|Welsh|Western|Eastern|Northern|Southern)$/

/** Those of a sentence, which its first character is no part of. */
function properNamesIn(sentence: string, read: WordReader): readonly string[] {
  const names: string[] = []
  const { first, end } = read.read(sentence)
  const behindFirst = sentence.slice(1)
  let from = 3
  for (let place = first; place < end; place++) {
    const start = read.startOf(place)
    if (start < from || !isCapital(sentence.charCodeAt(start)) || sentence.charCodeAt(start - 1) !== SPACE) continue
    PROPER.lastIndex = start - 1
    const [name] = PROPER.exec(behindFirst) ?? []
    if (name === undefined) continue
    names.push(name)
    from = start + name.length
  }
  return names
}

const SPACE = 32

/** Whether a UTF-16 unit is a capital of ASCII, or may be one of other letters. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code > 127
}

/** Capitalised words behind no other name's small one: `France`, but not that of `Tour de France`. */
const PROPER =
  /(?<=[\p{Ll}\p{N},;)] )(?=\p{Lu})(?<!\p{Lu}\p{L}{0,20} (?:de|du|des|la|le|di|da|del|von|van|der|den|el) )\p{Lu}[\p{L}\p{N}+#]*(?:[-.][\p{L}\p{N}]+)*(?: (?:(?:de|du|des|la|di|da|del|von|van|der) ){0,2}\p{Lu}[\p{L}\p{N}+#]*(?:[-.][\p{L}\p{N}]+)*){0,2}/uy
