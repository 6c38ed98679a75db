import { PassThrough, Readable } from 'node:stream'
import type { Io } from '../src/io.ts'
import { run } from '../src/run.ts'

/** What a command line is run with; everything has a default. */
export interface RunOptions {
  readonly cwd?: string
  readonly stdin?: string | readonly (string | Uint8Array)[]
  readonly env?: Io['env']
  /** Whether stdout and stderr are a terminal. */
  readonly terminal?: boolean
}

/** How it went. */
export interface RunResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process with streams of its own. */
export async function runCli(argv: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { cwd = process.cwd(), stdin = '', env = {}, terminal = false } = options
  const stdout = collect(terminal)
  const stderr = collect(terminal)
  const input = Readable.from(typeof stdin === 'string' ? (stdin === '' ? [] : [Buffer.from(stdin)]) : stdin)
  const code = await run(argv, { stdin: input, stdout: stdout.stream, stderr: stderr.stream, cwd, env })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function collect(isTTY: boolean): { stream: Io['stdout']; text: () => string } {
  const chunks: Buffer[] = []
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 100 })
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}
