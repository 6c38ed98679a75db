import type { Fact } from '@docfacts/schema'
import type { Comparison } from './comparisons.ts'
import { questionText, tellingQuestions } from './questions.ts'
import { subjectName, type View } from './view.ts'

/** Questions that the site can answer: one a comparison, and the documents' own. */
export function examples(view: View, comparisons: readonly Comparison[]): string[] {
  const own = tellingQuestions(view)
    .map(questionText)
    .filter((question) => question.length < 60)
  const [first] = comparisons
  const known = first?.entities.toSorted((a, b) => topicCount(view, b) - topicCount(view, a)) ?? []
  const names = known.slice(0, 2).map((entity) => subjectName(view, entity))
  const compared = names.length === 2 ? [`What is the difference between ${names.join(' and ')}?`] : []
  return [...new Set([...compared, ...own, ...defined(view)])].slice(0, 4)
}

/** Questions after what the documents define, and speak of most. */
function defined(view: View): string[] {
  return mostSpokenOf(view)
    .filter(([, facts]) => facts.some(({ kind }) => kind === 'definition'))
    .slice(0, 3)
    .map(([subject]) => `What is ${subjectName(view, subject)}?`)
}

function topicCount({ topicsBySubject }: View, entity: string): number {
  return topicsBySubject.get(entity)?.length ?? 0
}

/** Entities with their facts, those with the most first. */
export function mostSpokenOf({ entities, factsBySubject }: View): [subject: string, facts: readonly Fact[]][] {
  const known = [...factsBySubject].filter(([subject]) => entities.has(subject))
  return known.sort((a, b) => b[1].length - a[1].length)
}
