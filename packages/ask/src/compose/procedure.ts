import type { Asked, Draft, DraftSentence } from './draft.ts'
import { relevantFacts } from './relevant.ts'
import { oneLine } from './sentence.ts'

/** Steps, in order, and how many there are. */
export function composeProcedure(asked: Asked): Draft | undefined {
  const [best] = relevantFacts(asked, ['procedure'])
  if (best === undefined || best.fact.kind !== 'procedure' || best.about < 0.6 || best.cover < 0.5) return undefined
  const { steps, title } = best.fact
  const units = [best.unit]
  const sentences: DraftSentence[] = []
  if (asked.question.intent === 'count') {
    sentences.push({ text: `${steps.length} steps${title === '' ? '' : ` (${title.replace(/[:.]$/, '')})`}.`, units })
  }
  sentences.push({ text: stepsText(steps), units })
  return { sentences, typed: true, explained: [], fit: best.score, steps }
}

/** All steps on one line, commands left out where they do not fit. */
function stepsText(steps: readonly { readonly text: string; readonly command?: string }[]): string {
  const full = steps.map(({ text, command }, index) => {
    const code = command === undefined || text.includes(command) ? '' : ` ${oneLine(command)}`
    return `${index + 1}. ${text}${code}`
  })
  const whole = full.join(' ')
  return whole.length <= 560 ? whole : steps.map(({ text }, index) => `${index + 1}. ${text}`).join(' ')
}
