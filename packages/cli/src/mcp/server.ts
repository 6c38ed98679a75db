import type { AskIndex } from '@docfacts/ask'
import type { Factbook } from '@docfacts/schema'
import { McpServer } from '@modelcontextprotocol/server'
import { indexFacts } from '../ask/index-facts.ts'
import { version } from '../version.ts'
import { addResources } from './resources.ts'
import type { ToolDefinition } from './tool.ts'
import { tools } from './tools/index.ts'

const instructions = `Answers from a set of documents alone. Every fact carries the place that says it as path:line and the
exact words; quote those. Where sources disagree, say so and name both. When the documents don't say, say that.`

/** Makes servers for a factbook, one a connection; the index is made once. */
export function serverFactory(book: Factbook): () => McpServer {
  const index = indexFacts(book)
  return () => createServer(index, book)
}

function createServer(index: AskIndex, book: Factbook): McpServer {
  const server = new McpServer(
    { name: 'docfacts', title: `Facts: ${book.name}`, version: version() },
    { instructions, capabilities: { tools: {}, resources: {} } }
  )
  for (const tool of tools) addTool(server, tool, index)
  addResources(server, book)
  return server
}

function addTool(
  server: McpServer,
  { name, title, description, inputSchema, run }: ToolDefinition,
  index: AskIndex
): void {
  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }
  server.registerTool(name, { title, description, inputSchema, annotations }, (input) => {
    const { text, data } = run(index, input)
    return { content: [{ type: 'text', text }], structuredContent: { ...data } }
  })
}
