import { type BotCommand, privateOption, textOption } from '../command.ts'
import { nameOf } from '../content/content.ts'
import { answerQuestion } from './answer-question.ts'
import { resolve } from './resolve.ts'

/** Says what a term means. */
export const define: BotCommand = {
  key: 'define',
  kind: 'slash',
  options: [{ key: 'term', type: 'text', required: true, complete: 'term', longest: 100 }, privateOption],
  run(call) {
    const term = textOption(call, 'term') ?? ''
    const found = resolve(call, 'term', term)
    return answerQuestion(`What is ${found === undefined ? term : nameOf(found.content, found.id)}?`, call)
  }
}
