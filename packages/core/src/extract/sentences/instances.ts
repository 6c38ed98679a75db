import { tidy } from '../../document/tidy.ts'
import { enumerated } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const OPENING = /^(?:for example|for instance|e\.g\.),?\s+/i
const SAYS =
  /\b(?:let|is|are|was|were|can|could|will|would|may|might|must|should|do|does|did|has|have|had|you|we|they|it|if|when)\b/i

/**
 * Sentences that only list instances of what was said before.
 *
 * `For example, flying from a boat or kites over snow.` → two examples. A sentence with a verb of its own yields nothing.
 */
export function* instances({ words, subject }: Sentence): Iterable<Reading> {
  const opening = OPENING.exec(words)?.[0].length
  const end = words.replace(/[.!]\s*$/, '').length
  if (opening === undefined || SAYS.test(words) || words.split(' ').length > 24) return
  const examples = enumerated(words, opening, end).map(({ from, to }) => tidy(words.slice(from, to)))
  if (
    examples.length > 0 &&
    examples.every(
      (one) =>
        one.split(' ').length <= 8 &&
        !/^(?:by|in|on|at|with|from|via|through|below|above|as)\s|\s(?:below|above|used|updates?|shown|following)\b/i.test(
          one
        )
    )
  )
    yield {
      kind: 'example',
      ...(subject === undefined ? {} : { subject }),
      examples,
      value: examples.join(', '),
      from: opening,
      to: end
    }
}
