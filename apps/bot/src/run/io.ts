import type { Readable, Writable } from 'node:stream'
import type { Environment } from './config.ts'

/** Everything that the bot's commands may touch of the process they run in. */
export interface BotIo {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable
  readonly env: Environment
}
