import type { Store } from './store.ts'

/** A store that is opened by its first call, and by the next ones again until that went well. */
export function reopening(open: () => Promise<Store>): Store {
  let opening: Promise<Store> | undefined
  const opened = (): Promise<Store> => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }
  return {
    readSettings: async (guild) => (await opened()).readSettings(guild),
    writeSettings: async (guild, settings) => (await opened()).writeSettings(guild, settings),
    recordQuestion: async (question) => (await opened()).recordQuestion(question),
    recordFeedback: async (feedback) => (await opened()).recordFeedback(feedback),
    listGaps: async (guild, limit) => (await opened()).listGaps(guild, limit),
    readStats: async (guild) => (await opened()).readStats(guild),
    forgetUser: async (user) => (await opened()).forgetUser(user),
    claim: async (id, now) => (await opened()).claim(id, now),
    take: async (rates, now) => (await opened()).take(rates, now),
    expire: async (now) => (await opened()).expire(now),
    ping: async () => (await opened()).ping(),
    // What was never opened needs no closing.
    close: async () => (await opening?.catch(() => undefined))?.close()
  }
}
