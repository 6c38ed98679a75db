import { type BotCommand, privateOption, textOption } from '../command.ts'
import { answerQuestion } from './answer-question.ts'

/** Says what fits a situation. */
export const choose: BotCommand = {
  key: 'choose',
  kind: 'slash',
  options: [{ key: 'situation', type: 'text', required: true, complete: 'situation', longest: 300 }, privateOption],
  run: (call) => answerQuestion(`What should I use for ${textOption(call, 'situation') ?? ''}?`, call)
}
