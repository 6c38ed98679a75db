import type { Fact } from '@docfacts/schema'
import { at } from '../search/lists.ts'
import type { Asked, Draft } from './draft.ts'
import { saysNothing, unitSentence } from './in-context.ts'
import { withoutOverlaps } from './overlap.ts'
import { share } from './relevant.ts'
import { isSentence } from './sentence.ts'

/** Most sentences of an answer. */
const most = 3

/** Share of what is named that a conclusion must be about. */
const least = 0.6

/** What documents conclude or sum up: their verdicts first, of the thing that is named or of all. */
export function composeGist(asked: Asked): Draft | undefined {
  const { index, question } = asked
  const { byKind, unitOf } = index.tables()
  const wanted = question.terms.filter(({ spent }) => !spent)
  const found = kinds.flatMap((kind, order) =>
    (byKind.get(kind) ?? []).flatMap((place) => {
      const unit = at(unitOf, place)
      const fact = index.book.facts[place] as Fact
      if (unit < 0 || saysNothing(index, unit) || !isSentence(fact.value) || fact.value.length > longest) return []
      const about = wanted.length === 0 ? 1 : share(asked, wanted, unit)
      return about < least ? [] : [{ fact, unit, rank: about - order * 0.2 + 0.05 * Math.min(3, fact.evidence.length) }]
    })
  )
  const chosen = withoutOverlaps(found.sort((a, b) => b.rank - a.rank || a.unit - b.unit)).slice(0, most)
  if (chosen.length === 0) return undefined
  return {
    sentences: chosen.map(({ unit }) => unitSentence(index, unit)),
    together: true,
    explained: wanted.map(({ stem }) => stem),
    sure: wanted.length === 0 && index.book.documents.length > few ? 0.5 : 0.9,
    fit: 1
  }
}

/** Kinds that conclude, the ones to tell first in front. */
const kinds: readonly Fact['kind'][] = ['verdict', 'summary']

/** Longest conclusion that is told, in characters. */
const longest = 330

/** Documents of a factbook that is about one thing, at the most. */
const few = 12
