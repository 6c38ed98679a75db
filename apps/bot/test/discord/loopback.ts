import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { APIInteraction } from 'discord-api-types/v10'
import { problemsWith } from './description.ts'
import { createGateway, type FakeGateway, type GatewayOptions } from './gateway.ts'
import { application, messageOf, type Person, userOf } from './people.ts'
import { type ApiRequest, type ApiResponse, answerRequest, type Pending, type State } from './routes.ts'

/** What may go wrong with one request. */
export type RestFault =
  | 'reset before'
  | 'reset after'
  | '500'
  | '502'
  | 'limited'
  | 'limited globally'
  | 'limited for long'
  | 'slow'
  | 'cut'

/** A Discord on this machine, for a stock discord.js client. */
export interface Loopback {
  readonly token: string
  readonly gateway: FakeGateway
  readonly state: State
  /** For discord.js: `rest.api`. */
  readonly api: string
  /** The fault of a request, by its path and its place among all; undefined for none. */
  fault: ((path: string, place: number) => RestFault | undefined) | undefined
  /** Status for every request, such as 401. */
  refuse: number | undefined
  /** A person does something: the bot is told, and the interaction waits for its response. */
  interact(interaction: APIInteraction): Pending
  /** A person writes a message. */
  say(content: string, person: Person, mentions?: boolean): string
  stop(): Promise<void>
}

/** How the loopback behaves. */
export type LoopbackOptions = Partial<Omit<GatewayOptions, 'token' | 'address'>> & {
  readonly port?: number
  /** By which interactions grow old, in milliseconds since 1970. */
  readonly clock?: () => number
}

/** Starts a loopback Discord. */
export async function startLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const token = `${Buffer.from(application).toString('base64url')}.test.token`
  const server = createServer((request, response) => void onRequest(request, response))
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const gateway = createGateway({ ...options, token, address: () => `ws://${host}/` })
  const state: State = {
    interactions: new Map(),
    commands: new Map(),
    messages: [],
    guilds: [],
    problems: [],
    clock: options.clock ?? Date.now,
    gateway: () => `ws://${host}/`,
    shards: options.shards ?? 1
  }
  let requests = 0
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head))

  async function onRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const read = await readRequest(request, token)
    const fault = loopback.fault?.(read.path, requests++)
    if (fault === 'reset before') return void request.socket.destroy()
    if (loopback.refuse !== undefined)
      return send(response, { status: loopback.refuse, body: { message: `${loopback.refuse}`, code: 0 } })
    if (fault === '500' || fault === '502')
      return send(response, { status: Number(fault), body: { message: 'internal', code: 0 } })
    if (fault?.startsWith('limited') === true) return limit(response, fault)
    const answer = answerRequest(read, state)
    if (fault === 'reset after') return void request.socket.destroy()
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 1100))
    if (fault === 'cut')
      return void response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 })
        .write('{"id', () => request.socket.destroy())
    send(response, answer)
  }

  /** Servers are spread over shards by their ids; direct messages come to the first. */
  function shardOf(guild: string | undefined): number {
    return guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(state.shards))
  }

  const loopback: Loopback = {
    token,
    gateway,
    state,
    api: `http://${host}/api`,
    fault: undefined,
    refuse: undefined,
    interact(interaction) {
      const pending: Pending = { id: interaction.id, createdAt: state.clock(), answers: 0 }
      state.interactions.set(interaction.token, pending)
      gateway.dispatch('INTERACTION_CREATE', interaction, shardOf(interaction.guild_id))
      return pending
    },
    say(content, person, mentions = false) {
      const message = messageOf({
        content,
        channel_id: person.channel,
        author: userOf(person.id),
        mentions: mentions ? [userOf(application)] : []
      })
      state.problems.push(...problemsWith('MessageResponse', message))
      const place = person.guild === undefined ? {} : { guild_id: person.guild }
      gateway.dispatch('MESSAGE_CREATE', { ...message, ...place }, shardOf(person.guild))
      return message.id
    },
    async stop() {
      gateway.stop()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    }
  }
  return loopback
}

async function readRequest(request: IncomingMessage, token: string): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const url = new URL(request.url ?? '', 'http://x')
  const type = request.headers['content-type'] ?? ''
  const { body, files } = await readBody(Buffer.concat(chunks), type)
  const authorised = request.headers.authorization === `Bot ${token}`
  return {
    method: request.method ?? '',
    path: url.pathname.replace(/^\/api\/v10/, ''),
    query: url.searchParams,
    body,
    files,
    authorised
  }
}

async function readBody(data: Buffer, type: string): Promise<{ body: unknown; files: string[] }> {
  if (data.length === 0) return { body: undefined, files: [] }
  if (!type.startsWith('multipart/')) return { body: JSON.parse(String(data)), files: [] }
  const form = await new Response(new Uint8Array(data), { headers: { 'content-type': type } }).formData()
  const payload = form.get('payload_json')
  const files = [...form.values()].flatMap((value) =>
    value instanceof File && value.name !== 'blob' ? [value.name] : []
  )
  return { body: JSON.parse(payload instanceof File ? await payload.text() : String(payload)), files }
}

function limit(response: ServerResponse, fault: RestFault): void {
  const global = fault === 'limited globally'
  const retryAfter = fault === 'limited for long' ? 60 : 0.05
  const headers = {
    'retry-after': String(Math.ceil(retryAfter)),
    ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    'x-ratelimit-scope': global ? 'global' : 'user'
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  send(response, { status: 429, body: { message: 'You are being rate limited.', retry_after: retryAfter, global } })
}

/** A 204 has no content type; everything else is JSON with the headers of a limit that is far away. */
function send(response: ServerResponse, { status, body }: ApiResponse): void {
  const headers = {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset-after': '1',
    'x-ratelimit-bucket': 'loopback'
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (body === undefined) response.writeHead(status).end()
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
