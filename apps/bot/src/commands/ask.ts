import { type BotCommand, privateOption, textOption } from '../command.ts'
import { answerQuestion } from './answer-question.ts'

/** Answers a question. */
export const ask: BotCommand = {
  key: 'ask',
  kind: 'slash',
  options: [{ key: 'question', type: 'text', required: true, complete: 'question', longest: 500 }, privateOption],
  run: (call) => answerQuestion(textOption(call, 'question') ?? '', call)
}
