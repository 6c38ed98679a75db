import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ExitCode } from '../command.ts'
import { type Io, write, writeAll, writeJson } from '../io.ts'
import { hasBytes } from '../output/file-chunks.ts'
import { reportMessages } from '../output/report-messages.ts'
import { styleFor } from '../output/style.ts'
import { summaryText } from '../output/summary-text.ts'
import { writeAtomically } from '../output/write-atomically.ts'
import { isSystemError, usageError } from '../user-error.ts'
import { type BuildRequest, type BuildResult, build, hasNothing, textOf } from './build.ts'
import type { Output } from './output.ts'
import { explainStale } from './stale.ts'
import { type Summary, summarizeCounts } from './summary.ts'

/** What `docfacts build` was asked to do. */
export interface RunBuildRequest extends BuildRequest {
  /** Relative to where the user is; `-` is stdout. */
  readonly out: string
  readonly check?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** Builds, then writes the factbook or compares it with the one that is there, and tells what was found. */
export async function runBuild(request: RunBuildRequest, io: Io): Promise<ExitCode> {
  const toStdout = request.out === '-'
  if (toStdout && request.check) throw usageError('`--check` needs a file to compare with, not `--out -`')
  if (toStdout && request.json) throw usageError('`--json` and `--out -` would both write to stdout', 'Name a file')
  const built = await build({ ...request, out: toStdout ? undefined : request.out }, io)
  const { name, output, messages, cached } = built
  const dryRun = request.dryRun === true || hasNothing(built)
  await reportMessages(messages, io)
  const failed = messages.some(({ severity }) => severity === 'error')
  const summary = {
    ...summarizeCounts(name, output.counts, messages),
    ...(cached === undefined ? {} : { cache: cached })
  }
  if (request.check) return check(built, { request, summary, failed }, io)
  if (toStdout) await writeAll(io.stdout, output.chunks())
  else if (!dryRun && output.merged !== 'nothing') await writeAtomically(resolve(io.cwd, request.out), output.chunks())
  await built.remember(!toStdout && !dryRun)
  await tell(summary, { ...request, dryRun }, io)
  return failed ? 1 : 0
}

async function tell(summary: Summary, request: RunBuildRequest, io: Io): Promise<void> {
  if (request.json) return writeJson(io.stdout, request.dryRun ? summary : { ...summary, out: request.out })
  const stream = request.out === '-' ? io.stderr : io.stdout
  const text = summaryText(summary, styleFor(stream, io.env))
  const written = request.dryRun || request.out === '-' ? '' : `wrote ${request.out}\n`
  await write(stream, text + written)
}

interface Checked {
  readonly request: RunBuildRequest
  readonly summary: Summary
  readonly failed: boolean
}

async function check(built: BuildResult, { request, summary, failed }: Checked, io: Io): Promise<ExitCode> {
  const differences =
    built.output.merged === 'nothing' ? [] : await findDifferences(resolve(io.cwd, request.out), built.output)
  const stale = differences.length > 0
  await built.remember(!stale)
  if (request.json) await writeJson(io.stdout, { ...summary, out: request.out, stale, differences })
  else if (stale) await write(io.stderr, staleText(request.out, differences))
  else await write(io.stdout, `${request.out} is up to date\n`)
  return stale || failed ? 1 : 0
}

async function findDifferences(file: string, output: Output): Promise<string[]> {
  if (hasBytes(file, output.chunks())) return []
  try {
    return explainStale(await readIfThere(file), textOf(output))
  } catch (error) {
    if (error instanceof RangeError || (isSystemError(error) && error.code === 'ERR_STRING_TOO_LONG')) return [tooLarge]
    throw error
  }
}

const tooLarge = 'some facts differ; the file is too large to tell which'

function staleText(out: string, differences: readonly string[]): string {
  const lines = differences.map((difference) => `  ${difference}\n`).join('')
  return `${out} is stale:\n${lines}Run the same command without \`--check\` to write it\n`
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined
    throw error
  }
}
