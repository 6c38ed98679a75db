import type { Fact } from '@docfacts/schema'
import { covers } from '../confidence.ts'
import { factOf } from '../facts-of-units.ts'
import { asksForDoer } from '../question/expects.ts'
import { asksUnknown } from '../question/read.ts'
import { hasShape } from '../search/fact-fit.ts'
import { kindFit } from '../search/kind-fit.ts'
import { at, listAt } from '../search/lists.ts'
import type { Ranked } from '../search/rerank.ts'
import { stopWords } from '../search/stop-words.ts'
import type { Term } from '../search/terms.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import { aboutReader } from './about.ts'
import { placed, unitsBehind } from './behind.ts'
import { isCell } from './cell.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { isFit, isSound, tellsDoer } from './fits.ts'
import { saysNothing, unitSentence } from './in-context.ts'
import { otherLabelReader } from './other-labels.ts'
import { overlap } from './overlap.ts'
import { share } from './relevant.ts'
import { askedBefore, endSentence } from './sentence.ts'
import { withSiblings } from './siblings.ts'
import { splitSentences } from './split-sentences.ts'
import { isAskedIn, isStraight, tellsOf } from './straight.ts'

/** Most sentences of an answer. */
const most = 3

/** Facts that are looked through for more. */
const closest = 40

/** The fact that matches best, as it stands, and others that match about as well. */
export function composePassage(asked: Asked): Draft | undefined {
  const needed = mustHave(asked)
  const asksDoer = asksForDoer.test(asked.question.words.join(' '))
  const isAbout = aboutReader(asked)
  const whole = worthTelling(
    asked,
    asked.ranked.filter(
      (one) =>
        needed.every((term) => covers(asked, term, one.candidate.unit) >= leastCovered) &&
        (!asksDoer || (isAbout(one) && tellsDoer(asked, one.fact.value)))
    ),
    leastDeed * (asked.ranked[0]?.score ?? 0)
  )
  // Whether there is a thing is not told by what does not name it.
  if (whole.length === 0 && needed.length > 0 && asked.question.intent === 'yesno') return undefined
  // What nothing is told of is not compared.
  if (asked.question.words.includes('than') && asksUnknown(asked.question)) return undefined
  const [first, ...rest] = whole.length > 0 ? whole : worthTelling(asked, asked.ranked)
  const continued =
    first === undefined || first.score < leastAlone * (asked.ranked[0]?.score ?? 0) ? continuation(asked) : undefined
  if (continued !== undefined) return continued
  if (first === undefined) return undefined
  const best = [first, ...rest].find((one) => isStraight(asked, first, one)) ?? first
  const others = [first, ...rest].filter((one) => one !== best)
  const chosen = [
    best,
    ...(asked.question.mentions.length > 0 ? [] : others.filter((one) => isOfSameAspect(best, one)).slice(0, 1))
  ]
  for (const other of others) {
    if (chosen.length === most) break
    if (isAbout(other) && isWorthAdding(asked, best, other) && !chosen.some((one) => isSame(asked, one, other)))
      chosen.push(other)
  }
  const sentences: DraftSentence[] = []
  for (const { fact, candidate } of chosen) {
    const told = new Set(sentences.flatMap(({ units }) => units))
    const { text, units } =
      fact.kind === 'procedure'
        ? { text: fact.value, units: [candidate.unit] }
        : (withSiblings(asked.index, candidate.unit) ??
          withoutQuestion(asked, fact, unitSentence(asked.index, candidate.unit, told)))
    if (units.every((unit) => told.has(unit)) || sentences.some((one) => one.text.includes(text.slice(0, -1)))) continue
    const again = others.flatMap((other) => (other.fact === fact ? [other.candidate.unit] : []))
    const above = headingOf(asked, fact, text)
    const begun = above === undefined || sentences.some((one) => one.text.startsWith(above)) ? text : `${above}${text}`
    const said = pertinent(asked, begun)
    const telling = said === begun ? units : units.filter((unit) => isSaidIn(asked, unit, said))
    sentences.push({ text: said, units: [...new Set([...telling, ...again])] })
  }
  const more = sentences.length === 1 ? sequel(asked, best.candidate.unit).filter((one) => !isTold(one, sentences)) : []
  return {
    sentences: [...sentences, ...more],
    core: sentences.length,
    explained: [],
    typed: asked.question.intent === 'example' && best.fact.kind === 'example',
    fit: fitOf(asked, best) - (whole.length > 0 ? 0 : asksDoer ? lacking.doer : lacking.words)
  }
}

/**
 * The heading of what answers which thing it is, or points at a thing, where that names the thing and the text does not:
 * `Lund Falls: An easy walk.`
 */
