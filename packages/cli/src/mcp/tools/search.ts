import { search as find } from '@docfacts/ask'
import { z } from 'zod'
import { defineTool, type ToolDefinition } from '../tool.ts'

/** Finds facts by words. */
export const search: ToolDefinition = defineTool({
  name: 'search',
  title: 'Search facts',
  description:
    'Finds facts by words, the best first, each with its id, its quote and its place. Use it to read around an answer.',
  inputSchema: z.object({
    query: z.string().min(1).max(500).describe('A few words'),
    limit: z.number().int().min(1).max(50).optional().describe('How many; 10 when absent')
  }),
  run(index, { query, limit = 10 }) {
    const results = find(index, query, { limit })
    const lines = results.map(
      ({ fact, quote, path, position }) => `- ${quote} (${path}:${position.start.line}) [${fact}]`
    )
    return { text: lines.length === 0 ? 'Nothing was found.' : lines.join('\n'), data: { results } }
  }
})
