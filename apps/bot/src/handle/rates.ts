import type { Asker } from '../command.ts'
import type { BotContext } from '../context.ts'

const windowMs = 60_000

/** Seconds to wait when a person or server asks too much, else 0; counted over all processes while the store is up. */
export async function secondsToWait({ store, limits, clock }: BotContext, { user, guild }: Asker): Promise<number> {
  const now = clock()
  const rates = [
    { key: `user:${user}`, limit: limits.user, windowMs },
    ...(guild === undefined ? [] : [{ key: `guild:${guild}`, limit: limits.guild, windowMs }])
  ]
  const taken = await Promise.all(rates.map((rate) => store.try((open) => open.take(rate, now))))
  return taken.includes(false) ? Math.ceil((windowMs - (now % windowMs)) / 1000) : 0
}
