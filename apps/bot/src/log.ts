/** How much a line of the log matters. */
export type Level = 'debug' | 'info' | 'warn' | 'error'

/** What may stand in a line of the log. Never the words of a question, nor ids of people. */
export type Details = Readonly<Record<string, string | number | boolean | undefined>>

/** Writes a line. */
export type Log = (level: Level, event: string, details?: Details) => void

const order: readonly Level[] = ['debug', 'info', 'warn', 'error']

/** A log of JSON lines, from a level on. */
export function createLog(write: (line: string) => void, least: Level = 'info', clock: () => number = Date.now): Log {
  return (level, event, details = {}) => {
    if (order.indexOf(level) < order.indexOf(least)) return
    write(`${JSON.stringify({ time: new Date(clock()).toISOString(), level, event, ...details })}\n`)
  }
}

/** What an error says, without what a person wrote: its name, code and message of at most 300 characters. */
export function errorDetails(error: unknown): Details {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code } = error as { code?: unknown }
  const details = { error: error.name, message: error.message.slice(0, 300) }
  return typeof code === 'string' || typeof code === 'number' ? { ...details, code } : details
}
