import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** A web server that listens. */
export interface Served {
  readonly port: number
  /** Takes no new connections, and waits for what is under way, but not for long. */
  stop(): Promise<void>
}

/** Milliseconds that requests under way have when the server stops. */
const grace = 3000

/**
 * Serves a web app.
 *
 * @throws the error of the system when the port cannot be had.
 */
export async function serve(app: Hono, port: number, host = '0.0.0.0'): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  server.requestTimeout = 5000
  server.headersTimeout = 4000
  server.keepAliveTimeout = 65_000
  server.listen(port, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), grace)
      await closed
      clearTimeout(timer)
    }
  }
}
