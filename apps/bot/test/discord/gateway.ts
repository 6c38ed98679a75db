import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { constants, createDeflate, type Deflate } from 'node:zlib'
import { type WebSocket, WebSocketServer } from 'ws'
import { application, userOf } from './people.ts'

/** How the gateway behaves. */
export interface GatewayOptions {
  readonly token: string
  /** Address that clients are told to resume at. */
  readonly address: () => string
  readonly heartbeatMs?: number
  /** Milliseconds between two IDENTIFYs of one shard bucket. */
  readonly identifyEveryMs?: number
  /** Intents that the application is not allowed. */
  readonly forbiddenIntents?: number
  readonly shards?: number
}

/** Faults of the gateway that a test may switch on. */
export interface GatewayFaults {
  /** Heartbeats are not acknowledged. */
  silentHeartbeats: boolean
  /** RESUME is never answered. */
  silentResumes: boolean
  /** RESUME is answered by INVALID_SESSION. */
  refusedResumes: boolean
}

/** The gateway of a loopback Discord. */
export interface FakeGateway {
  readonly faults: GatewayFaults
  /** Sessions that were made. */
  readonly identifies: number
  readonly resumes: number
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Sends an event to a shard; kept for clients that come back. */
  dispatch(event: string, data: unknown, shard?: number): void
  /** Asks clients to reconnect (op 7). */
  reconnect(): void
  /** Tells clients that their session is gone (op 9), with or without a way to resume. */
  invalidate(resumable: boolean): void
  /** Closes every connection with a code, or cuts it without one. */
  close(code?: number): void
  stop(): void
}

interface Session {
  readonly id: string
  readonly shard: number
  readonly events: string[]
  sequence: number
  connection?: Connection | undefined
}

interface Connection {
  readonly socket: WebSocket
  readonly deflate?: Deflate | undefined
  session?: Session | undefined
  sends: number[]
}

interface Received {
  readonly op: number
  readonly d: Readonly<Record<string, unknown>>
}

const knownIntents = 0x7ffffff

