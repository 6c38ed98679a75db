import { DiscordAPIError, HTTPError, RateLimitError, type REST, Routes } from 'discord.js'
import type { BotContext } from '../../context.ts'
import type { Handled } from '../../handle/handle.ts'
import { errorDetails } from '../../log.ts'
import type { ReplyFile } from '../../replies/reply.ts'
import { type Outcome, retry } from './backoff.ts'

/** Milliseconds after an interaction in which Discord takes the first response. */
const lifetime = 3000

/** Milliseconds that one try may take, so that there is time for another. */
const patience = 900

/** Discord's errors that say what became of a response. */
const codes = { unknownInteraction: 10062, alreadyAcknowledged: 40060 }

/** What became of a response. */
export type Sent = 'sent' | 'late' | 'failed'

/**
 * Sends the response to an interaction before its time is over, with a back-off of its own.
 *
 * A try whose answer was lost may have arrived: then the next one is told `40060`, which is success.
 */
export async function respond(
  rest: REST,
  interaction: { id: string; token: string },
  handled: Handled,
  context: BotContext
): Promise<Sent> {
  const route = Routes.interactionCallback(interaction.id, interaction.token)
  const until = context.clock() + lifetime - 100
  const options = { first: 60, longest: 500, until, clock: context.clock, random: Math.random }
  try {
    return await retry((attempt) => tryOnce(() => send(rest, route, handled), attempt), options)
  } catch (error) {
    context.log('error', 'response not sent', errorDetails(error))
    return 'failed'
  }
}

function send(rest: REST, route: `/${string}`, { body, files }: Handled): Promise<unknown> {
  const signal = AbortSignal.timeout(patience)
  return rest.post(route, { auth: false, body, signal, ...(files.length === 0 ? {} : { files: filesOf(files) }) })
}

/** Files as discord.js wants them. */
export function filesOf(files: readonly ReplyFile[]): { name: string; contentType: string; data: Buffer }[] {
  return files.map(({ name, contentType, data }) => ({ name, contentType, data: Buffer.from(data) }))
}

async function tryOnce(send: () => Promise<unknown>, attempt: number): Promise<Outcome<Sent>> {
  try {
    await send()
    return { done: 'sent' }
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === codes.alreadyAcknowledged) return { done: 'sent' }
    // Unknown at once means too late; after a try that got no answer it may have been taken.
    if (error instanceof DiscordAPIError && error.code === codes.unknownInteraction)
      return { done: attempt === 0 ? 'late' : 'failed' }
    return outcomeOf(error)
  }
}

/** Whether an error may pass: limits, failures of Discord's servers, and of the network. */
export function outcomeOf(error: unknown): { readonly again: unknown; readonly afterMs?: number } {
  if (error instanceof RateLimitError) return { again: error, afterMs: error.retryAfter }
  if (error instanceof DiscordAPIError && error.status < 500) throw error
  if (error instanceof HTTPError || error instanceof DiscordAPIError) return { again: error }
  return { again: error }
}
