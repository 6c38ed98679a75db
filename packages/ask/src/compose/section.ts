import type { Fact } from '@docfacts/schema'
import { documentOf, factOf, placeOf } from '../facts-of-units.ts'
import { once } from '../once.ts'
import { readIntent } from '../question/intent.ts'
import { questionWords } from '../question/words.ts'
import type { Lists } from '../search/data.ts'
import { hasShape } from '../search/fact-fit.ts'
import { flags } from '../search/flags.ts'
import { lightWords } from '../search/light-words.ts'
import { at, listAt } from '../search/lists.ts'
import { stopWords } from '../search/stop-words.ts'
import type { Term } from '../search/terms.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { dangles, saysNothing, unitSentence } from './in-context.ts'
import { isNamedAlike, stepsText } from './procedure.ts'
import { withSiblings } from './siblings.ts'
import { askedStems } from './straight.ts'

/** Most sentences of an answer. */
const most = 3
const mostOfList = 8

/** Share of the asked words that headings and title must tell. */
const leastTold = 0.8

/** Share of the words of those headings that must be asked, also where the heading is a question. */
const leastPrecise = 0.5
const leastAsked = 0.6

/** Intents that any heading may answer; the others are answered below the same question only. */
const open = /^(?:procedure|command|define|list|fact)$/

/** Kinds of facts that stand in a section and do not read on from one another. */
const apart = new Set<Fact['kind']>(['reference', 'stack', 'example'])

/** What stands below the heading, or in the document, that is called as the question asks: `Migrating from Rome`. */
export function composeSection(asked: Asked): Draft | undefined {
  return composeNamed(asked, leastPrecise)
}

/** The same where that name tells nothing besides: the steps of `Migrating from Rome`, not those of `Migrating tests from Rome`. */
export function composeExactSection(asked: Asked): Draft | undefined {
  return composeNamed(asked, 1)
}

function composeNamed(asked: Asked, least: number): Draft | undefined {
  const wanted = asked.question.terms.filter(({ spent }) => !spent)
  const isToDo = /^(?:procedure|command)$/.test(asked.question.intent)
  const best = wanted.length === 0 ? undefined : bestPassage(asked, wanted, isToDo)
  if (best === undefined) return undefined
  const heading = placeOf(asked.index, best.first).section.at(-1) ?? ''
  const isAsked = heading.endsWith('?') && !best.titled
  if (best.precise < (isToDo ? least : isAsked ? leastAsked : 1)) return undefined
  const { intent } = asked.question
  if (!open.test(intent) && !(isAsked && readIntent(questionWords(heading).join(' ')) === intent)) return undefined
  const explained = wanted.map(({ stem }) => stem)
  const steps = isToDo ? stepsIn(asked, best) : undefined
  if (steps !== undefined) return { ...steps, explained, fit: best.precise }
  if (least === 1 && best.titled) return undefined
  const sentences = sentencesOf(asked, best, isToDo)
  return !sentences.some(({ text }) => hasShape(asked.question, text))
    ? undefined
    : { sentences, explained, fit: best.precise }
}

/** The steps of a part that is one passage. */
function stepsIn({ index }: Asked, { first, end }: Found): Pick<Draft, 'sentences' | 'steps'> | undefined {
  const { passage } = index.data.units
  if (at(passage, first) !== at(passage, end - 1)) return undefined
  for (let unit = first; unit < end; unit++) {
    const fact = factOf(index, unit)
    if (fact.kind === 'procedure')
      return { sentences: [{ text: stepsText(fact.steps), units: [unit] }], steps: fact.steps }
  }
  return undefined
}

interface Found {
  readonly first: number
  /** The unit behind the last. */
  readonly end: number
  readonly precise: number
  /** Whether it is the title that tells what was asked, no heading better. */
  readonly titled: boolean
}

/** The passage, or of a whole document the one to begin with, whose headings tell all that was asked and the least besides. */
function bestPassage(asked: Asked, wanted: readonly Term[], isToDo: boolean): Found | undefined {
  const { units, titlePostings, headingPostings } = asked.index.data
  const named = [
    ...havingAll(asked, headingPostings, asked.hits.heading).map((passage) => at(units.passageStart, passage)),
    ...havingAll(asked, titlePostings, asked.hits.title).map((document) => at(units.documentStart, document))
  ]
  let best: Found | undefined
  const stems = once(() => new Set(askedStems(asked.index, asked.question, wanted)))
  const found = asked.ranked.map(({ candidate }) => at(units.passageStart, at(units.passage, candidate.unit)))
  for (const unit of new Set([...found, ...named])) {
    const { heading, title } = precisionOf(asked, stems, unit)
    const precise = Math.max(heading, title)
    if (precise < leastPrecise || (best !== undefined && precise <= best.precise)) continue
    const passage = at(units.passage, unit)
    best = {
      first: at(units.passageStart, passage),
      end: at(units.passageStart, passage + 1),
      precise,
      titled: title >= heading
    }
    if (best.titled) best = { ...best, ...mainPart(asked, at(units.document, unit), isToDo) }
    if (precise === 1) break
  }
  return best
}

