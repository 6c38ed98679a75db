import type { ProcedureFact } from '@docfacts/schema'
import type { AskIndex } from '../ask-index.ts'
import { documentOf, placeOf } from '../facts-of-units.ts'
import { at, listAt } from '../search/lists.ts'
import { stopWords } from '../search/stop-words.ts'
import { oneLine } from '../search/text.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { type Relevant, relevantFacts } from './relevant.ts'

/** Steps, in order, and how many there are. */
export function composeProcedure(asked: Asked): Draft | undefined {
  if (asked.question.words.includes('layers')) return undefined
  const [best] = relevantFacts(asked, ['procedure'])
    .filter(({ about, cover }) => about >= 0.6 && cover >= 0.5)
    .map((one) => ({ ...one, purpose: purposeCover(asked, one) }))
    .filter(
      ({ purpose, fact }) =>
        purpose >= leastPurpose && (!asked.question.words.includes('how') || instruct((fact as ProcedureFact).steps))
    )
    .sort((a, b) => b.purpose + b.score + standing(asked, b) - a.purpose - a.score - standing(asked, a))
  if (best?.fact.kind !== 'procedure') return undefined
  const { steps, title } = best.fact
  const units = [best.unit]
  const sentences: DraftSentence[] = []
  if (asked.question.intent === 'count') {
    sentences.push({ text: `${steps.length} steps${title === '' ? '' : ` (${title.replace(/[:.]$/, '')})`}.`, units })
  }
  sentences.push({ text: stepsText(steps), units })
  return { sentences, typed: true, explained: [], fit: best.score, steps }
}

/** How a fact stands among all that were found, as a share of the score of the first; 0 where it was not found. */
export function standing({ ranked }: Asked, { unit }: Relevant): number {
  const found = ranked.find(({ candidate }) => candidate.unit === unit)
  return found === undefined ? 0 : found.score / (ranked[0]?.score ?? 1)
}

/** Whether steps tell their reader what to do, not what something else does: `Your client asks the server`. */
function instruct(steps: ProcedureFact['steps']): boolean {
  const told = steps.filter(({ text }) => /^(?:your|the|an?|it|they)\b/i.test(text))
  return told.length * 2 < steps.length
}

/** All steps on one line, commands left out where they do not fit. */
export function stepsText(steps: readonly { readonly text: string; readonly command?: string }[]): string {
  const full = steps.map(({ text, command }, index) => {
    const code = command === undefined || text.includes(command) ? '' : ` ${oneLine(command)}`
    return `${index + 1}. ${text}${code}`
  })
  const whole = full.join(' ')
  return whole.length <= 560 ? whole : steps.map(({ text }, index) => `${index + 1}. ${text}`).join(' ')
}

/** Share of what was asked that the title of the steps, their headings and their document tell, not the steps. */
const leastPurpose = 0.5

/** Steps hold many words; what they are for stands above them. The title tells it of steps below a heading that is like it. */
function purposeCover({ index, question }: Asked, { fact, unit }: Relevant): number {
  const { units, headings, titles } = index.data
  const stems = new Set(splitWords(fact.kind === 'procedure' ? fact.title : '').map(stemWord))
  const title = isNamedAlike(index, unit) ? listAt(titles, at(units.document, unit)) : []
  const near = new Set([...listAt(headings, at(units.passage, unit)), ...title])
  const isClose = (id: number, weight: number): boolean => weight >= 0.95 || !index.data.terms[id]?.startsWith('@')
  let sum = 0
  let total = 0
  for (const { forms, stem, spent, worth } of question.terms) {
    if (spent) continue
    total += worth
    const told = stem.split(' ').every((one) => stems.has(one))
    if (told) sum += worth
    else
      sum += worth * Math.max(0, ...forms.map(({ id, weight }) => (isClose(id, weight) && near.has(id) ? weight : 0)))
  }
  return total === 0 ? 1 : sum / total
}

/** Whether the heading right above a unit is its title, or has a word of it: `Installing plugins` in `Adding plugins`. */
export function isNamedAlike(index: AskIndex, unit: number): boolean {
  const heading = placeOf(index, unit).section.at(-1)
  const words = new Set(splitWords(documentOf(index, unit).title).map(stemWord))
  return heading === undefined || splitWords(heading).some((word) => !stopWords.has(word) && words.has(stemWord(word)))
}
