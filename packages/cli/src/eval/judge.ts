import type { Answer } from '@docfacts/ask'
import type { Expected } from './questions.ts'

/** What is wrong with an answer, in words; nothing when it is right. */
export function judge(answer: Answer, expected: Expected): string[] {
  if (expected.silent) return answer.status === 'unanswered' ? [] : ['expected no answer']
  if (answer.status === 'unanswered') return ['expected an answer']
  const text = answer.text.replace(/\s+/g, ' ')
  const faults = [
    ...expected.answer.filter((pattern) => !pattern.test(text)).map(({ source }) => `expected \`${source}\``),
    ...expected.never.filter((pattern) => pattern.test(text)).map(({ source }) => `unexpected \`${source}\``)
  ]
  const { citations, agreement } = answer
  if (!isMet(expected.cites, (path) => citations.some((one) => one.path === path || one.document === path))) {
    faults.push(`expected a citation of ${expected.cites.join(' or ')}`)
  }
  if (!isMet(expected.facts, (id) => citations.some(({ fact }) => fact === id || fact.startsWith(`${id}.`)))) {
    faults.push(`expected the fact ${expected.facts.join(' or ')}`)
  }
  if (expected.agreement !== undefined && agreement !== expected.agreement) {
    faults.push(`expected the agreement ${expected.agreement}, found ${agreement ?? 'none'}`)
  }
  return faults
}

function isMet<Item>(items: readonly Item[], test: (item: Item) => boolean): boolean {
  return items.length === 0 || items.some(test)
}
