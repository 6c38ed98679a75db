import { ask as answer } from '@docfacts/ask'
import { z } from 'zod'
import { answerResult } from '../answer-result.ts'
import { defineTool, type ToolDefinition } from '../tool.ts'

/** Answers a question. */
export const ask: ToolDefinition = defineTool({
  name: 'ask',
  title: 'Ask the documents',
  description: 'Answers a question from the documents alone, every sentence cited, or says that they do not say.',
  inputSchema: z.object({
    question: z.string().min(1).max(500).describe('A question in plain words'),
    context: z
      .string()
      .max(500)
      .optional()
      .describe('The question before, for follow-ups such as "and for containers?"')
  }),
  run: (index, { question, context }) => answerResult(answer(index, question, { context }))
})
