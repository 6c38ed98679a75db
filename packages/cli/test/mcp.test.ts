import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFactbook } from '@docfacts/schema'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HttpServer, serveHttp } from '../src/mcp/serve-http.ts'
import { serverFactory } from '../src/mcp/server.ts'
import { runCli } from './run-cli.ts'

const facts = fileURLToPath(new URL('../../docker-vs-vm/factbook.json', import.meta.url))
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const book = readFactbook(readFileSync(facts, 'utf8'))

interface Called {
  readonly text: string
  readonly data: Record<string, unknown>
  readonly isError: boolean
}

describe.each(['stdio', 'http'] as const)('the MCP server over %s', (kind) => {
  let client: Client
  let server: HttpServer | undefined

  beforeAll(async () => {
    client = new Client({ name: 'test', version: '1.0.0' })
    if (kind === 'stdio') {
      const args = ['--conditions=@docfacts/source', main, 'mcp', '--facts', facts]
      await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'inherit' }))
    } else {
      server = await serveHttp(serverFactory(book), 0)
      await client.connect(new StreamableHTTPClientTransport(new URL(server.url)))
    }
  }, 30_000)

  afterAll(async () => {
    await client.close()
    await server?.close()
  })

  test('lists its tools, none of which changes anything', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'compare', 'define', 'search', 'fact', 'conflicts'])
    for (const { annotations, description } of tools) {
      expect(annotations?.readOnlyHint).toBe(true)
      expect(description).toMatch(/./)
    }
  })

  test('answers with citations that are exact quotes of known places', async () => {
    const { text, data } = await call('ask', { question: 'How long does a virtual machine take to boot?' })
    expect(data).toMatchObject({ status: 'answered' })
    const citations = data.citations as { path: string; quote: string; position: { start: { line: number } } }[]
    expect(citations.length).toBeGreaterThan(0)
    for (const { path, quote, position } of citations)
      expect(text).toContain(`${path}:${position.start.line} "${quote}"`)
  })

  test('says that the documents do not say', async () => {
    expect((await call('ask', { question: 'Who won the world cup in 1954?' })).text).toMatch(/^The documents don't say/)
  })

  test('compares, defines, and lists conflicts', async () => {
    expect(
      (await call('compare', { a: 'container', b: 'virtual machine', aspect: 'startup time' })).data
    ).toMatchObject({ status: 'answered' })
    expect((await call('define', { term: 'container' })).data).toMatchObject({ status: 'answered' })
    const conflicts = (await call('conflicts', {})).data.conflicts as unknown[]
    expect((await call('conflicts', { about: 'no such thing' })).text).toBe('No two sources disagree.')
    expect(conflicts.length).toBe(book.topics.filter(({ agreement }) => agreement === 'conflict').length)
  })

  test('finds facts and gives each whole, as a tool and as a resource', async () => {
    const { data } = await call('search', { query: 'kernel', limit: 3 })
    const results = data.results as { fact: string }[]
    expect(results).toHaveLength(3)
    for (const { fact: id } of results) {
      const fact = book.facts.find((each) => each.id === id)
      expect((await call('fact', { id })).data).toEqual({ fact })
      const [resource] = (await client.readResource({ uri: `docfacts://facts/${encodeURIComponent(id)}` })).contents
      expect(JSON.parse(resource !== undefined && 'text' in resource ? resource.text : '')).toEqual(fact)
    }
  })

  test('gives the whole factbook as a resource', async () => {
    const [resource] = (await client.readResource({ uri: 'docfacts://factbook' })).contents
    expect(JSON.parse(resource !== undefined && 'text' in resource ? resource.text : '')).toEqual(book)
  })

  test('refuses wrong input, unknown tools and unknown resources, and goes on', async () => {
    expect((await call('ask', { question: 5 }).catch(() => ({ isError: true }))).isError).toBe(true)
    await expect(call('drop', {})).rejects.toThrow()
    await expect(client.readResource({ uri: 'docfacts://facts/none' })).rejects.toThrow()
    expect((await call('fact', { id: 'none' })).text).toBe('There is no fact `none`.')
  })

  async function call(name: string, input: object): Promise<Called> {
    const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: { ...input } })
    const [first] = content
    return {
      text: first?.type === 'text' ? first.text : '',
      data: (structuredContent ?? {}) as Record<string, unknown>,
      isError
    }
  }
})

test('over HTTP, pages of other sites and other names of the host are refused', async () => {
  const server = await serveHttp(serverFactory(book), 0)
  try {
    const answer = await fetch(server.url, {
      method: 'POST',
      headers: { origin: 'https://example.org', 'content-type': 'application/json' },
      body: '{}'
    })
    expect(answer.status).toBe(403)
    expect((await fetch(new URL('/', server.url))).status).toBe(404)
  } finally {
    await server.close()
  }
})

test('a port that is taken is told, with the remedy', async () => {
  const server = await serveHttp(serverFactory(book), 0)
  try {
    const { code, stderr } = await runCli(['mcp', '--facts', facts, '--http', new URL(server.url).port])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error: Cannot listen on port \d+: the port is taken\nTake a free one with `--http 0`\n$/)
  } finally {
    await server.close()
  }
})
