import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ask } from '@docfacts/ask'
import { isSystemError, reasonOf, UserError } from '../user-error.ts'
import { devPage } from './page.ts'
import type { DevState } from './state.ts'

/** Serves a session on this machine. */
export interface DevServer {
  readonly url: string
  /** Tells open pages that there are new facts. */
  built(): void
  close(): Promise<void>
}

/**
 * Serves the site at `/`, and at `/-/` a prompt with `ask?q=`, `changes` and `events`. Only on 127.0.0.1, and only for pages
 * that call it so: no other site can read what is in the documents through a name of its own.
 *
 * @param port 0 takes any that is free.
 * @throws {UserError} when the port is taken.
 */
export async function startDevServer(port: number, state: () => DevState): Promise<DevServer> {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => answer(request, response, { state, listeners }))
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UserError(`Cannot serve on port ${port}: ${reasonOf(error)}`, 'Choose another one with `--port`')
  }
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}/-/`,
    built() {
      for (const listener of listeners) listener.write('event: built\ndata: facts\n\n')
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  }
}

interface Session {
  readonly state: () => DevState
  readonly listeners: Set<ServerResponse>
}

const text = 'text/plain; charset=utf-8'

/** What an address is taken for that is none. */
const nowhere = new URL('http://127.0.0.1/-/nowhere')

function answer(request: IncomingMessage, response: ServerResponse, session: Session): void {
  const { pathname, searchParams } = URL.parse(request.url ?? '', 'http://127.0.0.1') ?? nowhere
  const state = session.state()
  if (!/^(?:127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) send(response, 403, text, 'Not here.\n')
  else if (request.method !== 'GET' && request.method !== 'HEAD') send(response, 405, text, 'Only to read.\n')
  else if (pathname === '/-/') send(response, 200, 'text/html; charset=utf-8', devPage)
  else if (pathname === '/-/ask') {
    send(response, 200, 'application/json', JSON.stringify(ask(state.index, searchParams.get('q') ?? '')))
  } else if (pathname === '/-/changes') send(response, 200, text, state.changes)
  else if (pathname === '/-/events') listen(response, session.listeners)
  else sendSite(response, pathname, state)
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': here\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

function sendSite(response: ServerResponse, pathname: string, { files }: DevState): void {
  const path = decode(pathname.slice(1))
  const file =
    path === undefined
      ? undefined
      : (files.get(path) ?? files.get(`${path === '' ? '' : `${path.replace(/\/$/, '')}/`}index.html`))
  if (file === undefined) send(response, 404, text, 'There is no such page.\n')
  else send(response, 200, file.mediaType, file.content)
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  response.end(body)
}
