import { compare as answer } from '@docfacts/ask'
import { z } from 'zod'
import { answerResult } from '../answer-result.ts'
import { defineTool, type ToolDefinition } from '../tool.ts'

/** Compares two things. */
export const compare: ToolDefinition = defineTool({
  name: 'compare',
  title: 'Compare two things',
  description:
    'Compares two things in one aspect or in all that the documents give for both, as a table with citations.',
  inputSchema: z.object({
    a: z.string().min(1).max(200).describe('The one'),
    b: z.string().min(1).max(200).describe('The other'),
    aspect: z.string().max(200).optional().describe('By what, such as "startup time"; all when absent')
  }),
  run: (index, { a, b, aspect }) => answerResult(answer(index, a, b, aspect))
})
