import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  type McpServer,
  originValidationResponse
} from '@modelcontextprotocol/server'

/** A running server. */
export interface HttpServer {
  readonly url: string
  readonly close: () => Promise<void>
  /** Settles when it was closed. */
  readonly closed: Promise<unknown>
}

/**
 * Serves over HTTP on this machine only. Requests that name another host or come from another site's page are refused,
 * so that no page in a browser can read the facts.
 *
 * @param port 0 takes a free one.
 */
export async function serveHttp(factory: () => McpServer, port: number): Promise<HttpServer> {
  const handler = createMcpHandler(factory)
  const server = createServer(
    getRequestListener((request) => {
      const refused =
        hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
        originValidationResponse(request, localhostAllowedOrigins())
      if (refused !== undefined) return refused
      if (new URL(request.url).pathname !== '/mcp') return new Response('Not found', { status: 404 })
      return handler.fetch(request)
    })
  )
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  const closed = once(server, 'close')
  return {
    url: `http://127.0.0.1:${address.port}/mcp`,
    closed,
    async close() {
      await handler.close()
      server.close()
      server.closeAllConnections()
      await closed
    }
  }
}
