import type { AspectLink } from '../question/aspects.ts'
import { poleOf, readComparative } from '../question/comparative.ts'
import { asksUnknown, type Question } from '../question/read.ts'
import { stopWords } from '../search/stop-words.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import { upperFirst } from './case.ts'
import { isCell } from './cell.ts'
import type { Asked, Draft } from './draft.ts'
import { bestSide } from './ranking.ts'
import { tellSides } from './told.ts'
import { answerValues, type Side, sideOf } from './values.ts'

/** Most things of which something is told. */
const most = 3

/** Weight from which an aspect is worth looking up, and share of its name that must be asked. */
const least = 0.42
const leastNamed = 0.45

/** Share that must be asked where a yes or a no is wanted, which a value of something close by does not give. */
const leastNamedClosed = 0.7

/** Share of the best weight from which another aspect is looked up too. */
const close = 0.85

/**
 * What is said of an aspect of each thing asked about: `Startup time: container – seconds; virtual machine – minutes.`
 *
 * Where it is asked which has more of something, or whether one has, and the values decide it, that comes first.
 */
export function composeComparison(asked: Asked): Draft | undefined {
  const { index, question } = asked
  const aspects = wantedAspects(asked)
  const [aspect] = aspects
  const sides = aspect === undefined ? [] : lookUp(asked, aspects)
  const [first] = sides
  if (aspect === undefined || first === undefined) return undefined
  const ranks = readComparative(question.words)
  if (sides.length === 1 && tellsExtreme(asked)) return undefined
  const deed = ranks === undefined ? undefined : deedOf(question.words, ranks.words)
  if (deed !== undefined && !aspects.some(({ stems }) => stems.includes(deed))) return undefined
  const nameOf = (id: string): string => index.tables().nameOf.get(id) ?? id
  const winner =
    ranks !== undefined && isRanking(asked) && sides.length > 1 ? bestSide(sides, ranks, nameOf) : undefined
  const shown = [...new Set(winner === undefined ? sides : [winner, ...sides])].slice(0, most)
  const lead = winner === undefined ? '' : verdict(asked, winner === first, winner)
  // What is asked of several aspects is told of one after the other, where all things have them all.
  const apart = lead === '' ? aspects.map((one) => lookUp(asked, [one]).slice(0, most)) : []
  const each = apart.length > 1 && apart.every((one) => one.length === shown.length) ? apart : [shown]
  const agreement = (['conflict', 'refine', 'agree'] as const).find((one) =>
    sides.some((side) => side.agreement === one)
  )
  return {
    sentences: each.map((one) => tellSides(index, one, lead)),
    together: true,
    explained: [...aspects.flatMap(({ stems }) => stems), ...rankStems(asked, ranks?.words ?? [])],
    explainedShare: Math.min(0.95, 0.3 + 0.75 * aspect.weight),
    fit: aspect.weight,
    values: answerValues(index, sides),
    ...(agreement === undefined ? {} : { agreement })
  }
}

/** What an aspect loses whose facts match worse than the best fact. */
const behind = 0.6

/** Aspects by name; where some are named by more than a word such as "cost", only those; of a list (`price and weight`) each. */
function wantedAspects({ question, ranked }: Asked): AspectLink[] {
  const telling = new Set(question.terms.flatMap(({ stem, spent }) => (spent ? [] : stem.split(' '))))
  const most = ranked[0]?.score ?? 0
  const aspects = question.aspects
    .map((one) => {
      const found = ranked.find(({ fact }) => fact.aspect === one.id)?.score ?? 0
      return { ...one, weight: one.weight - behind * Math.min(0.5, 1 - found / most) }
    })
    .sort((a, b) => b.weight - a.weight)
  const leastAsked = question.intent === 'yesno' ? leastNamedClosed : leastNamed
  const all = aspects.filter(({ named, weight }) => named >= leastAsked && weight >= least)
  const told = all.filter(({ stems }) => stems.some((stem) => telling.has(stem)))
  const named = told.length > 0 ? told : all
  const best = named[0]?.weight ?? 0
  const listed = question.words.includes('and')
  return named.filter((aspect, place) => {
    if (place === 0 || aspect.named < 0.5) return place === 0
    const apart = named.slice(0, place).every(({ stems }) => !aspect.stems.some((stem) => stems.includes(stem)))
    return aspect.weight >= (listed && apart ? least : close * best)
  })
}

