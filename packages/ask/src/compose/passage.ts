import type { Fact } from '@docfacts/schema'
import type { Intent } from '../answer.ts'
import { covers } from '../confidence.ts'
import { readComparative } from '../question/comparative.ts'
import { asksOfDocument } from '../question/document-question.ts'
import type { Question } from '../question/read.ts'
import type { Lists } from '../search/data.ts'
import { flags } from '../search/flags.ts'
import { kindFit } from '../search/kind-fit.ts'
import { at } from '../search/lists.ts'
import type { Ranked } from '../search/rerank.ts'
import { isAbout } from './about.ts'
import { isCell } from './cell.ts'
import { namedDocuments } from './described-documents.ts'
import { namesDoer } from './doer.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { saysNothing } from './in-context.ts'
import { hasMembers, withMembers } from './members.ts'
import { overlap } from './overlap.ts'
import { telling } from './overview.ts'
import { stepSentence } from './step.ts'

/** Most sentences of an answer. */
const most = 3

/** The facts that match best, as they stand. */
export function composePassage(asked: Asked): Draft | undefined {
  if (isAboutDocument(asked)) return undefined
  const ranked = asked.ranked.filter((one) => !isLeftToOthers(asked, one))
  const best = bestOf(asked, ranked)
  if (best === undefined || isLesser(asked, best)) return undefined
  const chosen: Choice[] = [{ ranked: best, same: [] }]
  for (const other of ranked.slice(0, closest)) {
    if (other === best || other.features.noise > 0) continue
    if (!isWorthAdding(asked, best, other)) continue
    const twin = chosen.find(({ ranked: one }) => alike(asked, one, other) || overlap(one.fact, other.fact))
    if (twin !== undefined && supports(asked, twin.ranked, other)) twin.same.push(other)
    if (twin === undefined && chosen.length < most) chosen.push({ ranked: other, same: [] })
  }
  const sentences: DraftSentence[] = []
  for (const { ranked: one, same } of chosen) {
    const used = new Set(sentences.flatMap((sentence) => sentence.units))
    if (used.has(one.candidate.unit)) continue
    const { text, units } = stepSentence(asked, one) ?? withMembers(asked, one.fact, one.candidate.unit, used)
    sentences.push({ text, units: [...units, ...same.slice(0, mostSame).map(({ candidate }) => candidate.unit)] })
  }
  return {
    sentences,
    explained: [],
    fit: isSecondBest(asked, best) ? secondBestFit : passageFit(asked, best),
    support: supportOf(asked, best),
    ...(asked.question.intent === 'compare' ? { core: 1 } : {})
  }
}

/** Intents for which a fact of the wanted type comes before one that merely has more of the words. */
const reasoned: ReadonlySet<Intent> = new Set<Intent>(['why', 'quantity', 'when'])

/** The first that is no noise; for a reason or an amount the first that gives one, if it is about as much of what was asked. */
function bestOf({ question }: Asked, ranked: readonly Ranked[]): Ranked | undefined {
  const first = ranked.find(({ features }) => features.noise === 0) ?? ranked[0]
  if (first === undefined || !reasoned.has(question.intent) || first.features.type === 1) return first
  const reason = ranked.find(({ features }) => {
    return (
      features.noise === 0 &&
      features.type === 1 &&
      features.coverage >= first.features.coverage * (question.intent === 'why' ? leastReason : leastAmount)
    )
  })
  return reason ?? first
}

/** Share of what the best fact covers that a reason must cover, and an amount or a date. */
const leastReason = 0.75
const leastAmount = 0.9

/** Share of what the best fact covers, and of its score, from which another is shown beside it. */
const leastCoverage = 0.7
const leastOfOne = 0.8
const leastScore = 0.78

/** Intents whose answer does something. */
const doing: ReadonlySet<Intent> = new Set<Intent>(['procedure', 'command'])

/** Kinds that answer only alone. */
const alone: ReadonlySet<Fact['kind']> = new Set(['procedure', 'stack', 'example'])

