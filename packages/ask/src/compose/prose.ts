import type { Fact } from '@docfacts/schema'
import { at } from '../search/lists.ts'
import { isAbout } from './about.ts'
import type { Asked, DraftSentence } from './draft.ts'
import { saysNothing, unitSentence } from './in-context.ts'
import { overlap } from './overlap.ts'
import { share } from './relevant.ts'

/** Most sentences of an answer, and most that are put behind values. */
const most = 3
const mostAdded = 1

/** Longest sentence that is worth reading beside a value, in characters. */
const longest = 280

/** Puts behind looked-up values the prose that says most of what was asked, where there is room. */
export function addProse(asked: Asked, sentences: readonly DraftSentence[]): DraftSentence[] {
  const wanted = asked.question.terms.filter((term) => !term.spent)
  const all = [...sentences]
  for (const { fact, candidate, features } of asked.ranked.slice(0, 8)) {
    if (all.length >= Math.min(most, sentences.length + mostAdded)) break
    if (
      !prose.has(fact.kind) ||
      features.noise > 0 ||
      fact.value.length > longest ||
      !isAbout(asked, fact) ||
      saysNothing(asked.index, candidate.unit) ||
      features.type === 0 ||
      share(asked, wanted, candidate.unit) < least
    )
      continue
    if (
      all.some(
        ({ text, units }) => text.includes(fact.value) || units.some((unit) => overlap(factOf(asked, unit), fact))
      )
    )
      continue
    all.push(unitSentence(asked.index, candidate.unit))
  }
  return all
}

/** Share of the asked words that prose must cover to be worth adding. */
const least = 0.75

/** Kinds that tell in whole sentences. */
const prose: ReadonlySet<Fact['kind']> = new Set([
  'statement',
  'definition',
  'verdict',
  'summary',
  'advantage',
  'drawback'
])

function factOf({ index }: Asked, unit: number): Fact {
  return index.book.facts[at(index.data.units.fact, unit)] as Fact
}
