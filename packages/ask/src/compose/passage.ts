import { at } from '../search/lists.ts'
import type { Ranked } from '../search/rerank.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { factSentence } from './sentence.ts'

/** Most sentences of an answer. */
const most = 3

/** The facts that match best, as they stand. */
export function composePassage(asked: Asked): Draft | undefined {
  const { ranked, index } = asked
  const best = ranked.find(({ features }) => features.noise === 0) ?? ranked[0]
  if (best === undefined) return undefined
  const chosen: Ranked[] = [best]
  for (const other of ranked) {
    if (chosen.length >= most) break
    if (other === best || other.features.noise > 0) continue
    if (other.score < best.score * 0.72 || other.features.coverage < best.features.coverage * 0.6) continue
    if (chosen.some((one) => alike(asked, one, other))) continue
    chosen.push(other)
  }
  const sentences: DraftSentence[] = chosen.map(({ fact, candidate }) => ({
    text: factSentence(index, fact),
    units: [candidate.unit]
  }))
  return { sentences, explained: [], fit: 0.5 }
}

/** Whether one says hardly more than the other. */
function alike({ index }: Asked, a: Ranked, b: Ranked): boolean {
  const [first, second] = [
    wordSet(index.data.units.words, a.candidate.unit),
    wordSet(index.data.units.words, b.candidate.unit)
  ]
  const [small, large] = first.size < second.size ? [first, second] : [second, first]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared >= 0.75 * small.size
}

function wordSet({ starts, values }: { starts: Uint32Array; values: Uint32Array }, unit: number): Set<number> {
  return new Set(values.subarray(at(starts, unit), at(starts, unit + 1)))
}