/** Most things that are told of where none is named: of more, some would be told at random, and one that is not known may be meant. */
const mostUnnamed = 4

/**
 * The things that are named, or else all of which the aspect is told, if those are few; those too where one of the things to
 * compare is named by no name that is known.
 */
function lookUp({ index, question }: Asked, aspects: readonly AspectLink[]): Side[] {
  const [aspect] = aspects as [AspectLink]
  const isAspect = (words: string): boolean => words.split(' ').every((word) => aspect.stems.includes(stemWord(word)))
  const things = question.mentions.filter(({ words }) => !isAspect(words))
  const named = (things.length > 0 ? things : question.mentions).map(({ links }) => links)
  const topics = (index.tables().topicsOf.get(aspect.id) ?? []).filter(
    ({ subject }) => !subject.startsWith('document:')
  )
  const all =
    topics.length > mostUnnamed || asksUnknown(question)
      ? []
      : topics.map(({ subject }) => [{ id: subject, weight: 1 }])
  const enough = named.length > (compares(question) && all.length > 1 ? 1 : 0)
  const sides = (enough ? named : all).flatMap((links) => sideOf(index, links, aspects) ?? [])
  return sides.filter((side, place) => sides.findIndex(({ facts }) => facts[0] === side.facts[0]) === place)
}

/** Whether two things are asked about, by whatever names: `a sled kite compared to normal ones`. */
function compares({ intent, words }: Question): boolean {
  return intent === 'compare' || (intent === 'quantity' && words.some((word) => /^(?:compared|versus)$/.test(word)))
}

/** Whether it is asked which has more of something, or whether one thing has; what denies something is not. */
function isRanking(asked: Asked): boolean {
  const text = asked.question.words.join(' ')
  if (/\b(?:not|no|never|without|why|as \w+ as)\b/.test(text)) return false
  return isYesNo(asked) ? /\bthan\b/.test(text) : /\bwhich\b/.test(text) || asked.question.intent === 'which'
}

/** `is a faster than b?`, but not `is a or b faster?` */
function isYesNo({ question: { intent, words } }: Asked): boolean {
  return intent === 'yesno' && !words.includes('or')
}

/** Stem of what a thing is better or worse to do with: `cheaper to run`, of which what it costs tells nothing. */
function deedOf(words: readonly string[], ranking: readonly string[]): string | undefined {
  const end = words.indexOf(ranking.findLast((word) => word !== '') ?? '')
  const [to, deed = '', more] = words.slice(end + 1)
  return to !== 'to' || more !== undefined || stopWords.has(deed) ? undefined : stemWord(deed)
}

/** Whether one of the best facts says which has most of what is asked for: `the largest of them`, where `the biggest` is asked for. */
function tellsExtreme({ question: { words }, ranked }: Asked): boolean {
  const asked = words.filter((word) => superlative.test(word)).map(poleOf)
  return ranked.slice(0, mostRead).some(({ fact, score }) => {
    if (isCell(fact) || score < leastScore * (ranked[0]?.score ?? 0)) return false
    const told = splitWords(fact.value).filter((word) => superlative.test(word))
    return told.some((word) => {
      const pole = poleOf(word)
      return pole !== undefined && asked.some((one) => one?.scale === pole.scale && one.high === pole.high)
    })
  })
}

const superlative = /\w{2}est$/

/** Facts that are looked through for that, and share of the best score that they must have. */
const mostRead = 10
const leastScore = 0.75

function verdict(asked: Asked, isFirst: boolean, { name }: Side): string {
  return isYesNo(asked) ? (isFirst ? 'Yes. ' : 'No. ') : `${upperFirst(name)}. `
}

/** The words that rank are told by the order. */
function rankStems({ question: { terms } }: Asked, words: readonly string[]): string[] {
  return terms.flatMap(({ word, stem }) => (words.includes(word) ? [stem] : []))
}
