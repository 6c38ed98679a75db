import type { Fact } from '@docfacts/schema'
import type { AspectLink } from '../question/aspects.ts'
import type { Question } from '../question/read.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { addProse } from './prose.ts'
import { endSentence, lowerWords, upperFirst } from './sentence.ts'
import { answerValues, lookUp, type Side, sideAgreement } from './values.ts'

/** Most values that are said of one thing. */
const most = 3

/** Weight from which an aspect is worth looking up. */
const least = 0.42

/** Share of its name that must be asked; what is said under it does not suffice alone. */
const leastNamed = 0.45

/** Share of the best weight from which another aspect is looked up too, if most of its name was asked. */
const close = 0.85

/** What is said of an aspect of each thing asked about: `Virtual machine, startup time: minutes.` */
export function composeComparison(asked: Asked): Draft | undefined {
  const { question, index } = asked
  const aspects = wantedAspects(question.aspects)
  const sides = bestFirst(question, lookUp(asked, aspects))
  if (sides.length === 0) return undefined
  const { nameOf } = index.tables()
  const stems = aspects.flatMap((aspect) => aspect.stems)
  const sentences = sides.slice(0, most).map((side) => sentence(asked, side, (id) => nameOf.get(id) ?? id))
  const agreements = sides.map(sideAgreement)
  const agreement = (['conflict', 'refine', 'agree'] as const).find((one) => agreements.includes(one))
  return {
    sentences: addProse(asked, sentences),
    core: sentences.length,
    together: true,
    explained: stems,
    explainedShare: Math.min(0.95, 0.3 + 0.75 * (aspects[0]?.weight ?? 0)),
    fit: aspects[0]?.weight ?? 0,
    values: answerValues(asked, sides),
    ...(agreement === undefined ? {} : { agreement })
  }
}

/** Where one of several is asked for, the one that has most of it stands first: by marks, or else by words of degree. */
function bestFirst({ intent, words }: Question, sides: readonly Side[]): Side[] {
  if (intent !== 'which' || sides.length < 2) return [...sides]
  const text = words.join(' ')
  const marked = sides.some(({ values }) => values.some(({ fact }) => markOf(fact) !== 0))
  const sign = (marked ? asksForWorse : asksForLess).test(text) ? -1 : 1
  const order = marked ? markOf : degreeOf
  return [...sides].sort((a, b) => sign * (meanOf(b, order) - meanOf(a, order)))
}

const asksForWorse =
  /\b(?:slow(?:er|est)|heav(?:ier|iest)|worse|worst|weak(?:er|est)|risk(?:ier|iest)|less (?:secur|saf|portab|reliab|stab|flexib)\w*)\b/
const asksForLess =
  /\b(?:less|least|fewer|fewest|slow(?:er|est)|weak(?:er|est)|light(?:er|est)|small(?:er|est)|cheap(?:er|est))\b/

function meanOf({ values }: Side, worth: (fact: Fact) => number): number {
  return values.reduce((sum, { fact }) => sum + worth(fact), 0) / Math.max(1, values.length)
}

function markOf(fact: Fact): number {
  if (fact.kind !== 'attribute') return 0
  return fact.rating === 'good' ? 1 : fact.rating === 'bad' ? -1 : 0
}

function degreeOf({ value }: Fact): number {
  if (/^(?:very |much )?(?:high|strong|fast|large|big|more|better|complete|full)/i.test(value)) return 1
  return /^(?:very |much )?(?:low|weak|slow|small|limited|less|moderate|none)/i.test(value) ? -1 : 0
}

function wantedAspects(aspects: readonly AspectLink[]): AspectLink[] {
  const named = aspects.filter((aspect) => aspect.named >= leastNamed && aspect.weight >= least)
  const best = named[0]?.weight ?? 0
  return named.filter((aspect, place) => place === 0 || (aspect.weight >= close * best && aspect.named >= 0.5))
}

function sentence(asked: Asked, side: Side, nameOf: (id: string) => string): DraftSentence {
  const values = side.values.slice(0, most)
  const [first] = values
  const aspect = first?.fact.aspect === undefined ? '' : lowerWords(nameOf(first.fact.aspect))
  const conflict = sideAgreement(side) === 'conflict'
  const said = values.map(({ fact, units }) => {
    const others = fact.aspect === first?.fact.aspect ? '' : ` (${lowerWords(nameOf(fact.aspect ?? ''))})`
    return conflict ? `“${fact.value}”${who(asked, units)}` : `${fact.value}${others}`
  })
  const intro = `${upperFirst(side.name)}, ${aspect}: ${conflict ? 'sources differ: ' : ''}`
  return { text: endSentence(`${intro}${said.join('; ')}`), units: values.flatMap(({ units }) => units) }
}

function who({ index }: Asked, units: readonly number[]): string {
  const [unit] = units
  const document = unit === undefined ? undefined : index.book.documents[index.data.units.document[unit] ?? -1]
  return document === undefined ? '' : ` (${shortTitle(document.title)})`
}

/** Longest title that names who says a value, in characters. */
const longestTitle = 48

function shortTitle(title: string): string {
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).replace(/\W+\w*$/, '')}…`
}
