import type { Answer } from '@docfacts/ask'
import type { ToolResult } from './tool.ts'

/** An answer as a tool gives it: the sentences with numbers, and the places that they stand on. */
export function answerResult(answer: Answer): ToolResult {
  const { status, sentences, citations, agreement, suggestions } = answer
  if (status === 'unanswered') {
    const hint = suggestions.length === 0 ? '' : ` They could answer: ${suggestions.join(' · ')}`
    return { text: `The documents don't say.${hint}`, data: answer }
  }
  const text = sentences.map((each) => `${each.text} ${each.citations.map((number) => `[${number + 1}]`).join('')}`)
  const sources = citations.map(
    ({ path, position, quote }, index) => `[${index + 1}] ${path}:${position.start.line} "${quote}"`
  )
  const notice = agreement === 'conflict' ? ['The sources disagree; name each side.'] : []
  return { text: [text.join(' '), ...notice, ...sources].join('\n'), data: answer }
}
