import type { Factbook } from '@docfacts/schema'
import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server'

const json = 'application/json'
const lists = ['documents', 'entities', 'aspects', 'topics', 'facts'] as const

/** The factbook as resources: the whole, and each item by its id. */
export function addResources(server: McpServer, book: Factbook): void {
  const about = {
    title: `Factbook ${book.name}`,
    description: `${book.facts.length} facts with their places`,
    mimeType: json
  }
  server.registerResource('factbook', 'docfacts://factbook', about, ({ href }) => contents(href, book))
  for (const list of lists) addList(server, book, list)
}

function addList(server: McpServer, book: Factbook, list: (typeof lists)[number]): void {
  const items = new Map<string, object>(book[list].map((item) => [item.id, item]))
  const template = new ResourceTemplate(`docfacts://${list}/{id}`, { list: undefined })
  server.registerResource(list, template, { title: `One of the ${list}`, mimeType: json }, ({ href }, { id }) => {
    const item = typeof id === 'string' ? items.get(decodeURIComponent(id)) : undefined
    if (item === undefined) throw new ResourceNotFoundError(href)
    return contents(href, item)
  })
}

function contents(uri: string, value: object): { contents: { uri: string; mimeType: string; text: string }[] } {
  return { contents: [{ uri, mimeType: json, text: JSON.stringify(value) }] }
}
