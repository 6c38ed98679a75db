import type { ProcedureFact } from '@docfacts/schema'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked } from './draft.ts'
import { endSentence, oneLine } from './sentence.ts'

/** Share of what was asked that a step and its title must have. */
const least = 0.7

/** The one step that tells what was asked, of steps to something else: how to abort, of steps of rebasing. */
export function stepText({ question }: Asked, { steps, title }: ProcedureFact): string | undefined {
  const wanted = question.terms.filter(({ spent }) => !spent)
  const total = wanted.reduce((sum, { worth }) => sum + worth, 0)
  const shares = steps.map(({ text, command = '' }) => {
    const stems = new Set(splitWords(`${title} ${text} ${command}`).map(stemWord))
    return wanted.reduce(
      (sum, { stem, worth }) => sum + (stem.split(' ').every((one) => stems.has(one)) ? worth : 0),
      0
    )
  })
  const most = Math.max(...shares)
  const step = steps[shares.indexOf(most)]
  if (step === undefined || most < least * total) return undefined
  const code = step.command === undefined || step.text.includes(step.command) ? '' : ` ${oneLine(step.command)}`
  return endSentence(`${step.text}${code}`)
}
