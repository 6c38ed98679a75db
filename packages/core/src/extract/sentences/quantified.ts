import { readQuantity } from '../../link/quantities.ts'
import { whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/** Attributes: sentences that name their subject, an aspect and an amount. `The launch time of a kite is two minutes.` */
export function quantified(sentence: Sentence): readonly Reading[] {
  const { subject, words, names, named } = sentence
  if (!named || subject === undefined) return []
  const aspect = names.aspects.mentions(words)[0]?.id
  if (aspect === undefined || readQuantity(words) === undefined) return []
  return [{ kind: 'attribute', ...whole(sentence), aspect }]
}
