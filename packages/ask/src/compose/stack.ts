import type { Asked, Draft } from './draft.ts'
import { relevantFacts } from './relevant.ts'
import { endSentence, subjectName } from './sentence.ts'

/** The layers of an architecture. */
export function composeStack(asked: Asked): Draft | undefined {
  const [best] = relevantFacts(asked, ['stack'])
  if (best === undefined || best.fact.kind !== 'stack' || best.about < 0.4) return undefined
  const { layers } = best.fact
  const name = subjectName(asked.index, best.fact)
  const of = name === undefined ? '' : ` (${name})`
  const count = asked.question.intent === 'count' ? `${layers.length} layers` : 'Layers'
  const text = endSentence(`${count}${of}, top to bottom: ${layers.join(' → ')}`)
  return { sentences: [{ text, units: [best.unit] }], typed: true, explained: [], fit: best.about }
}
