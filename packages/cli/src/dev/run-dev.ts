import { once } from 'node:events'
import { resolve } from 'node:path'
import type { AskIndex } from '@docfacts/ask'
import type { Factbook } from '@docfacts/schema'
import { prompt } from '../ask/prompt.ts'
import { bookOf, build } from '../build/build.ts'
import type { ExitCode } from '../command.ts'
import { readConfig } from '../config.ts'
import { readPolicy } from '../diff/policy.ts'
import { reportDiff } from '../diff/report.ts'
import { diffText } from '../diff/text.ts'
import { type Io, write } from '../io.ts'
import { reportMessages } from '../output/report-messages.ts'
import { styleFor } from '../output/style.ts'
import { UserError } from '../user-error.ts'
import { startDevServer } from './server.ts'
import { createState, type DevState } from './state.ts'
import { watchPaths } from './watch.ts'

/** What `docfacts dev` was asked to do. */
export interface DevRequest {
  /** Documents; those of the content package in this folder when there are none. */
  readonly paths: readonly string[]
  readonly lexicon?: string
  readonly port: number
}

/** A running session. */
export interface DevSession {
  readonly url: string
  /** Made ready for questions: the facts as they are now. */
  index(): AskIndex
  close(): Promise<void>
}

/** Watches documents until the process is told to end, or the person at the prompt leaves. */
export async function runDev(request: DevRequest, io: Io): Promise<ExitCode> {
  const session = await startDev(request, io)
  if (io.stdin.isTTY === true && io.stdout.isTTY === true) await prompt(() => session.index(), {}, io)
  else await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await session.close()
  return 0
}

/** Builds, serves, and with each change of a document or the lexicon builds again and tells what that did to the facts. */
export async function startDev(request: DevRequest, io: Io): Promise<DevSession> {
  const config = await readConfig(undefined, io)
  const lexicon = request.lexicon ?? (request.paths.length === 0 ? config.lexicon : undefined)
  const paths = request.paths.length === 0 ? (config.documents ?? ['.']) : request.paths
  const policy = readPolicy(config.diff ?? {}, 'docfacts.json')
  const compile = async (): Promise<Factbook> => {
    const built = await build({ paths, lexicon, name: config.name ?? 'dev' }, io)
    await reportMessages(built.messages, io)
    return bookOf(built)
  }
  const style = styleFor(io.stdout, io.env)
  const first = await compile()
  let last = first
  let state: DevState = createState(first, 'Nothing changed yet.\n')
  const server = await startDevServer(request.port, () => state)
  const watched = [...paths, ...(lexicon === undefined ? [] : [lexicon])].map((path) => resolve(io.cwd, path))
  const watcher = watchPaths(watched, () =>
    forgiving(io, async () => {
      const book = await compile()
      const step = reportDiff(last, book, policy)
      if (step.changes.length > 0) await write(io.stdout, `\n${diffText(step, style)}`)
      state = createState(
        book,
        diffText(reportDiff(first, book, policy), (_, text) => text)
      )
      last = book
      server.built()
    })
  )
  await write(io.stdout, `${first.facts.length} facts; changes, prompt and site at ${server.url}\n`)
  return {
    url: server.url,
    index: () => state.index,
    async close() {
      watcher.close()
      await server.close()
    }
  }
}

/** Half-saved files are no reason to end. */
async function forgiving(io: Io, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await write(io.stderr, `${error.message}\n`)
  }
}
