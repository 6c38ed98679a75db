import type { Fact } from '@docfacts/schema'
import { at } from '../search/lists.ts'
import type { Term } from '../search/terms.ts'
import { type Clarity, clarity, clarityReader, namePattern } from './clarity.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { saysNothing, unitSentence } from './in-context.ts'
import { overlap } from './overlap.ts'
import { splitSentences } from './split-sentences.ts'

/** Facts that are read for one that tells what a thing is. */
const closest = 24

/** Most sentences of an answer. */
const most = 2

/** Longest name that is asked about, in informative words. */
const longestName = 3

/**
 * What is said of a thing that nothing defines: the sentence that tells most of it, and that no document defines it where
 * the sentence does not tell what it is either.
 */
export function composeMention(asked: Asked): Draft | undefined {
  const { index, ranked } = asked
  const name = askedName(asked)
  if (name === undefined) return undefined
  const read = clarityReader(asked, name)
  const found: Found[] = ranked.slice(0, closest).flatMap(({ fact, features, candidate }, place) => {
    if (features.noise > 0 || features.coverage < leastCoverage || !prose.has(fact.kind)) return []
    if (saysNothing(index, candidate.unit)) return []
    const clear = read(fact)
    if (clear === 0) return []
    return [{ fact, unit: candidate.unit, clear, rank: clear - place / closest }]
  })
  const [best, ...rest] = [...found, ...ownFacts(asked, read)].sort((a, b) => b.rank - a.rank || a.unit - b.unit)
  if (best === undefined) return undefined
  const second = rest.find(({ clear, fact }) => clear >= clarity.describes && !overlap(fact, best.fact))
  const { text, units } = fromName(unitSentence(index, best.unit), name)
  const tells = best.clear >= clarity.describes
  const shown = new RegExp(name, 'iu').exec(best.fact.value)?.[0] ?? 'it'
  const first = { text: tells ? text : `The documents don't define ${shown}, but say: ${text}`, units }
  const more = tells && second !== undefined ? [unitSentence(index, second.unit, new Set(units))] : []
  return {
    sentences: [first, ...more].slice(0, most),
    core: 1,
    explained: [],
    fit: fits(best.clear),
    support: tells ? 0.5 : 0
  }
}

interface Found {
  readonly fact: Fact
  readonly unit: number
  readonly clear: Clarity
  readonly rank: number
}

/** Most facts about a thing that are read. */
const mostOwn = 300

/** Facts about the thing itself that tell what it is, but have fewer of its words than others. */
function ownFacts(asked: Asked, read: (fact: Fact) => Clarity): Found[] {
  const { index, question } = asked
  const { bySubject, unitOf } = index.tables()
  const ids = question.mentions.flatMap(({ links }) => links.filter(({ weight }) => weight >= 0.95).map(({ id }) => id))
  return ids
    .flatMap((id) => (bySubject.get(id) ?? []).slice(0, mostOwn))
    .flatMap((place) => {
      const fact = index.book.facts[place] as Fact
      const unit = at(unitOf, place)
      if (unit < 0 || !prose.has(fact.kind) || saysNothing(index, unit)) return []
      const clear = read(fact)
      return clear < clarity.describes ? [] : [{ fact, unit, clear, rank: clear - 1 }]
    })
}

/** Long texts from the sentence on that has the name. */
function fromName({ text, units }: DraftSentence, name: string): DraftSentence {
  const sentences = splitSentences(text)
  if (sentences.length < 3 || units.length > 1) return { text, units }
  const first = sentences.findIndex((sentence) => new RegExp(name, 'iu').test(sentence))
  return { text: sentences.slice(Math.max(0, first)).join(' '), units }
}

function fits(clear: Clarity): number {
  return clear >= clarity.describes ? 0.7 : clear >= clarity.places ? 0.55 : 0.3
}

/** Share of the asked words that a fact must have itself. */
const leastCoverage = 0.75

const prose: ReadonlySet<Fact['kind']> = new Set([
  'statement',
  'definition',
  'summary',
  'verdict',
  'advantage',
  'drawback',
  'attribute',
  'question'
])

/** A pattern of all spellings of what is asked about; nothing where that is more than a name. */
function askedName({ question, index }: Asked): string | undefined {
  const wanted = question.terms.filter(({ spent }) => !spent)
  const [first, ...others] = wanted
  if (first === undefined || wanted.length > longestName) return undefined
  if (others.some((term, place) => !follows(wanted[place] as Term, term))) return undefined
  const ids =
    wanted.length > 1 ? [] : question.mentions.flatMap(({ links }) => links.filter(({ weight }) => weight >= 0.95))
  const spellings = ids.flatMap(({ id }) => index.tables().spellingsOf.get(id) ?? [])
  return namePattern([wanted.map(({ word }) => word).join(' '), ...spellings])
}

/** Whether a term stands right behind another in the question. */
function follows(before: Term, term: Term): boolean {
  return term.place === before.place + before.word.split(' ').length
}
