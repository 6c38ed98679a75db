import { reasonOf } from './start-error.ts'

/** What an error of a request to Discord means, and what to do about it. */
export function explainDiscord(error: unknown): string {
  const { status, retryAfter } = (error ?? {}) as { status?: unknown; retryAfter?: unknown }
  if (typeof retryAfter === 'number') return `Discord wants a wait of ${Math.ceil(retryAfter / 1000)} s; try again then`
  const known = typeof status === 'number' ? statuses[status] : undefined
  if (known !== undefined) return known
  if (typeof status === 'number') return `Discord answered ${status}: ${reasonOf(error)}`
  return `Discord cannot be reached: ${reasonOf(error)}; check the network, and DISCORD_API if it is set`
}

const statuses: Readonly<Record<number, string>> = {
  401: 'Discord answered 401: it does not take the token; check DISCORD_TOKEN',
  403: 'Discord answered 403: the bot may not do that; check that it is in the server that --guild names',
  404: 'Discord answered 404: no such application or server; check DISCORD_APPLICATION_ID and --guild',
  429: 'Discord answered 429: too many requests; try again later'
}
