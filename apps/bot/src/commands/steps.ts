import type { ProcedureFact } from '@docfacts/schema'
import { type BotCommand, privateOption, textOption } from '../command.ts'
import { candidatesOf } from '../content/candidates.ts'
import type { Content } from '../content/content.ts'
import { find } from '../content/library.ts'
import { match } from '../content/matches.ts'
import { stepsReply } from '../replies/lists.ts'
import { answerQuestion } from './answer-question.ts'

/** Shows how to do something, step by step. */
export const steps: BotCommand = {
  key: 'steps',
  kind: 'slash',
  options: [{ key: 'task', type: 'text', required: true, complete: 'task', longest: 300 }, privateOption],
  async run(call) {
    const task = textOption(call, 'task') ?? ''
    const found = find(call.contents, (content) => procedureOf(content, task))
    if (found === undefined) return answerQuestion(`How do I ${task}?`, call)
    const view = { content: found.content, texts: call.texts, signer: call.context.signer }
    return stepsReply(found.item, view, { private: call.private })
  }
}

function procedureOf(content: Content, task: string): ProcedureFact | undefined {
  const title = match(task, candidatesOf([content], 'task'))?.name
  const procedures = content.book.facts.flatMap((fact) => (fact.kind === 'procedure' ? [fact] : []))
  return procedures.find((fact) => fact.title === title)
}