function headingOf(
  { question: { intent, terms, words } }: Asked,
  { subject, evidence }: Fact,
  text: string
): string | undefined {
  const isChosen =
    subject.startsWith('document:') && (choosing.test(intent) || (intent === 'fact' && /^an?$/.test(words[0] ?? '')))
  if (!isChosen && !pointing.test(text)) return undefined
  const heading = (evidence[0]?.section.at(-1) ?? '').replace(/^\d+[.)] |:$/g, '')
  const named = splitWords(heading)
    .filter((word) => !stopWords.has(word))
    .map(stemWord)
  const told = new Set([...splitWords(text).map(stemWord), ...terms.flatMap(({ stem }) => stem.split(' '))])
  const isUntold = pointing.test(text) ? !text.includes(heading) : named.every((stem) => !told.has(stem))
  const isName = isUntold && /^(?:\p{Lu}\S*(?: (?:of|the|and) | |$)){2,4}$/u.test(heading)
  return isName ? `${heading}: ` : undefined
}

/** A text that points at what its heading names. */
const pointing = /^(?:it|they|this|these)\b|^[^.!?]*\bthis one\b/i

/** Intents that ask for a thing by what it is like. */
const choosing = /^(?:which|recommend|list|example)$/

/** Characters from which a text of several sentences is told from the one that has most of what was asked. */
const long = 260

/** The sentences of a long text from the first that has about as many asked words as any; all of what says yes or no. */
function pertinent({ index, question: { terms } }: Asked, text: string): string {
  const sentences = text.length < long || /^(?:yes|no)\b/i.test(text) ? [] : splitSentences(text)
  const shares = sentences.map((sentence) => {
    const stems = new Set(splitWords(sentence).map(stemWord))
    return terms.reduce(
      (sum, { forms, worth }) => sum + (forms.some(({ id }) => stems.has(index.data.terms[id] ?? '')) ? worth : 0),
      0
    )
  })
  const start = shares.findIndex((share) => share >= 0.7 * Math.max(...shares))
  return start > 0 ? sentences.slice(start, start + most).join(' ') : text
}

/** Whether a text that was cut still has something of what a unit says. */
function isSaidIn({ index }: Asked, unit: number, text: string): boolean {
  return splitSentences(factOf(index, unit).value).some((sentence) => text.includes(sentence.replace(/\W+$/, '')))
}

/** Share of the best score below which what is asked for may rather stand behind the best fact. */
const leastAlone = 0.95

/** Sentences behind a fact that may have what was asked for. */
const reach = 3

/** The best fact, where a sentence behind it has what was asked for: `They sell kits. Expect to pay $40.` */
function continuation(asked: Asked): Draft | undefined {
  const [best] = asked.ranked
  if (best === undefined || asked.question.required?.test('$') !== true || !isSound(asked, best)) return undefined
  const next = unitsBehind(asked.index, best.candidate.unit)
    .slice(0, reach)
    .find(({ fact: { value } }) => /[.!]$/.test(value) && hasShape(asked.question, value))
  if (next === undefined) return undefined
  const { text, units } = unitSentence(asked.index, best.candidate.unit)
  return {
    sentences: [
      { text, units },
      { text: endSentence(next.fact.value), units: [next.unit] }
    ],
    explained: [],
    fit: fitOf(asked, best)
  }
}

/** The first that may answer, and those behind it that are about as good. */
function worthTelling(asked: Asked, ranked: readonly Ranked[], least = 0): Ranked[] {
  const isAbout = aboutReader(asked)
  const { aspects, intent, terms } = asked.question
  const telling = terms.filter(({ entity, spent }) => !entity && !spent)
  // How much of something is not told by another amount of the same thing.
  const tellsAsked = ({ fact, candidate }: Ranked): boolean =>
    !isCell(fact) ||
    intent !== 'quantity' ||
    telling.some((term) => covers(asked, term, candidate.unit) > 0) ||
    aspects.some(({ id }) => id === fact.aspect)
  const isOfOther = otherLabelReader(asked)
  const found: Ranked[] = []
  for (const one of ranked) {
    if (found.length > closest || one.score < Math.max(least, leastScore * (found[0]?.score ?? 0))) break
    if ((isAbout(one) || !isCell(one.fact)) && isFit(asked, one) && tellsAsked(one) && !isOfOther(one)) found.push(one)
  }
  return found
}

/** Share of the best score from which another fact is told first that says who did it. */
const leastDeed = 0.58

/** Whether all that a sentence says was said. */
function isTold({ units }: DraftSentence, sentences: readonly DraftSentence[]): boolean {
  return units.every((unit) => sentences.some((one) => one.units.includes(unit)))
}

