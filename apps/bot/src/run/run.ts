import type { BotContext } from '../context.ts'
import { errorDetails } from '../log.ts'
import { preparePictures } from '../picture/prepare.ts'
import type { Fatal, GatewaySettings } from '../transports/gateway/client.ts'
import type { Gateway } from '../transports/gateway/gateway.ts'
import { createHttpApp } from '../transports/http/app.ts'
import { type Served, serve } from '../transports/http/serve.ts'
import { createVerifier } from '../transports/http/verify.ts'
import type { BotConfig } from './config.ts'
import { type Bot, createBot } from './create.ts'
import { explainDiscord } from './discord-errors.ts'
import type { BotIo } from './io.ts'
import { isExplained, orExplain, StartError } from './start-error.ts'

/**
 * Runs the bot until a signal, or something that it cannot mend, ends it: 0 after a signal, 1 else, for the supervisor to
 * start it anew.
 *
 * @throws what keeps it from starting.
 */
export async function runBot(config: BotConfig, io: BotIo): Promise<0 | 1> {
  const bot = await createBot(config, (line) => io.stderr.write(line))
  const { context } = bot
  const ended = Promise.withResolvers<0 | 1>()
  const state: { reason: string | undefined; gateway?: Gateway } = { reason: 'starting' }
  const unready = (): string | undefined => state.reason ?? state.gateway?.unready()
  const onFatal = (reason: string): void => {
    context.log('error', 'fatal', { reason })
    state.reason ??= reason
    ended.resolve(1)
  }
  const onSignal = (): void => ended.resolve(0)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, onSignal)
  let served: Served | undefined
  const start = async (): Promise<void> => {
    served = await serveWeb(config, bot, unready)
    if (config.DOCFACTS_TRANSPORT === 'gateway') state.gateway = await connect(config, context, onFatal)
    state.reason = undefined
    context.log('info', 'ready', {
      transport: config.DOCFACTS_TRANSPORT,
      port: served.port,
      ms: Math.round(process.uptime() * 1000)
    })
    void preparePictures(context.library.list(), context.pictures).catch((error: unknown) =>
      context.log('warn', 'pictures', errorDetails(error))
    )
  }
  try {
    // A signal is not kept waiting by a Discord that cannot be reached.
    await Promise.race([start(), ended.promise])
    const code = await ended.promise
    endSoon()
    return code
  } finally {
    state.reason = 'shutting down'
    context.log('info', 'shutting down')
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal)
    await state.gateway?.stop()
    await served?.stop()
    await bot.close()
  }
}

/** Ends the process, with the exit code that it has by then, where a connection that discord.js does not give up keeps it. */
function endSoon(): void {
  setTimeout(() => process.exit(), 500).unref()
}

function serveWeb(config: BotConfig, { context }: Bot, unready: () => string | undefined): Promise<Served> {
  const { DOCFACTS_TRANSPORT: transport, DISCORD_PUBLIC_KEY: key, PORT: port } = config
  const verified = transport === 'http' && key !== undefined ? { verify: createVerifier(key, context.clock) } : {}
  return orExplain(
    () => serve(createHttpApp({ context, unready, ...verified }), port),
    `port ${port} cannot be used; set PORT to another, or end what uses it`
  )
}

async function connect(config: BotConfig, context: BotContext, onFatal: Fatal): Promise<Gateway> {
  const { startGateway } = await import('../transports/gateway/gateway.ts')
  try {
    return await startGateway(gatewaySettings(config), context, onFatal)
  } catch (error) {
    throw error instanceof Error && isExplained(error) ? error : new StartError(explainDiscord(error), { cause: error })
  }
}

function gatewaySettings(config: BotConfig): GatewaySettings {
  const { DISCORD_TOKEN: token = '', DOCFACTS_MENTIONS: mentions, DISCORD_API: api, DISCORD_SHARDS: shards } = config
  const [own = '', count = '1'] = shards?.split('/') ?? []
  const [first = 0, last = first] = own.split('-').map(Number)
  const range = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  return {
    token,
    mentions,
    rest: { api },
    ...(shards === undefined ? {} : { shards: { count: Number(count), own: range } })
  }
}
