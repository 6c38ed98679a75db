import type { BotCommand } from '../command.ts'
import { answerQuestion } from './answer-question.ts'

/** Answers a message that somebody wrote. */
export const answer: BotCommand = {
  key: 'answer',
  kind: 'message',
  run: (call) => answerQuestion(call.target ?? '', call)
}
