/** Something outside keeps the bot from starting; the message says which setting has to do with it, and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/** Does something that may fail for reasons outside, and tells then what to look at. */
export async function orExplain<Result>(work: () => Result | Promise<Result>, remedy: string): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (isExplained(error)) throw error
    throw new StartError(`${reasonOf(error)}; ${remedy}`, { cause: error })
  }
}

/** Whether an error says itself what to do. */
export function isExplained(error: unknown): boolean {
  return error instanceof Error && ['StartError', 'ConfigError', 'StoreInUseError', 'LoginError'].includes(error.name)
}

/** What an error says, in words where the system gives a code. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, path, errors } = error as { code?: unknown; path?: unknown; errors?: readonly unknown[] }
  // Several addresses of one name that all refuse come as one error without words.
  if (error.message === '' && errors !== undefined && errors.length > 0) return reasonOf(errors[0])
  const words = reasons[String(code)]
  // The first of many problems is enough to see what is wrong.
  if (words === undefined) return error.message.split('\n').slice(0, 2).join(' ')
  return typeof path === 'string' ? `\`${path}\`: ${words}` : words
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EADDRINUSE: 'the port is taken',
  ECONNREFUSED: 'nothing answers at that address',
  ECONNRESET: 'the connection was cut',
  EISDIR: 'it is a folder',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  ENOTFOUND: 'no such host',
  ETIMEDOUT: 'nothing answers in time',
  UND_ERR_CONNECT_TIMEOUT: 'nothing answers in time'
}
