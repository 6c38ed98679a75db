import { z } from 'zod'
import { listConflicts } from '../../lint/conflicts.ts'
import { defineTool, type ToolDefinition } from '../tool.ts'

/** Lists disagreements. */
export const conflicts: ToolDefinition = defineTool({
  name: 'conflicts',
  title: 'List conflicts',
  description: 'Lists where the documents contradict each other: every value, and who gives it.',
  inputSchema: z.object({
    about: z.string().max(200).optional().describe('Only of a subject or aspect whose name has these words')
  }),
  run({ book }, { about = '' }) {
    const wanted = about.toLowerCase()
    const found = listConflicts(book).filter(({ subject, aspect }) =>
      `${subject} ${aspect}`.toLowerCase().includes(wanted)
    )
    const lines = found.flatMap(({ subject, aspect, values }) => [
      `${subject}, ${aspect}:`,
      ...values.map(
        ({ value, evidence }) =>
          `- ${value} (${evidence.map(({ path, position }) => `${path}:${position.start.line}`).join(', ')})`
      )
    ])
    return { text: lines.length === 0 ? 'No two sources disagree.' : lines.join('\n'), data: { conflicts: found } }
  }
})
