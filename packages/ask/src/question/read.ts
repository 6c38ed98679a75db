import type { Intent } from '../answer.ts'
import type { AskIndex } from '../ask-index.ts'
import { flags } from '../search/flags.ts'
import { lightWords } from '../search/light-words.ts'
import { at } from '../search/lists.ts'
import type { Form, Term } from '../search/terms.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import { abbreviations } from './abbreviations.ts'
import type { AspectLink } from './aspects.ts'
import { isDimension } from './dimensions.ts'
import { type EntityMention, entityMention } from './entities.ts'
import { inherit } from './follow-up.ts'
import { readIntent } from './intent.ts'
import { spentWords } from './spent.ts'
import { lightness, readTerms } from './terms.ts'

/** A question as the engine understands it. */
export interface Question {
  readonly text: string
  /** All words, folded, abbreviations written out. */
  readonly words: readonly string[]
  readonly intent: Intent
  /** What to look for; names of entities are one term each. */
  readonly terms: readonly Term[]
  readonly mentions: readonly EntityMention[]
  readonly aspects: readonly AspectLink[]
  /** Bits of `flags`, one of which an answer should have; 0 for any. */
  readonly wanted: number
  /** What the words of an answer should look like, where flags do not tell. */
  readonly shape: RegExp | undefined
  /** Stem of the noun that is asked for: `memory` in "how much memory does it need". */
  readonly focus: string | undefined
}

/** Longest part of a question that is read. */
const longest = 400

/** Reads a question against the vocabulary of an index; `context` is the question asked before. */
export function readQuestion(index: AskIndex, text: string, context?: string): Question {
  const words = questionWords(text)
  const question = understand(index, { text, words, intent: readIntent(words.join(' ')), capitals: capitalWords(text) })
  if (context === undefined || context.trim() === '') return question
  const before = readQuestion(index, context)
  const inherited = inherit(before, question, (a, b) => likeness(index, a, b))
  if (inherited === undefined) return question
  const more = inherited.words.flatMap((word) => word.split(' '))
  const capitals = new Set([...capitalWords(text), ...capitalWords(context)])
  return understand(index, { text, words: [...words, ...more], intent: inherited.intent, capitals })
}

interface Reading {
  readonly text: string
  readonly words: readonly string[]
  readonly intent: Intent
  /** Words written with a capital. */
  readonly capitals: ReadonlySet<string>
}

function understand(index: AskIndex, reading: Reading): Question {
  const { text, words, intent, capitals } = reading
  const plain = readTerms(index.data, words, spentWords(intent), capitals)
  const { terms, mentions } = linkEntities(index, plain)
  if (intent === 'fact' && namesOnly(terms)) return understand(index, { ...reading, intent: 'define' })
  if (intent === 'define' && !asksWhat(terms, words)) return understand(index, { ...reading, intent: 'fact' })
  const aspects = findAspects(index, plain, mentions)
  return {
    text,
    words,
    intent,
    terms: linkAspects(index, mergeEqual(terms), aspects),
    mentions,
    aspects,
    wanted: wantedFlags(words.join(' '), intent),
    shape: /\bwho\b/.test(words.join(' ')) ? person : shapes[intent],
    focus: readFocus(words.join(' '))
  }
}

/** The words of a name count only where they are the whole name of an aspect: `isolation`, but not `virtual` machine. */
function findAspects(index: AskIndex, plain: readonly Term[], mentions: readonly EntityMention[]): AspectLink[] {
  const find = index.aspects()
  const wanted = plain.filter((term) => !term.spent || isDimension(term))
  const names = mentions.map(({ words }) => words.split(' '))
  const rest = wanted.filter(({ word }) => !names.some((words) => words.includes(word)))
  if (rest.length === wanted.length) return find(wanted)
  const short = wanted.filter(({ word }) => !names.some((words) => words.length > 1 && words.includes(word)))
  const whole = find(short).filter(({ named }) => named >= 0.95)
  const others = find(rest).filter(({ id }) => whole.every((one) => one.id !== id))
  return [...whole, ...others].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
}

/** Whether there is nothing but a name: `docker engine`. */
function namesOnly(terms: readonly Term[]): boolean {
  return terms.length === 1 && terms.every(({ entity }) => entity)
}

/** Whether one thing is named and nothing is asked of it: `what is a sidecar`, not `what is the default port of X`. */
function asksWhat(terms: readonly Term[], words: readonly string[]): boolean {
  const content = terms.filter(({ spent }) => !spent)
  return content.length <= 1 || (content.length === 2 && !words.some((word) => relating.has(word)))
}

const relating: ReadonlySet<string> = new Set('of for in on at to from with by between about than and or'.split(' '))

/** Number of aspects that topics tell of both things. */
function likeness(index: AskIndex, a: string, b: string): number {
  let count = 0
  for (const topics of index.tables().topicsOf.values()) {
    if ([a, b].every((id) => topics.some(({ subject }) => subject === id))) count++
  }
  return count
}