/** Whether a fact answers too, and is no cell of a table about something else. */
function isWorthAdding(asked: Asked, best: Ranked, other: Ranked): boolean {
  const { index, question } = asked
  const { features, fact, candidate } = other
  const least = question.mentions.length > 1 ? leastCoverage : leastOfOne
  if (other.score < best.score * leastScore || features.coverage < best.features.coverage * least) return false
  if (doing.has(question.intent) && features.kind < best.features.kind) return false
  if (features.type < best.features.type || alone.has(fact.kind)) return false
  if (!isAbout(asked, fact)) return false
  if (!isCell(fact) || isCell(best.fact)) return true
  return question.terms.some((term) => !term.entity && !term.spent && covers(index, term, candidate.unit) >= 0.6)
}

/** Intents for which a cell answers only under an aspect that was asked for. */
const particularOfCells: ReadonlySet<Intent> = new Set<Intent>(['quantity', 'uses', 'why', 'procedure', 'when'])

/** Whether a cell has nothing of what was asked but the name: the year of a language does not tell how fast it is. */
function isStrayCell({ index, question }: Asked, { fact, candidate }: Ranked): boolean {
  if (!isCell(fact) || !particularOfCells.has(question.intent)) return false
  const others = question.terms.filter(({ entity, spent }) => !entity && !spent)
  if (others.length === 0) return !question.aspects.some(({ id }) => id === fact.aspect)
  return others.every((term) => covers(index, term, candidate.unit) < 0.3)
}

/** Whether two things are to be compared, of which it is no answer that both are named. */
function asksToCompare({ intent, words }: Question): boolean {
  if (intent === 'compare') return true
  return (
    (intent === 'which' || intent === 'yesno') &&
    /\b(?:or|than)\b/.test(words.join(' ')) &&
    readComparative(words) !== undefined
  )
}

/** Words that compare, or say which to take. */
const comparing =
  /\b(?:than|while|whereas|unlike|but|differ\w*|in contrast|on the other hand|better|best|worse|prefer\w*|recommend\w*|instead|rather|choos\w+|pick|wins?|beats?|more|less|most|same|both|neither|similar\w*|compared|versus|vs|(?:fast|slow|strong|weak|light|heavi|cheap|saf|small|larg|high|low|easi|hard|quick|old|new|long|short|simpl)er|use \w+ (?:if|when|for))\b/iu

/** Intents that steps do not answer, or that have a composer for them. */
const withoutSteps: ReadonlySet<Intent> = new Set<Intent>([
  'procedure',
  'yesno',
  'recommend',
  'which',
  'define',
  'why',
  'uses',
  'compare'
])

/** What a document does not say of itself is not told in it. */
function isAboutDocument(asked: Asked): boolean {
  const { intent, words } = asked.question
  return intent === 'metadata' && (asksOfDocument(words.join(' ')) || namedDocuments(asked) !== undefined)
}

/** Whether the best that compares has less of what was asked than what merely names both, or is no statement. */
function isLesser({ question, ranked, index }: Asked, best: Ranked): boolean {
  if (!asksToCompare(question)) return false
  const ranks = readComparative(question.words)?.words.split(' ') ?? []
  const named = question.terms.filter(({ entity, spent, word }) => !entity && !spent && !ranks.includes(word))
  if (named.some((term) => covers(index, term, best.candidate.unit) < leastNamed)) return true
  const first = ranked.find(({ features }) => features.noise === 0)
  return best.features.noise > 0 || best.features.coverage < leastAmount * (first?.features.coverage ?? 0)
}

/** What a fact must cover of each thing that is to be compared. */
const leastNamed = 0.3

/** What speaks for a fact that has an amount, where one that has more of the words has none. */
const secondBestFit = -0.6

