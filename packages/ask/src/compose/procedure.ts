import type { Asked, Draft } from './draft.ts'

/** Steps, in order, and how many there are. */
export function composeProcedure({ ranked, question }: Asked): Draft | undefined {
  const found = ranked.find(({ fact, features }) => fact.kind === 'procedure' && features.wide > 0.5)
  if (found === undefined || found.fact.kind !== 'procedure') return undefined
  const { steps, title } = found.fact
  const units = [found.candidate.unit]
  const count = { text: `${title}: ${steps.length} steps.`, units }
  const all = { text: steps.map((step, index) => `${index + 1}. ${step.text}`).join(' '), units }
  return { sentences: question.intent === 'count' ? [count, all] : [all], explained: [], fit: 1, steps }
}
