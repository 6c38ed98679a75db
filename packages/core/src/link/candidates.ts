import { countWords } from '../document/count-words.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { askedOf, isNamed, JOINS } from './asked-names.ts'
import type { Candidate } from './candidate.ts'
import { definedNames, isAnaphoric } from './defined-names.ts'
import { foldName, lastWord } from './fold.ts'
import { type Heading, MERIT_LABEL } from './headings.ts'
import { kindLabels } from './kind-labels.ts'
import { NAME_CUE } from './name-cues.ts'
import { canName, isDeed, isQuality } from './no-names.ts'
import {
  bareName,
  comparedNames,
  guidedName,
  isFurniture,
  listsKinds,
  listsOf,
  listsTerms,
  withoutGenre
} from './phrases.ts'
import { isPlural } from './plural.ts'
import { properNames } from './proper-names.ts'
import { withoutNumber } from './row-names.ts'
import { isSideWord } from './sides.ts'
import { tellingVerbs } from './telling-verbs.ts'
import type { WordReader } from './words.ts'

type Source = (document: DocumentView, words: WordReader, headings: readonly Heading[]) => Iterable<Candidate>

/** Where names come from when no lexicon gives them, apart from tables and acronyms. */
export const sources: readonly Source[] = [
  titleNames,
  headingNames,
  definedNames,
  calledNames,
  subjectNames,
  labelNames,
  boldNames,
  leadNames,
  kindLabels,
  properNames
]

function* titleNames(document: DocumentView): Iterable<Candidate> {
  if (document.titlePlace === undefined) return
  const compared = comparedNames(document.title)
  const kind = areOfOneKind(compared)
  for (const spelling of compared) yield { spelling, sure: true, asked: true, kind: kind || spelling.includes(' ') }
  if (compared.length > 0) return
  const about = askedOf(document.title)
  if (about !== undefined) yield { spelling: about, sure: true, asked: isNamed(about, document.title) }
  const [before = '', behind] = withoutGenre(document.title).split(/:\s+|\s[–—-]\s/)
  const guided = guidedName(document.title)
  if (guided !== undefined) {
    yield { spelling: guided, sure: true, asked: countWords(guided) < 3 }
    if (behind !== undefined && countWords(bareName(before)) <= 3)
      yield { spelling: bareName(before), sure: false, thing: true }
    return
  }
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
  // `Kites and winter flights` is one thing only where sentences say so.
  const isJoined = /\s(?:and|or|&)\s/.test(name)
  if (countWords(name) <= 4)
    yield { spelling: name, sure: isSure && !isJoined, asked: isSure && countWords(name) === 1, thing: isJoined }
}

/** Whether names all end in one word: `new kite`, `used kite`. */
function areOfOneKind(names: readonly string[]): boolean {
  const [first, ...others] = names.map((name) => foldName(name).split(' '))
  return first !== undefined && others.every((words) => words.length > 1 && words.at(-1) === first.at(-1))
}

