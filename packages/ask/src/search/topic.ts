import type { Candidate } from './retrieve.ts'

/** Candidates, the best first, that tell which topic is asked about. */
const tellTopic = 20

/** Reads what share of the best candidates, by their scores, stands in documents with the title of a candidate. */
export function topicReader(
  candidates: readonly Candidate[],
  titleOf: (candidate: Candidate) => string | undefined
): (candidate: Candidate) => number {
  const shares = new Map<string | undefined, number>()
  let total = 0
  for (const candidate of candidates.slice(0, tellTopic)) {
    total += candidate.score
    shares.set(titleOf(candidate), (shares.get(titleOf(candidate)) ?? 0) + candidate.score)
  }
  return (candidate) => (shares.get(titleOf(candidate)) ?? 0) / (total || 1)
}