/** How much worse an answer fits that lacks words that it must have, or that says not who did it. */
const lacking = { words: 1.5, doer: 2.5 }

/** An answer without the question that a document asks before it, where that was asked in the same words. */
function withoutQuestion(asked: Asked, fact: Fact, said: DraftSentence): DraftSentence {
  const [, before = '', rest] = /^([^?]*\?) (.+)$/s.exec(said.text) ?? []
  if (rest === undefined || !isAskedIn(asked, fact) || askedBefore(fact)?.endsWith(before) !== true) return said
  return { ...said, text: rest }
}

/** The sentence behind a unit in the same paragraph. */
function sequel({ index }: Asked, unit: number): DraftSentence[] {
  const [next] = unitsBehind(index, unit)
  if (next === undefined || next.start > placed(index, unit).end + 1 || next.fact.value.length > longestSequel)
    return []
  return saysNothing(index, next.unit) ? [] : [{ text: endSentence(next.fact.value), units: [next.unit] }]
}

/** Longest sentence that is told only because it stands behind another, in characters. */
const longestSequel = 260

/** The words without which nothing answers: all that name what is to be defined, the first of `what is the X of Y`, what is counted, what is there or not. */
function mustHave({ question: { intent, terms, words } }: Asked): readonly Term[] {
  const wanted = terms.filter(({ spent }) => !spent)
  if (intent === 'define') return wanted
  const [opening] =
    /^(?:.*?\bhow (?:many|much)|(?:what|which) (?:is|are|was|were) the|(?:is|are) there (?:an?|any|some)|do(?:es)? .+ have (?:an?|any|some)?) /.exec(
      words.join(' ')
    ) ?? []
  if (opening === undefined) return []
  const start = opening.split(' ').length - 1
  const end = words.findIndex((word, place) => place >= start && stopWords.has(word))
  return wanted.filter(({ place }) => place >= start && (end < 0 || place < end)).slice(-1)
}

/** What a fact with its headings covers of such a word at the least. */
const leastCovered = 0.6

/** Share of the score of the best fact from which another is shown beside it. */
const leastScore = 0.65

/** Whether two cells tell the same of two things. */
function isOfSameAspect(a: Ranked, b: Ranked): boolean {
  return (
    [a, b].every(({ fact }) => isCell(fact)) && a.fact.aspect === b.fact.aspect && a.fact.subject !== b.fact.subject
  )
}

/** Whether a fact answers too. */
function isWorthAdding(asked: Asked, best: Ranked, { fact, candidate, score }: Ranked): boolean {
  const { intent, mentions, terms } = asked.question
  if (intent === 'define' && tellsOf(best.fact.value, terms) && !tellsOf(fact.value, terms)) return false
  const { passage, document } = asked.index.data.units
  const [here, there] = [best, { candidate }].map((one) => at(document, one.candidate.unit))
  if (mentions.length === 0 && here !== there && score < leastElsewhere * best.score) return false
  if (!isCell(fact) && at(passage, candidate.unit) === at(passage, best.candidate.unit)) return true
  const telling = terms.filter(({ entity, spent }) => !entity && !spent)
  return share(asked, telling, candidate.unit) >= leastTold * share(asked, telling, best.candidate.unit)
}

/** Share of what the best fact tells beside the names of things that another one must tell. */
const leastTold = 0.2

/** Share of the score of the best fact that one of another document must have where nothing is named: it may speak of another matter. */
const leastElsewhere = 0.9

/** Intents that ask for facts of one kind, which others seldom answer. */
const particular = /^(?:procedure|pros|uses|analogy|stack|history)$/

/** How little a mere mention tells what a thing is. */
const vague = -0.4

/** What the kind of a fact says for it; what the composer of a kind has refused is not made better by its kind. */
function fitOf(asked: Asked, { fact }: Ranked): number {
  const { intent, terms } = asked.question
  const kind = isAskedIn(asked, fact) ? 1 : kindFit(intent, fact.kind)
  if (intent === 'define' && !tellsOf(fact.value, terms)) return vague
  if (particular.test(intent)) return 0.6 * kind - 0.7
  return kind === 1 ? 0.65 : kind === 0 ? 0.2 : 0.5
}

/** Whether `b` says hardly anything that `a` does not. */
function isSame({ index }: Asked, a: Ranked, b: Ranked): boolean {
  const [known, more] = [a, b].map(({ candidate: { unit } }) => listAt(index.data.units.words, unit)) as [
    Uint32Array,
    Uint32Array
  ]
  const fresh = new Set(more.filter((word) => !known.includes(word)))
  return overlap(a.fact, b.fact) || fresh.size <= 0.25 * new Set(more).size
}
