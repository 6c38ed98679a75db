import { type APIInteraction, type Client, GatewayDispatchEvents, Routes, type WebSocketManager } from 'discord.js'
import type { BotContext } from '../../context.ts'
import { handle } from '../../handle/handle.ts'
import { handleMessage, type SentMessage } from '../../handle/message.ts'
import { errorDetails } from '../../log.ts'
import { messageData, type Reply } from '../../replies/reply.ts'
import { retry } from './backoff.ts'
import { createClient, type Fatal, type GatewaySettings, type Unready, watch } from './client.ts'
import { login } from './login.ts'
import { filesOf, outcomeOf, respond } from './respond.ts'

/** The gateway transport while it runs. */
export interface Gateway {
  readonly client: Client
  readonly unready: Unready
  stop(): Promise<void>
}

/**
 * Connects to the gateway and answers what comes.
 *
 * @throws {LoginError} when Discord refuses the bot.
 */
export async function startGateway(settings: GatewaySettings, context: BotContext, onFatal: Fatal): Promise<Gateway> {
  const client = createClient(settings)
  const onEvent = (event: string): void => {
    context.metrics.gateway.inc({ event })
    context.log(event === 'error' ? 'warn' : 'info', 'gateway', { state: event })
  }
  const watched = watch(client, { onEvent, onFatal }, settings.patienceMs)
  const underWay = new Set<Promise<void>>()
  const track = (work: Promise<void>): void => {
    underWay.add(work)
    void work.finally(() => underWay.delete(work))
  }
  // The raw events: structures of discord.js are not needed, and the handler takes what both transports have.
  const events = client.ws as WebSocketManager & NodeJS.EventEmitter
  events.on(GatewayDispatchEvents.InteractionCreate, (data: APIInteraction) =>
    track(onInteraction(data, client, context))
  )
  if (settings.mentions) {
    events.on(GatewayDispatchEvents.MessageCreate, (data: SentMessage) => track(onMessage(data, client, context)))
  }
  const stop = async (): Promise<void> => {
    watched.stop()
    await client.destroy()
  }
  try {
    await login(client, settings.token, context)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    client,
    unready: watched.unready,
    async stop() {
      await Promise.race([Promise.allSettled(underWay), new Promise((resolve) => setTimeout(resolve, 3000).unref())])
      // A shard that was about to connect again does so, whatever it is told: what it gets then is of those who came after.
      events.removeAllListeners()
      await stop()
    }
  }
}

async function onInteraction(interaction: APIInteraction, client: Client, context: BotContext): Promise<void> {
  context.metrics.age.observe(Math.max(0, (context.clock() - timeOf(interaction.id)) / 1000))
  const handled = await handle(interaction, context)
  if (handled === undefined) return
  const { api, version } = client.rest.options
  const sent = await respond(`${api}/v${version}`, interaction, handled, context)
  if (sent === 'late') context.log('warn', 'interaction too late', { ageMs: context.clock() - timeOf(interaction.id) })
}

/** Milliseconds since 1970 at which Discord made an id. */
function timeOf(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000
}

async function onMessage(message: SentMessage, client: Client, context: BotContext): Promise<void> {
  try {
    const reply = await handleMessage(message, client.user?.id ?? '', context)
    if (reply !== undefined) await send(message, reply, client, context)
  } catch (error) {
    context.log('error', 'message not answered', errorDetails(error))
  }
}

/** Sends a reply into the channel; the nonce lets Discord make one message of what had to be sent twice. */
async function send(
  { id, channel_id: channel }: SentMessage,
  reply: Reply,
  { rest }: Client,
  context: BotContext
): Promise<void> {
  const reference = { message_id: id, channel_id: channel, fail_if_not_exists: false }
  const body = { ...messageData(reply), message_reference: reference, nonce: id, enforce_nonce: true }
  const tries = {
    first: 300,
    longest: 5000,
    until: context.clock() + 60_000,
    clock: context.clock,
    random: Math.random
  }
  await retry(async () => {
    try {
      await rest.post(Routes.channelMessages(channel), { body, files: filesOf(reply.files ?? []) })
      return { done: true }
    } catch (error) {
      return outcomeOf(error)
    }
  }, tries)
}
