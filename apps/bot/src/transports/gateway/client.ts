import {
  ActivityType,
  Client,
  type ClientOptions,
  Events,
  Options,
  PresenceUpdateStatus,
  type RESTOptions
} from 'discord.js'
import { fatalCodes } from './close-codes.ts'
import { intentsFor } from './intents.ts'

/** How the client connects. */
export interface GatewaySettings {
  readonly token: string
  readonly mentions: boolean
  /** How many shards there are in all, and which of them this process has; Discord's recommendation where absent. */
  readonly shards?: { readonly count: number; readonly own: readonly number[] }
  /** Another Discord, for tests. */
  readonly rest?: Partial<RESTOptions>
  readonly ws?: ClientOptions['ws']
  /** Milliseconds that a broken connection may take to come back. */
  readonly patienceMs?: number
}

/** A discord.js client that keeps nothing it does not need. */
export function createClient({ mentions, shards, rest, ws }: GatewaySettings): Client {
  return new Client({
    intents: intentsFor({ mentions }),
    allowedMentions: { parse: [] },
    presence: { status: PresenceUpdateStatus.Online, activities: [{ name: '/ask', type: ActivityType.Listening }] },
    makeCache: Options.cacheWithLimits({ MessageManager: 0, GuildMemberManager: 0, UserManager: 1, ThreadManager: 0 }),
    rest: { timeout: 6000, retries: 0, rejectOnRateLimit: ({ retryAfter }) => retryAfter > 5000, ...rest },
    ...(shards === undefined ? { shards: 'auto' } : { shardCount: shards.count, shards: [...shards.own] }),
    ...(ws === undefined ? {} : { ws })
  })
}

/** Something that the process cannot mend: it ends, and its supervisor starts it anew. */
export type Fatal = (reason: string) => void

/** Told of every change of the connection. */
export interface Watched {
  onEvent(event: 'ready' | 'resumed' | 'reconnecting' | 'disconnected' | 'error'): void
  onFatal: Fatal
}

/** Why a client cannot serve now, or undefined. */
export type Unready = () => string | undefined

/** A client that is watched. */
export interface Watch {
  readonly unready: Unready
  /** Ends it; nothing is told any more. */
  stop(): void
}

/**
 * Watches what discord.js does not mend by itself: a connection closed for good, one that never comes back, a token that is
 * not taken any more. Tells whether the connection is there, which `isReady()` does not.
 */
export function watch(client: Client, watched: Watched, patienceMs = 60_000): Watch {
  let stopped = false
  const onEvent: Watched['onEvent'] = (event) => {
    if (!stopped) watched.onEvent(event)
  }
  const onFatal: Fatal = (reason) => {
    if (!stopped) watched.onFatal(reason)
  }
  const open = new Set<number>()
  const timers = new Map<number, NodeJS.Timeout>()
  const settle = (shard: number): void => {
    clearTimeout(timers.get(shard))
    timers.delete(shard)
  }
  const opened = (shard: number, event: 'ready' | 'resumed'): void => {
    settle(shard)
    open.add(shard)
    onEvent(event)
  }
  client.on(Events.ShardReady, (shard) => opened(shard, 'ready'))
  client.on(Events.ShardResume, (shard) => opened(shard, 'resumed'))
  client.on(Events.ShardReconnecting, (shard) => {
    open.delete(shard)
    onEvent('reconnecting')
    settle(shard)
    timers.set(
      shard,
      setTimeout(() => onFatal(`The gateway did not come back within ${patienceMs} ms`), patienceMs).unref()
    )
  })
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    open.delete(shard)
    settle(shard)
    onEvent('disconnected')
    onFatal(fatalCodes[code] ?? `Discord closed the connection with ${code}`)
  })
  client.on(Events.ShardError, () => onEvent('error'))
  client.on(Events.Error, () => onEvent('error'))
  client.rest.on('response', (_, response) => {
    if (response.status === 401) onFatal('Discord does not take the token any more: check DISCORD_TOKEN')
  })
  return {
    unready: () => (open.size > 0 && timers.size === 0 ? undefined : 'no connection with the gateway'),
    stop() {
      stopped = true
      for (const shard of [...timers.keys()]) settle(shard)
    }
  }
}