/** A gateway that speaks version 10 as Discord does, faults included. */
export function createGateway(options: GatewayOptions): FakeGateway {
  const { heartbeatMs = 5000, identifyEveryMs = 0, forbiddenIntents = 0, shards = 1 } = options
  const server = new WebSocketServer({ noServer: true })
  const sessions = new Map<string, Session>()
  const connections = new Set<Connection>()
  const faults: GatewayFaults = { silentHeartbeats: false, silentResumes: false, refusedResumes: false }
  const counts = { identifies: 0, resumes: 0 }
  let lastIdentify = 0

  function accept(socket: WebSocket, request: IncomingMessage): undefined {
    const query = new URL(request.url ?? '', 'ws://x').searchParams
    if (query.get('v') !== '10' || query.get('encoding') !== 'json') return refuse(socket, 4012)
    const deflate =
      query.get('compress') === 'zlib-stream' ? createDeflate({ flush: constants.Z_SYNC_FLUSH }) : undefined
    deflate?.on('data', (chunk: Buffer) => socket.send(chunk))
    const connection: Connection = { socket, deflate, sends: [] }
    connections.add(connection)
    socket.on('message', (data) => receive(connection, String(data)))
    socket.on('close', (code) => {
      connections.delete(connection)
      const { session } = connection
      if (session?.connection === connection) session.connection = undefined
      // A client that says goodbye ends its session.
      if (session !== undefined && (code === 1000 || code === 1001)) sessions.delete(session.id)
    })
    send(connection, { op: 10, d: { heartbeat_interval: heartbeatMs, _trace: [] } })
  }

  function receive(connection: Connection, text: string): undefined {
    const { socket } = connection
    const now = Date.now()
    connection.sends = [...connection.sends.filter((time) => now - time < 60_000), now]
    if (Buffer.byteLength(text) > 4096) return refuse(socket, 4002)
    if (connection.sends.length > 120) return refuse(socket, 4008)
    const { op, d } = JSON.parse(text) as Received
    if (op === 1) return faults.silentHeartbeats ? undefined : send(connection, { op: 11 })
    if (op === 2) return identify(connection, d)
    if (op === 6) return resume(connection, d)
    if (connection.session === undefined) return refuse(socket, 4003)
    if (op !== 3 && op !== 4 && op !== 8) socket.close(4001)
  }

  function identify(connection: Connection, { token, intents, shard = [0, 1], properties }: Received['d']): undefined {
    const { socket } = connection
    const [id, count] = shard as [number, number]
    if (connection.session !== undefined) return refuse(socket, 4005)
    if (token !== options.token) return refuse(socket, 4004)
    if (typeof intents !== 'number' || (intents & ~knownIntents) !== 0 || properties === undefined)
      return refuse(socket, 4013)
    if ((intents & forbiddenIntents) !== 0) return refuse(socket, 4014)
    if (id >= count || count < shards) return refuse(socket, count < shards ? 4011 : 4010)
    if (Date.now() - lastIdentify < identifyEveryMs) return send(connection, { op: 9, d: false })
    lastIdentify = Date.now()
    counts.identifies += 1
    const session: Session = { id: randomUUID().replaceAll('-', ''), shard: id, events: [], sequence: 0, connection }
    connection.session = session
    sessions.set(session.id, session)
    const guilds = [{ id: '300000000000000001', unavailable: true }]
    emit(session, 'READY', {
      v: 10,
      user: { ...userOf(application), bot: true, verified: true, mfa_enabled: false, email: null },
      guilds: (intents & 1) === 0 ? [] : guilds,
      session_id: session.id,
      resume_gateway_url: options.address(),
      shard,
      application: { id: application, flags: 0 }
    })
  }

  function resume(connection: Connection, { token, session_id: id, seq }: Received['d']): undefined {
    if (faults.silentResumes) return
    const session = sessions.get(String(id))
    if (token !== options.token) return refuse(connection.socket, 4004)
    if (session === undefined || faults.refusedResumes || Number(seq) > session.sequence)
      return send(connection, { op: 9, d: false })
    counts.resumes += 1
    session.connection = connection
    connection.session = session
    for (const event of session.events.slice(Number(seq))) sendText(connection, event)
    emit(session, 'RESUMED', { _trace: [] })
  }

  function each(work: (connection: Connection) => void): void {
    for (const connection of [...connections]) work(connection)
  }

  function emit(session: Session, event: string, data: unknown): void {
    session.sequence += 1
    const text = JSON.stringify({ op: 0, t: event, s: session.sequence, d: data })
    session.events.push(text)
    if (session.connection !== undefined) sendText(session.connection, text)
  }

  return {
    faults,
    get identifies() {
      return counts.identifies
    },
    get resumes() {
      return counts.resumes
    },
    upgrade: (request, socket, head) => server.handleUpgrade(request, socket, head, accept),
    dispatch(event, data, shard = 0) {
      for (const session of sessions.values()) if (session.shard === shard) emit(session, event, data)
    },
    reconnect: () => each((connection) => send(connection, { op: 7, d: null })),
    invalidate: (resumable) => each((connection) => send(connection, { op: 9, d: resumable })),
    close: (code) => each(({ socket }) => (code === undefined ? socket.terminate() : socket.close(code))),
    stop() {
      for (const { socket } of connections) socket.terminate()
      server.close()
    }
  }
}

function send(connection: Connection, payload: unknown): undefined {
  sendText(connection, JSON.stringify(payload))
}

function refuse(socket: WebSocket, code: number): undefined {
  socket.close(code)
}

function sendText({ socket, deflate }: Connection, text: string): void {
  if (socket.readyState !== socket.OPEN) return
  if (deflate === undefined) socket.send(text)
  else deflate.write(text)
}
