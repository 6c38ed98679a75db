import { readQuantity } from '../../link/quantities.ts'
import { whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/**
 * Attributes: sentences behind a label that names an aspect, and sentences that name an aspect and an amount.
 *
 * `Portability: Kites fit in a bag. Gliders, on the other hand, need a trailer.` → kite and glider, Portability.
 */
export function* labelled(sentence: Sentence): Iterable<Reading> {
  const { label, subjects, words, names } = sentence
  if (subjects.length === 0) return
  if (label !== undefined) yield { kind: 'attribute', ...whole(sentence), aspect: label }
  else if (sentence.named) {
    const aspect = names.aspects.mentions(words)[0]?.id
    if (aspect !== undefined && readQuantity(words) !== undefined)
      yield { kind: 'attribute', ...whole(sentence), aspect }
  }
}