function* headingNames({ title }: DocumentView, _: WordReader, headings: readonly Heading[]): Iterable<Candidate> {
  const set = comparedNames(title).map(foldName)
  const capital = set.length > 1
  for (const { text, name, compared, isWeighed, isTold, isExplained, isOneOfKind, isListed, isKind } of headings) {
    // `New or used?` sets no things against each other.
    const areThings = compared.every(
      (name) => canName(foldName(name)) && !isDeed(foldName(name)) && !isQuality(foldName(name))
    )
    for (const spelling of compared)
      yield areThings ? { spelling, sure: true, asked: true } : { spelling, sure: false, thing: true }
    const done = /^how (?:not )?to\s\S+\san?\s((?:[\p{L}-]+\s?){1,3})$/iu.exec(text)?.[1]
    if (done !== undefined && !JOINS.test(done)) yield { spelling: done, sure: false }
    const askedAbout = askedOf(text)
    if (askedAbout !== undefined) yield { spelling: askedAbout, sure: true, asked: isNamed(askedAbout, text) }
    if (IDENTIFIER.test(text)) {
      yield { spelling: text, sure: true, asked: true }
      continue
    }
    if (
      compared.length > 0 ||
      name === '' ||
      countWords(name) >
        (isListed ? LONGEST_LISTED : isWeighed ? LONGEST_WEIGHED : asksWhat(text) ? LONGEST_ASKED : 3) ||
      /^how (?:not )?to\s/i.test(text)
    )
      continue
    if (isListed && !isDeed(foldName(name))) {
      yield { spelling: name, sure: true, asked: true, kind: name.includes(' ') }
      continue
    }
    if (isKind && (/^\p{L}+ing\s/iu.test(name) || !isDeed(foldName(name)))) {
      yield { spelling: name, sure: true, asked: true }
      continue
    }
    // `Sled kite prices` in a text on sled kites and others tells a side of them.
    if (capital && set.some((one) => opensWithName(foldName(name), one))) continue
    // `Startups and growth` names two things, not one.
    const sides = name.split(/\s(?:and|&)\s/i)
    if (sides.length > 1) {
      for (const spelling of sides.some((side) => QUALITY.test(side)) ? [] : sides)
        yield { spelling, sure: false, capital, thing: countWords(spelling) === 1 && !isPlural(spelling) }
      continue
    }
    const asked =
      asksWhat(text) || listsOf(text) || isWeighed || (isTold && isPlural(name)) || isExplained || isOneOfKind
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

/** Whether a folded name is another one, or what that ends with, and more: `sled kite price` of `sled kite`. */
export function opensWithName(name: string, other: string): boolean {
  const words = other.split(' ')
  return words.some((_, at) => {
    const tail = words.slice(at)
    return (at === 0 || tail.length > 1) && name.startsWith(`${tail.join(' ')} `)
  })
}

/** Words of the longest name of what a heading weighs, and of what one asks after. */
const LONGEST_WEIGHED = 5
/** The same of one of several things, which may be a product by its whole name. */
const LONGEST_LISTED = 6
const LONGEST_ASKED = 4

/** Sides that anything may have, which are no things: `Size and comfort`. */
const QUALITY =
  /^(?:size|brand|quality|comfort|price|pricing|budget|sound|style|colou?r|weight|material|materials|design|durability|warranty|speed|performance|security|safety|scalability|reliability|usability|portability|storage|power|noise|look|looks|feel|taste|flavou?r|aroma|texture|care|maintenance|cleaning|setup|installation|support|features|value|fit|availability|compatibility|flexibility|simplicity|cost|costs|ease of use)$/i

/** What is written as in code, and names a thing whatever its words are: `--dry-run`, `kite.line.length`, `MAX_WIND`, `flyHigh`. */
const IDENTIFIER = /^(?:--[\w-]{2,}|-\w,?\s--[\w-]{2,}|[./@$]?[\p{L}_]\w*(?:[._:#]+\w+)+|[a-z]+[A-Z]\w*)(?:\(\))?$/u

function asksWhat(text: string): boolean {
  if (STATE.test(text)) return false
  return (
    /^what(?:['’]s|\s+(?:is|are))\s+(?:an?\s+)?(?:\S+(?:\s+\S+){0,2}|(?!the\s)\S+(?:\s+(?!(?:of|for|in|on|at|to|and|or|with|from)\b)\S+){3})\s*(?:\([^)]*\))?\??$/i.test(
      text
    ) || /^what\s+an?\s+\S+(?:\s+\S+){0,2}\s+(?:actually\s+|really\s+)?(?:is|does|means)\??$/i.test(text)
  )
}

/** A heading that asks what is so, and no thing: `What's covered`, `What is not included?` */
const STATE =
  /^what(?:['’]s|\s(?:is|are))\s(?:not\s|also\s)?(?:\p{Ll}{2,}ed|new|next|inside|left|missing|known|in\sit)[?:.]*$/iu

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

/** Verbs of sentences that tell of a thing; those of one form stand for the other as well. */
const TELLS = [
  ..."is are was were has have had can will do does don't doesn't cannot can't may must should become became".split(
    ' '
  ),
  ...'fly flies carry carries goes loses exposes passes teaches reaches'.split(' '),
  ...tellingVerbs.flatMap((verb) => [verb, `${verb}s`])
]
const SUBJECT = new RegExp(
  String.raw`^(?:\p{So}\s)?(?:(?:an?|the|each|every|most|all|some|many)\s+)?((?:\p{L}[\p{L}\d+#.'’-]*\s){1,2}?)(?=(?:${TELLS.join('|')})\s)`,
  'iu'
)

/** What ends in how something is done, and names nothing: `Kites truly`. */
const HOW = /\s(?!family|supply|assembly|anomaly|monopoly|\p{L}*fly$)\p{L}{3,}ly$/iu

/** What several sentences open with before their verb: `Kites need …`, `A kite can …`. */
function* subjectNames(document: DocumentView): Iterable<Candidate> {
  const counts = new Map<string, number>()
  for (const { sentences } of document.prose)
    for (const { words } of sentences) {
      const opening = words.slice(0, 60)
      const name = SUBJECT.exec(opening)?.[1]?.trim()
      if (name === undefined || isAnaphoric(opening, name) || HOW.test(name)) continue
      const folded = foldName(name)
      const count = (counts.get(folded) ?? 0) + 1
      counts.set(folded, count)
      if (count === 2) yield { spelling: name, sure: true }
    }
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
      const kind =
        item !== undefined && listsKinds(block.section.at(-1) ?? '') ? KIND_LABEL.exec(text.value)?.[1] : undefined
      if (kind !== undefined && countWords(kind) <= 3) yield { spelling: kind, sure: true, asked: true }
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
    if (!isListed && QUALITY.test(spelling)) continue
    const folded = foldName(spelling)
    const place = `${block.section.join('\0')}\0${lead?.value ?? ''}`
    places.set(folded, (places.get(folded) ?? new Set()).add(place))
    found.push({ spelling, sure: isWeighed, asked: isListed || isWeighed, thing: !isTerm, folded })
  }
  // What stands before each of several things tells a side of them.
  for (const { folded, ...candidate } of found) if (places.get(folded)?.size === 1) yield candidate
}

/** The label of a kind: `Mummy: it tapers at the foot.` */
const KIND_LABEL = /^\s*(\p{Lu}[\p{L}\d' -]{1,40}?)\s*:\s+\S/u

/** Things in bold that open paragraphs of one section, each with what is said of it: `**Steel kites** (rare) are heavy.` */
function* boldNames({ prose, text }: DocumentView): Iterable<Candidate> {
  const sections = new Map<string, { readonly spelling: string; readonly isTold: boolean }[]>()
  for (const { node, text: own, item, block } of prose) {
    const [first] = node.children
    if (first?.type !== 'strong' || item !== undefined) continue
    const bold = text(first).value
    const spelling = tidy(bold)
    const rest = own.value.slice(own.value.indexOf(bold) + bold.length)
    const isTold = OPENS.test(rest)
    if (countWords(spelling) > 6 || !(isTold || GOES_ON.test(rest))) continue
    const path = block.section.join('\0')
    const names = sections.get(path)
    if (names === undefined) sections.set(path, [{ spelling, isTold }])
    else names.push({ spelling, isTold })
  }
  for (const names of sections.values())
    for (const { spelling } of names.length > 1 && areTold(names) ? names : [])
      if (countWords(spelling) <= 3 && !JOINS.test(spelling) && !isSideWord(foldName(spelling)))
        yield { spelling, sure: true, asked: true }
}

/** What is said of the thing before it. */
const OPENS =
  /^(?:\s\([^)]{1,60}\))?\s(?:is|are|has|have|can|do|does|will|come|comes|use|uses|work|works|need|needs|make|makes|give|gives|offer|offers|sit|sits|let|lets|allow|allows|provide|provides|require|requires)\s/

/** Whether of half of some names it is said what their things are or do, or all are of several things. */
function areTold(names: readonly { readonly spelling: string; readonly isTold: boolean }[]): boolean {
  return (
    names.filter(({ isTold }) => isTold).length * 2 >= names.length || names.every(({ spelling }) => isPlural(spelling))
  )
}

/** What may be said of it: any word that is no small one. */
const GOES_ON =
  /^(?:\s\([^)]{1,60}\))?\s(?!(?:of|and|or|in|on|at|to|for|with|by|from|as|if|when|while|you|your|the|an?|that|this|it|we|i|but|so|not|all|only|before|after)\s)\p{Ll}{3,}\s/u

/**
 * Kinds of what the title names that stand above lists of one section: `Old kites:` and `Foldable kites (since 1990):` in a text on kites.
 */
function* leadNames({ blocks, title }: DocumentView): Iterable<Candidate> {
  const leads = new Map<string, Map<string, string>>()
  const titled = new Set(foldName(title).split(' '))
  for (const { node, lead, section } of blocks) {
    if (node.type !== 'list' || lead === undefined || lead.value.length > LONGEST_LEAD) continue
    const spelling = bareName(tidy(lead.value))
    const folded = foldName(spelling)
    const head = lastWord(folded)
    if (head === folded || countWords(spelling) > 4 || !titled.has(head) || isDeed(folded)) continue
    const key = `${section.join('\0')}\0\0${head}`
    leads.set(key, (leads.get(key) ?? new Map()).set(folded, spelling))
  }
  for (const names of leads.values())
    if (names.size > 1) for (const spelling of names.values()) yield { spelling, sure: true, asked: true, kind: true }
}

const LONGEST_LEAD = 60

/** What explains the term before it: a noun phrase. */
const EXPLAINED = /^\s*(?:[—–:.,]|-\s)?\s*(?:an?|the(?!\s\S+est\s)|any|one of|which)\s/i

/** Whether a text names all the things that the title compares: what stands before it is what they are compared by. */
function compares(text: string, compared: readonly string[]): boolean {
  const folded = ` ${foldName(text.slice(0, 600))} `
  return compared.every((name) => folded.includes(` ${name} `))
}
