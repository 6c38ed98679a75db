import type { AskIndex } from '@docfacts/ask'
import type { z } from 'zod'

/** What a tool gives back: words for the model, data for programs. */
export interface ToolResult {
  readonly text: string
  readonly data: object
}

/** A tool as a plain object; one file a tool, one line in the list of `tools/index.ts`. */
export interface ToolDefinition<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly title: string
  /** When to use it, for the model that chooses. */
  readonly description: string
  readonly inputSchema: Input
  run(index: AskIndex, input: z.infer<Input>): ToolResult
}

/** Checks a tool against its own schema, and lets it stand in a list with others. */
export function defineTool<Input extends z.ZodObject>(tool: ToolDefinition<Input>): ToolDefinition {
  return tool as unknown as ToolDefinition
}
