import type { Asker } from '../command.ts'
import type { BotContext } from '../context.ts'

const windowMs = 60_000

/** Whether an interaction or message is to be answered, and when it was too much. */
export interface Admission {
  /** False when it was answered before, here or by another process. */
  readonly first: boolean
  /** Seconds to wait when a person or server asks too much, else 0. */
  readonly wait: number
}

/** Claims an interaction and counts it, over all processes while the store is up, in one go. */
export async function admit(context: BotContext, asker: Pick<Asker, 'id' | 'user' | 'guild'>): Promise<Admission> {
  const { seen, store, clock } = context
  if (!seen.add(asker.id)) return { first: false, wait: 0 }
  const now = clock()
  const rates = ratesOf(context, asker)
  const [claimed, taken] = await Promise.all([
    store.try((open) => open.claim(asker.id, now)),
    store.try((open) => open.take(rates, now))
  ])
  return { first: claimed !== false, wait: taken === false ? Math.ceil((windowMs - (now % windowMs)) / 1000) : 0 }
}

function ratesOf(
  { limits }: BotContext,
  { user, guild }: Pick<Asker, 'user' | 'guild'>
): { key: string; limit: number; windowMs: number }[] {
  return [
    { key: `user:${user}`, limit: limits.user, windowMs },
    ...(guild === undefined ? [] : [{ key: `guild:${guild}`, limit: limits.guild, windowMs }])
  ]
}
