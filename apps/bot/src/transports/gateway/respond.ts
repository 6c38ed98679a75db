import { DiscordAPIError, RateLimitError, Routes } from 'discord.js'
import type { BotContext } from '../../context.ts'
import type { Handled } from '../../handle/handle.ts'
import { errorDetails } from '../../log.ts'
import type { ReplyFile } from '../../replies/reply.ts'
import { formOf } from '../form.ts'
import { type Outcome, retry } from './backoff.ts'

/** Milliseconds after an interaction in which Discord takes the first response. */
const lifetime = 3000

/** Milliseconds that one try may take, so that there is time for others. */
const patience = 700

/** Discord's errors that say what became of a response. */
const codes = { unknownInteraction: 10062, alreadyAcknowledged: 40060 }

/** What became of a response. */
export type Sent = 'sent' | 'late' | 'failed'

/**
 * Sends the response to an interaction before its time is over, with a back-off of its own.
 *
 * A try whose answer was lost may have arrived: then the next one is told `40060`, which is success. The queues of
 * discord.js are passed by: responses are exempt from the limits that they would wait for.
 *
 * @param api Address of the API with its version: `https://discord.com/api/v10`.
 */
export async function respond(
  api: string,
  interaction: { id: string; token: string },
  handled: Handled,
  context: BotContext
): Promise<Sent> {
  const address = `${api}${Routes.interactionCallback(interaction.id, interaction.token)}`
  const until = context.clock() + lifetime - 100
  const options = { first: 40, longest: 400, until, clock: context.clock, random: Math.random }
  try {
    return await retry((attempt) => tryOnce(address, handled, attempt), options)
  } catch (error) {
    context.log('error', 'response not sent', errorDetails(error))
    return 'failed'
  }
}

async function tryOnce(address: string, { body, files }: Handled, attempt: number): Promise<Outcome<Sent>> {
  const json = { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const content = files.length === 0 ? json : { body: formOf(body, files) }
  const refusal: { error?: Error } = {}
  try {
    const response = await fetch(address, { method: 'POST', ...content, signal: AbortSignal.timeout(patience) })
    return response.ok ? { done: 'sent' } : await outcomeOfResponse(response, attempt, refusal)
  } catch (error) {
    if (error === refusal.error) throw error
    return { again: error }
  }
}

async function outcomeOfResponse(
  response: Response,
  attempt: number,
  refusal: { error?: Error }
): Promise<Outcome<Sent>> {
  const { code, retry_after: seconds } = ((await response.json()) ?? {}) as { code?: number; retry_after?: number }
  const failed = new Error(`Discord answered ${response.status}, code ${code ?? 'none'}`)
  if (code === codes.alreadyAcknowledged) return { done: 'sent' }
  // Unknown at once means too late; after a try that got no answer it may have been taken.
  if (code === codes.unknownInteraction) return { done: attempt === 0 ? 'late' : 'failed' }
  if (response.status === 429) return { again: failed, afterMs: (seconds ?? 0) * 1000 }
  if (response.status < 500) {
    refusal.error = failed
    throw failed
  }
  return { again: failed }
}

/** Files as discord.js wants them. */
export function filesOf(files: readonly ReplyFile[]): { name: string; contentType: string; data: Buffer }[] {
  return files.map(({ name, contentType, data }) => ({ name, contentType, data: Buffer.from(data) }))
}

/** Whether an error of discord.js may pass: limits, failures of Discord's servers, and of the network. */
export function outcomeOf(error: unknown): { readonly again: unknown; readonly afterMs?: number } {
  if (error instanceof RateLimitError) return { again: error, afterMs: error.retryAfter }
  if (error instanceof DiscordAPIError && error.status < 500) throw error
  return { again: error }
}
