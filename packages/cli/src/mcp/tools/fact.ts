import { z } from 'zod'
import { defineTool, type ToolDefinition } from '../tool.ts'

/** Gives one fact whole. */
export const fact: ToolDefinition = defineTool({
  name: 'fact',
  title: 'Get a fact',
  description: 'Gives a fact by its id, with every place that says it and the exact words of each.',
  inputSchema: z.object({ id: z.string().min(1).max(500).describe('Id of the fact, as other tools give it') }),
  run({ book }, { id }) {
    const found = book.facts.find((each) => each.id === id)
    if (found === undefined) return { text: `There is no fact \`${id}\`.`, data: {} }
    const places = found.evidence.map(({ path, position, quote }) => `- "${quote}" (${path}:${position.start.line})`)
    return { text: [found.value, ...places].join('\n'), data: { fact: found } }
  }
})
