import type { APIInteraction } from 'discord-api-types/v10'
import { Hono } from 'hono'
import type { BotContext } from '../../context.ts'
import { type Handled, handle } from '../../handle/handle.ts'
import { formOf } from '../form.ts'
import type { Verifier } from './verify.ts'

/** What the web app needs. */
export interface HttpOptions {
  readonly context: BotContext
  /** Absent where interactions come by the gateway; then there is only health, readiness and metrics. */
  readonly verify?: Verifier
  /** Why the process should get no traffic now, or undefined. */
  readonly unready: () => string | undefined
}

/** Longest body of an interaction in bytes; Discord's own are far shorter. */
const longest = 1_000_000

/** The web app: interactions, health, readiness and metrics. */
export function createHttpApp({ context, verify, unready }: HttpOptions): Hono {
  const app = new Hono()
  app.get('/health', (c) => c.text('ok\n'))
  app.get('/ready', (c) => {
    const reason = unready()
    return reason === undefined ? c.text('ready\n') : c.text(`not ready: ${reason}\n`, 503)
  })
  app.get('/metrics', async (c) => {
    const { registry } = context.metrics
    return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType })
  })
  if (verify === undefined) return app
  app.post('/interactions', async (c) => {
    // Node reads no more than was told: a body without end fills no memory before its signature is looked at.
    const length = c.req.header('content-length')
    if (length === undefined) return c.text('how long?\n', 411)
    if (Number(length) > longest) return c.text('too long\n', 413)
    const body = new Uint8Array(await c.req.arrayBuffer())
    const signed = {
      signature: c.req.header('x-signature-ed25519'),
      timestamp: c.req.header('x-signature-timestamp'),
      body
    }
    if (!verify(signed)) return c.text('bad request signature\n', 401)
    const interaction = parse(body)
    if (interaction === undefined) return c.text('no interaction\n', 400)
    const handled = await handle(interaction, context)
    // One that was answered before is a replay: Discord sends none twice.
    return handled === undefined ? c.text('bad request signature\n', 401) : responseOf(handled)
  })
  return app
}

function parse(body: Uint8Array): APIInteraction | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString())
    const isObject = typeof value === 'object' && value !== null && 'type' in value && 'id' in value
    return isObject ? (value as APIInteraction) : undefined
  } catch {
    return undefined
  }
}

/** JSON, or a form with the JSON and the files. */
function responseOf({ body, files }: Handled): Response {
  if (files.length > 0) return new Response(formOf(body, files))
  // Bytes: Node writes a long string with letters beyond Latin much more slowly.
  return new Response(Buffer.from(JSON.stringify(body)), { headers: { 'content-type': 'application/json' } })
}
