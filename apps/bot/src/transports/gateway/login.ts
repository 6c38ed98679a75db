import { type Client, DiscordAPIError } from 'discord.js'
import type { BotContext } from '../../context.ts'
import { errorDetails } from '../../log.ts'
import { type Outcome, retry } from './backoff.ts'
import { fatalCodes } from './close-codes.ts'

/** Discord refuses the bot for a reason that trying again does not change. */
export class LoginError extends Error {
  override readonly name = 'LoginError'
}

/**
 * Logs in, again and again with growing waits while the network or Discord fails.
 *
 * @throws {LoginError} that names the setting that is wrong.
 */
export async function login(
  client: Client,
  token: string,
  context: BotContext,
  forMs: number = 15 * 60_000
): Promise<void> {
  const tries = {
    first: 500,
    longest: 30_000,
    until: context.clock() + forMs,
    clock: context.clock,
    random: Math.random
  }
  await retry(() => tryLogin(client, token, context), tries)
}

async function tryLogin(client: Client, token: string, context: BotContext): Promise<Outcome<true>> {
  try {
    await client.login(token)
    return { done: true }
  } catch (error) {
    const reason = refusalOf(error)
    if (reason !== undefined) throw new LoginError(reason)
    context.log('warn', 'login failed', errorDetails(error))
    return { again: error }
  }
}

/** What discord.js says of each code with which Discord refuses for good. */
const refusals: readonly (readonly [said: RegExp, code: number])[] = [
  [/authentication failed/i, 4004],
  [/invalid shard/i, 4010],
  [/sharding is required/i, 4011],
  [/invalid api version/i, 4012],
  [/disallowed intents/i, 4014],
  [/invalid intents/i, 4013]
]

/** What Discord's refusals look like: an API error, an error with a code of discord.js, or one with words for the close code. */
function refusalOf(error: unknown): string | undefined {
  if (error instanceof DiscordAPIError && error.status === 401) return fatalCodes[4004]
  const { code, message = '' } = error as { readonly code?: unknown; readonly message?: string }
  if (code === 'TokenInvalid' || code === 'TokenMissing') return fatalCodes[4004]
  const refusal = refusals.find(([said, number]) => said.test(message) || String(code) === String(number))
  return refusal === undefined ? undefined : fatalCodes[refusal[1]]
}