/** The words of a question, folded, with abbreviations written out. */
export function questionWords(text: string): string[] {
  return splitWords(
    text.slice(0, longest).replace(/\b(what|who|how|where|when|why|that|it|there|here)['’]s\b/gi, '$1 is')
  ).flatMap((word) => (abbreviations.get(word) ?? word).split(' '))
}

/** Words written with a capital or a digit, the first of the question left out; none where all is written large. */
function capitalWords(text: string): Set<string> {
  const [, ...rest] = text.slice(0, longest).split(/\s+/)
  const large = rest.filter((word) => /^\W*\p{Lu}/u.test(word))
  return new Set(large.length > 3 && large.length > 0.6 * rest.length ? [] : large.flatMap(splitWords))
}

function linkEntities(index: AskIndex, terms: readonly Term[]): { terms: Term[]; mentions: EntityMention[] } {
  const ids = terms.map((term) => term.forms[0]?.id ?? -1)
  const found = index
    .finder()(ids)
    .filter(({ markers }) => markers.some((marker) => isEntity(index, marker)))
    .filter(({ start, end }) => terms.slice(start, end).some(({ spent }) => !spent))
  const mentions: EntityMention[] = []
  const linked: Term[] = []
  let place = 0
  for (const mention of found) {
    const inside = terms.slice(mention.start, mention.end)
    linked.push(...terms.slice(place, mention.start))
    place = mention.end
    const words = inside.map(({ word }) => word).join(' ')
    const markers = mention.markers.filter((marker) => isEntity(index, marker))
    const kin = index.kinship()(markers, ids.slice(mention.start, mention.end))
    mentions.push(entityMention(index.data, kin, mention, words))
    linked.push(entityTerm(index, inside, kin, words))
  }
  linked.push(...terms.slice(place))
  return { terms: linked, mentions }
}

function isEntity(index: AskIndex, marker: number): boolean {
  return (index.data.terms[marker] as string).startsWith('@')
}

/** A fact about another thing misses much, however often the thing is named: this share of the rarest word at least. */
const nameWorth = 0.4

/** Kin that stands for the thing in texts; looser kin serves only to look things up. */
const closeKin = 0.65

function entityTerm(index: AskIndex, inside: readonly Term[], kin: readonly Form[], words: string): Term {
  const forms = new Map<number, number>()
  const offer = ({ id, weight }: Form): void => {
    if (weight > (forms.get(id) ?? 0)) forms.set(id, weight)
  }
  for (const form of kin) if (form.weight >= closeKin) offer(form)
  const [only] = inside
  if (inside.length === 1 && only !== undefined)
    for (const form of only.forms) offer({ ...form, weight: 0.8 * form.weight })
  const first = inside[0] as Term
  const light = inside.every(({ word }) => lightWords.has(word))
  const idf = Math.min(...kin.filter(({ weight }) => weight >= 0.95).map(({ id }) => at(index.data.idf, id)))
  return {
    ...first,
    word: words,
    stem: inside.map(({ stem }) => stem).join(' '),
    forms: [...forms].map(([id, weight]) => ({ id, weight })),
    idf: light ? idf * lightness.idf : idf,
    worth: light ? idf * lightness.worth : Math.max(idf, nameWorth * Math.log(1 + index.data.units.count)),
    corrected: inside.some(({ corrected }) => corrected),
    spent: false,
    name: true,
    entity: true
  }
}

function linkAspects(index: AskIndex, terms: readonly Term[], aspects: readonly AspectLink[]): Term[] {
  return terms.map((term) => {
    const forms: Form[] = [...term.forms]
    for (const { id, weight, stems, nameStems } of aspects) {
      const marker = index.data.termOf.get(`#${id}`)
      const led = term.entity ? nameStems : stems
      if (marker !== undefined && led.includes(term.stem)) forms.push({ id: marker, weight: 0.6 * weight })
    }
    return forms.length === term.forms.length ? term : { ...term, forms }
  })
}

function wantedFlags(text: string, intent: Intent): number {
  if (/\bhow many\b|\bnumber of\b|\bpercent|\bprice\b|\bcosts?\b/.test(text)) return flags.number
  if (intent === 'when' || /\b(?:what|which) (?:year|century|decade|date|day|month)\b/.test(text)) return flags.year
  if (/\bhow (?:long|fast|quick)\b/.test(text)) return flags.duration | flags.number
  if (/\bhow (?:big|large|small|heavy)\b|\bsize\b|\bhow much (?:memory|ram|disk|space|storage)\b/.test(text))
    return flags.size | flags.number
  if (/\bhow (?:much|far|high|tall|old|deep|wide|often)\b/.test(text)) return flags.number
  if (/\b(?:who|whom|whose)\b/.test(text)) return flags.name
  return 0
}

/** Words by which answers of some kinds are known. */
const shapes: Partial<Record<Intent, RegExp>> = {
  define: /^.{2,60}?(?: (?:is|are|means|refers to) (?:an?|the|one|any|not)\b| [—–-] )/,
  why: /\b(?:because|since|as (?:it|they|the|each|an?)|so that|due to|therefore|thus|which (?:makes|means|leads)|leads? to|means|making|reason|without|no need|don['’]t (?:need|have)|skip)\b/i,
  list: /(?:,[^,]+){2,}|\b(?:such as|like|include|including|e\.g\.)|:\s/i
}

function readFocus(text: string): string | undefined {
  const [, noun] =
    /\bhow (?:much|many) (\w+)/.exec(text) ??
    /^(?:(?:what|which) (?:is|are|was|were) )?(?:the )?(?:(?:default|maximum|minimum|average|typical|exact|total) )?(\w+) of\b/.exec(
      text
    ) ??
    []
  return noun === undefined ? undefined : stemWord(noun)
}

/** A word asked twice counts once. */
function mergeEqual(terms: readonly Term[]): Term[] {
  const seen = new Set<string>()
  return terms.filter((term) => {
    const fresh = !seen.has(term.stem)
    seen.add(term.stem)
    return fresh
  })
}

/** Two names in a row, or somebody by whom something was done. */
const person = /\p{Lu}\p{Ll}+ (?:\p{Lu}[\p{Ll}.]* )?\p{Lu}\p{Ll}+|\bby \p{Lu}/u
