import { answerQuestion } from '../commands/answer-question.ts'
import type { ButtonHandler } from './button.ts'

/** Answers a related question, for the one who pressed it. */
export const ask: ButtonHandler = async (call) => ({
  reply: await answerQuestion(call.payload, { ...call, private: true })
})