/** What has a form of every term of a question, by the lists of those that have each and by what is read off one. */
function havingAll({ question }: Asked, postings: Lists, read: (one: number) => Float32Array): number[] {
  const wanted = question.terms.map((term, place) => ({ ...term, place })).filter(({ spent }) => !spent)
  const count = ({ forms }: Term): number => forms.reduce((sum, { id }) => sum + listAt(postings, id).length, 0)
  const [rarest] = wanted.toSorted((a, b) => count(a) - count(b))
  const found = (rarest?.forms ?? []).flatMap(({ id }) => [...listAt(postings, id)])
  return found.filter((one) => wanted.every(({ place }) => at(read(one), place) > 0))
}

/** A document from where it first tells the reader what to do: its steps, if those are named as it is, or all that follows. */
function mainPart({ index }: Asked, document: number, isToDo: boolean): Pick<Found, 'first' | 'end'> {
  const { units } = index.data
  const [first, end] = [at(units.documentStart, document), at(units.documentStart, document + 1)]
  for (let unit = first; isToDo && unit < end; unit++) {
    const fact = factOf(index, unit)
    if (fact.kind === 'procedure' && isNamedAlike(index, unit)) return { first: unit, end: unit + 1 }
    if (instructs(fact)) return { first: unit, end }
  }
  return { first, end }
}

/** Whether a fact tells its reader to do something. */
function instructs({ kind, value }: Fact): boolean {
  return kind === 'command' || doing.test(value)
}

const doing =
  /(?:^|[,;:] )(?:then )?you (?:can|need|must|should|have to|may)\b(?! (?:see|find|notice)\b)|(?:^|[,;:>] |\b(?:and|then|please) )(?:add|choose|click|copy|create|download|edit|enter|go|install|open|press|remove|run|select|set|type|use)\b/i

/** Share of the words that are asked, of the headings above a unit and of the title, where these tell all; 0 where not. */
function precisionOf(
  { index, hits, question: { terms } }: Asked,
  read: () => ReadonlySet<string>,
  unit: number
): { readonly heading: number; readonly title: number } {
  const { units } = index.data
  const document = at(units.document, unit)
  const [above, named] = [hits.heading(at(units.passage, unit)), hits.title(document)]
  if (!tells(terms, (term) => Math.max(at(above, term), at(named, term)))) return { heading: 0, title: 0 }
  const stems = read()
  const { title } = documentOf(index, unit)
  const { section } = placeOf(index, unit)
  const wanted = terms.filter(({ spent }) => !spent).length
  // A question in a document need not name what all of it is about.
  const share = (text: string): number =>
    shareOf(text, stems, wanted, text.endsWith('?') ? new Set([...stems, ...splitWords(title).map(stemWord)]) : stems)
  return {
    heading: Math.max(share(section.at(-1) ?? ''), share([...section, title].join(' '))),
    title: tells(terms, (term) => at(named, term)) ? shareOf(title, stems, wanted, stems) : 0
  }
}

/** Whether words tell all that was asked. */
function tells(terms: readonly Term[], strength: (term: number) => number): boolean {
  let told = 0
  let total = 0
  for (const [place, { spent, worth }] of terms.entries()) {
    if (spent) continue
    told += worth * Math.sqrt(strength(place))
    total += worth
  }
  return told >= leastTold * total
}

/** Share of the words of a text that are asked, those left out that are known; 0 where it has fewer of them than were asked. */
function shareOf(text: string, stems: ReadonlySet<string>, least: number, known: ReadonlySet<string>): number {
  const words = splitWords(text.replace(/^(?:\d+\. )?(?:Q\d*[.:] )?/, '')).filter((word) => !stopWords.has(word))
  const asked = new Set(words.map(stemWord).filter((stem) => stems.has(stem))).size
  const others = words.filter((word) => !known.has(stemWord(word)) && !lightWords.has(word)).length
  return asked < least ? 0 : asked / (asked + others)
}

/** The first sentences of a part that say something. */
function sentencesOf({ index, question }: Asked, { first, end }: Found, mustInstruct: boolean): DraftSentence[] {
  const { units } = index.data
  const sentences: DraftSentence[] = []
  const told = new Set<number>()
  for (let unit = first; unit < end; unit++) {
    if (sentences.length === (question.intent === 'list' ? mostOfList : most)) break
    const fact = factOf(index, unit)
    if (
      told.has(unit) ||
      apart.has(fact.kind) ||
      fact.evidence[0]?.rule === 'metadata' ||
      (at(units.flags, unit) & left) !== 0 ||
      saysNothing(index, unit) ||
      dangles(index, unit) ||
      (mustInstruct && sentences.length === 0 && !instructs(fact))
    )
      continue
    const sentence = withSiblings(index, unit) ?? unitSentence(index, unit, told)
    for (const one of sentence.units) told.add(one)
    const said = sentences
      .at(-1)
      ?.text.slice(0, -1)
      .replace(/^[^?]*\? (?=.)/, '')
    if (said !== undefined && sentence.text.startsWith(said)) sentences.pop()
    sentences.push(sentence)
  }
  return sentences
}

/** What is left out: parts of other sentences, questions, and what only leads elsewhere. */
const left = flags.inside | flags.question | flags.links | flags.pointer
