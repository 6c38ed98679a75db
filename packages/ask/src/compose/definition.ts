import type { Asked, Draft } from './draft.ts'
import { unitSentence } from './in-context.ts'
import { beginsWithName } from './name.ts'
import { relevantFacts } from './relevant.ts'

/** Most definitions of one answer. */
const most = 2

/** What a thing is, by the documents that define it. */
export function composeDefinition(asked: Asked): Draft | undefined {
  const { question, index } = asked
  if (question.mentions.length === 0) return undefined
  if (question.terms.some(({ entity, spent }) => !entity && !spent)) return undefined
  const all = relevantFacts(asked, ['definition']).filter(({ about }) => about >= 0.75)
  const own = all.filter(({ fact }) => beginsWithName(index, fact))
  const found = own.length > 0 ? own : all
  const [best] = found
  if (best === undefined) return undefined
  const chosen = found.filter(({ about }) => about >= 0.9 * best.about).slice(0, most)
  return {
    sentences: chosen.map(({ unit }) => unitSentence(index, unit)),
    explained: [],
    fit: best.about
  }
}
