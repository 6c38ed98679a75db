import { once } from 'node:events'
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import type { ExitCode } from '../command.ts'
import { type Io, write } from '../io.ts'
import { readFacts } from '../read-factbook.ts'
import { isSystemError, reasonOf, UserError } from '../user-error.ts'
import { type HttpServer, serveHttp } from './serve-http.ts'
import { serverFactory } from './server.ts'

/** What `docfacts mcp` was asked to do. */
export interface McpRequest {
  readonly facts: string
  readonly http?: number
}

/** Serves until the input ends, or over HTTP until the process does. */
export async function runMcp({ facts, http }: McpRequest, io: Io): Promise<ExitCode> {
  const factory = serverFactory(await readFacts(facts, io))
  if (http !== undefined) {
    const server = await listen(factory, http)
    await write(io.stderr, `listening on ${server.url}\n`)
    await server.closed
    return 0
  }
  const handle = serveStdio(factory, { transport: new StdioServerTransport(io.stdin, io.stdout) })
  await once(io.stdin, 'end')
  await handle.close()
  return 0
}

async function listen(factory: Parameters<typeof serveHttp>[0], port: number): Promise<HttpServer> {
  try {
    return await serveHttp(factory, port)
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UserError(`Cannot listen on port ${port}: ${reasonOf(error)}`, 'Take a free one with `--http 0`')
  }
}
