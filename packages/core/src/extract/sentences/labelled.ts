import { whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/**
 * Attributes behind a label that names an aspect.
 *
 * `Portability: Kites fit in a bag. Gliders, on the other hand, need a trailer.` → kite and glider, Portability.
 */
export function* labelled(sentence: Sentence): Iterable<Reading> {
  const { label, subjects } = sentence
  if (label !== undefined && subjects.length > 0) yield { kind: 'attribute', ...whole(sentence), aspect: label }
}