/** Whether a fact with what was required stands behind one that is more of what was asked, but tells no such thing. */
function isSecondBest({ question, ranked }: Asked, best: Ranked): boolean {
  const { required } = question
  if (required === undefined) return false
  const first = ranked.find(({ features }) => features.noise === 0)
  if (first === undefined || required.test(datedValue(first.fact))) return false
  return best.features.coverage < leastAmount * first.features.coverage
}

/** Steps that the composer of procedures refused are steps to something else; what says nothing answers nothing. */
function isLeftToOthers(asked: Asked, ranked: Ranked): boolean {
  const { fact, candidate } = ranked
  const { intent, required } = asked.question
  if (asksToCompare(asked.question) && !comparing.test(fact.value)) return true
  if (fact.kind === 'procedure' && withoutSteps.has(intent)) return true
  if (required !== undefined && !required.test(datedValue(fact))) return true
  if (!namesDoer(asked.question, fact) || isStrayCell(asked, ranked)) return true
  return saysNothing(asked.index, candidate.unit) && !hasMembers(asked, fact, candidate.unit)
}

function datedValue(fact: Fact): string {
  return fact.kind === 'event' ? `${fact.when.text}: ${fact.value}` : fact.value
}

/** A fact, and facts that say the same elsewhere. */
interface Choice {
  readonly ranked: Ranked
  readonly same: Ranked[]
}

/** Facts that are looked through for what says the same. */
const closest = 16

/** Most further places that are cited for one sentence. */
const mostSame = 3

/** Whether another document says as much of what was asked, and denies as little. */
function supports({ index }: Asked, one: Ranked, other: Ranked): boolean {
  const { units } = index.data
  const denies = (ranked: Ranked): number => at(units.flags, ranked.candidate.unit) & flags.negation
  return (
    other.features.coverage >= 0.95 * one.features.coverage &&
    denies(one) === denies(other) &&
    at(units.document, one.candidate.unit) !== at(units.document, other.candidate.unit)
  )
}

/** What the neighbourhood of a fact says for it: how near the asked words stand, how full of them its passage is. */
function supportOf({ index, question }: Asked, { features }: Ranked): number {
  const mass = question.terms.reduce((sum, { worth, spent }) => (spent ? sum : sum + worth), 0)
  const rarest = Math.log(1 + index.data.units.count)
  const support = 2 * (features.near - 0.2) + 3 * (features.passage - 0.4) + 0.4 * (Math.min(3, mass / rarest) - 1.5)
  return Math.max(-2.5, Math.min(1.5, support))
}

/** Lists of one kind that a sentence of another kind does not answer. */
const particular: ReadonlySet<Intent> = new Set<Intent>([
  'pros',
  'cons',
  'uses',
  'analogy',
  'stack',
  'history',
  'example'
])

/** A comparison needs words that set one thing against the other. */
function passageFit({ index, question }: Asked, best: Ranked): number {
  const { intent, terms } = question
  if (intent === 'compare') return telling.test(best.fact.value) && best.features.coverage >= 0.6 ? 0.6 : -1.1
  const kind = kindFit(intent, best.fact.kind)
  if (kind !== 0.5) return kind === 1 ? 0.65 : intent === 'procedure' ? -0.4 : 0.2
  if (!particular.has(intent)) return intent === 'procedure' ? 0.25 : 0.5
  const asksFor = terms.filter(({ spent, entity }) => spent && !entity)
  return asksFor.some((term) => covers(index, term, best.candidate.unit) >= 0.5) ? 0.5 : -0.4
}

/** Whether `b` says hardly anything that `a` does not. */
function alike({ index }: Asked, a: Ranked, b: Ranked): boolean {
  const { words } = index.data.units
  const known = listOf(words, a.candidate.unit)
  const more = new Set(listOf(words, b.candidate.unit))
  let shared = 0
  for (const word of more) if (known.includes(word)) shared++
  return shared >= 0.75 * more.size
}

function listOf({ starts, values }: Lists, unit: number): Uint32Array {
  return values.subarray(at(starts, unit), at(starts, unit + 1))
}
