import type { AspectLink } from '../question/aspects.ts'
import { type Comparative, readComparative } from '../question/comparative.ts'
import type { Question } from '../question/read.ts'
import { flags } from '../search/flags.ts'
import { lowerWords, upperFirst } from './case.ts'
import { comparedAspects } from './compared-aspects.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { pluralName } from './name.ts'
import { addProse } from './prose.ts'
import { rankSides } from './ranking.ts'
import { sayValues, shortValue } from './said.ts'
import { endSentence } from './sentence.ts'
import { answerValues, lookUp, type Side, sideAgreement, withOthers } from './values.ts'

/** Most values that are said of one thing, and most things. */
const most = 3

/** Weight from which an aspect is worth looking up. */
const least = 0.42

/** Share of its name that must be asked; what is said under it does not suffice alone. */
const leastNamed = 0.45

/** Share of the best weight from which another aspect is looked up too, if most of its name was asked. */
const close = 0.85

/**
 * What is said of an aspect of each thing asked about: `Virtual machine, startup time: minutes.`
 *
 * Where it is asked which has more of something, or whether one has, and the values decide it, that comes first.
 */
export function composeComparison(asked: Asked): Draft | undefined {
  const { question, index } = asked
  const comparative = isRanking(asked) ? readComparative(question.words) : undefined
  const named = wantedAspects(question)
  const aspects = named.length > 0 ? named : comparedAspects(asked, comparative)
  const found = lookUp(asked, aspects).flatMap((side) => datesOnly(asked, side))
  const [aspect] = aspects
  const sides = comparative !== undefined && aspect !== undefined ? withOthers(asked, found, aspect.id) : found
  const [first] = sides
  if (first === undefined) return undefined
  const nameOf = (id: string): string => index.tables().nameOf.get(id) ?? id
  const ranking = rankSides(sides, comparative, nameOf)
  const shown = ranking.sides.slice(0, most)
  const sentences =
    ranking.decided && shown.length > 1
      ? [verdictSentence(asked, first, shown, nameOf)]
      : shown.map((side) => sentence(asked, side, nameOf))
  const agreements = sides.map(sideAgreement)
  const agreement = (['conflict', 'refine', 'agree'] as const).find((one) => agreements.includes(one))
  return {
    sentences: addProse(asked, sentences),
    core: sentences.length,
    together: true,
    explained: [...aspects.flatMap((one) => one.stems), ...rankedStems(asked, comparative)],
    explainedShare: Math.max(
      hasRequired(asked, sides) ? measured : 0,
      Math.min(0.95, 0.3 + 0.75 * (aspect?.weight ?? 0))
    ),
    fit: Math.max(hasRequired(asked, sides) ? measuredFit : 0, aspect?.weight ?? 0),
    values: answerValues(asked, sides),
    ...(agreement === undefined ? {} : { agreement })
  }
}

/** Where it is asked when, the values that are dates. */
function datesOnly({ question }: Asked, side: Side): Side[] {
  if (question.intent !== 'when' || (question.wanted & flags.year) === 0) return [side]
  const values = side.values.filter(
    ({ fact }) => /\b(?:1\d{3}|20\d\d)(?:s|\b)/.test(fact.value) && fact.value.length < 40
  )
  return values.length === 0 ? [] : [{ ...side, values }]
}

/** How well an aspect accounts for what was asked if its values are of the asked kind: money, a time. */
const measured = 0.95
const measuredFit = 0.8

function hasRequired({ question: { required } }: Asked, sides: readonly Side[]): boolean {
  return required !== undefined && sides.every(({ values }) => values.some(({ fact }) => required.test(fact.value)))
}

/** Whether it is asked which has more of something, or whether one thing has; what denies something is not. */
function isRanking(asked: Asked): boolean {
  const { intent, words } = asked.question
  const text = words.join(' ')
  if (/\b(?:not|no|never|without|why|as \w+ as)\b/.test(text)) return false
  if (isYesNo(asked)) return /\bthan\b/.test(text)
  return intent === 'which' || intent === 'recommend' || /^which\b/.test(text)
}

/** `is a faster than b?`, but not `is a or b faster?` */
function isYesNo({ question: { words } }: Asked): boolean {
  return /^(?:so |and |but )*(?:is|are|was|were|do|does|did|can|could|will|would|has|have)\b(?!.* or )/.test(
    words.join(' ')
  )
}

/** The words that rank are told by the order. */
function rankedStems({ question }: Asked, comparative: Comparative | undefined): string[] {
  if (comparative === undefined) return []
  const words = comparative.words.split(' ')
  return question.terms.filter(({ word }) => words.includes(word)).map(({ stem }) => stem)
}

/** Aspects by name; where some are named by more than a word such as "cost", only those. */
function wantedAspects({ aspects, terms }: Question): AspectLink[] {
  const telling = new Set(terms.filter(({ spent }) => !spent).flatMap(({ stem }) => stem.split(' ')))
  const all = aspects.filter((aspect) => aspect.named >= leastNamed && aspect.weight >= least)
  const told = all.filter(({ nameStems }) => nameStems.some((stem) => telling.has(stem)))
  const named = told.length > 0 ? told : all
  const best = named[0]?.weight ?? 0
  return named.filter((aspect, place) => place === 0 || (aspect.weight >= close * best && aspect.named >= 0.5))
}

type NameOf = (id: string) => string

/** `Yes. Startup time: containers – seconds; virtual machines – minutes.` or `Containers – startup time: seconds; …` */
function verdictSentence(asked: Asked, first: Side, sides: readonly Side[], nameOf: NameOf): DraftSentence {
  const [winner] = sides as [Side]
  const aspect = lowerWords(nameOf(winner.values[0]?.fact.aspect ?? ''))
  const said = sides.map((side) => ({ name: pluralName(side.name), ...sayAll(asked, side, nameOf) }))
  const units = said.flatMap((one) => one.units)
  if (isYesNo(asked)) {
    const verdict = winner === first ? 'Yes' : 'No'
    const parts = said.map(({ name, text }) => `${name} – ${text}`)
    return { text: endSentence(`${verdict}. ${upperFirst(aspect)}: ${parts.join('; ')}`), units }
  }
  const parts = said.map(({ name, text }, place) => (place === 0 ? text : `${name}: ${text}`))
  return { text: endSentence(`${upperFirst(said[0]?.name ?? '')} – ${aspect}: ${parts.join('; ')}`), units }
}

function sentence(asked: Asked, side: Side, nameOf: NameOf): DraftSentence {
  const [first] = side.values
  const aspect = first?.fact.aspect === undefined ? '' : lowerWords(nameOf(first.fact.aspect))
  const { text, units } = sayAll(asked, side, nameOf)
  return { text: endSentence(`${upperFirst(side.name)}, ${aspect}: ${text}`), units }
}

/** All values of one thing; where they exclude each other, who says which. */
function sayAll(asked: Asked, side: Side, nameOf: NameOf): DraftSentence {
  const [first] = side.values
  if (sideAgreement(side) === 'conflict') {
    const values = side.values.slice(0, most)
    const parts = values.map(({ fact, units }) => `“${shortValue(fact)}”${who(asked, units)}`)
    return { text: `sources differ: ${parts.join('; ')}`, units: values.flatMap(({ units }) => units) }
  }
  const values = sayValues(side.values).slice(0, most)
  const parts = values.map(({ text, aspect }) => {
    return aspect === first?.fact.aspect ? text : `${text} (${lowerWords(nameOf(aspect ?? ''))})`
  })
  return { text: parts.join('; '), units: values.flatMap(({ units }) => units) }
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
