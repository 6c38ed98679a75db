import { ask } from '@docfacts/ask'
import { z } from 'zod'
import { answerResult } from '../answer-result.ts'
import { defineTool, type ToolDefinition } from '../tool.ts'

/** Says what a thing is. */
export const define: ToolDefinition = defineTool({
  name: 'define',
  title: 'Define a term',
  description: 'Says what a thing is, in the words of the documents, cited.',
  inputSchema: z.object({ term: z.string().min(1).max(200).describe('Name of the thing') }),
  run: (index, { term }) => answerResult(ask(index, `What is ${term}?`))
})
