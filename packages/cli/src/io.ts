import type { Readable, Writable } from 'node:stream'

/** A stream to write to, and whether a person looks at it. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** A stream to read from, and whether a person types into it. */
export type Input = Readable & { readonly isTTY?: boolean }

/** Everything a command may touch of the process it runs in. */
export interface Io {
  /** Questions, in a batch or typed. */
  readonly stdin: Input
  /** Results, nothing else. */
  readonly stdout: Output
  /** Messages and progress. */
  readonly stderr: Output
  /** Folder that relative paths start from. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The streams, folder and environment of this process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process
  return { stdin, stdout, stderr, cwd: process.cwd(), env }
}

/** Columns to write to: those of the terminal, 100 where there is none or it does not know. */
export function columnsOf({ columns }: Output): number {
  return columns === undefined || columns < narrowest ? 100 : columns
}

/** Columns below which nothing can be laid out. */
const narrowest = 20

/** Writes text and waits while the reader is slow, so that long output is never held in memory whole. */
export async function write(stream: Output, text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || stream.write(text)) return
  await new Promise<void>((resolve, reject) => {
    const done = (): void => finish(resolve)
    const failed = (error: Error): void => finish(() => reject(error))
    function finish(settle: () => void): void {
      stream.off('drain', done).off('close', done).off('error', failed)
      settle()
    }
    stream.on('drain', done).on('close', done).on('error', failed)
  })
}

/** Writes pieces one behind the other; the bytes of one may be used again when the next one is asked for. */
export async function writeAll(stream: Output, pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) await write(stream, typeof piece === 'string' ? piece : Buffer.from(piece))
}

/** Writes one value as JSON with a final newline: indented for people to read, or on one line for a batch. */
export function writeJson(stream: Output, value: unknown, indent = 2): Promise<void> {
  return write(stream, `${JSON.stringify(value, undefined, indent)}\n`)
}
