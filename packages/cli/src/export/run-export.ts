import { resolve } from 'node:path'
import {
  checkExport,
  type Difference,
  type ExportedFile,
  ExportFolderError,
  exporters,
  exportFiles,
  manifestPath,
  writeExport
} from '@docfacts/export'
import type { ExitCode } from '../command.ts'
import { type Io, write, writeJson } from '../io.ts'
import { counted, withProgress } from '../output/progress.ts'
import { readFacts } from '../read-factbook.ts'
import { isSystemError, reasonOf, UserError, usageError } from '../user-error.ts'
import { readReleases } from './read-releases.ts'
import { readSources } from './sources.ts'

/** What `docfacts export` was asked to do. */
export interface ExportRequest {
  readonly facts: string
  readonly out: string
  readonly format?: readonly string[]
  readonly baseUrl?: string
  readonly sources?: string
  readonly releases?: string
  readonly check?: boolean
  readonly dryRun?: boolean
  readonly list?: boolean
  readonly json?: boolean
}

/** Writes the exports, compares them with what is there, or lists the formats. */
export async function runExport(request: ExportRequest, io: Io): Promise<ExitCode> {
  if (request.list) return list(request, io)
  const formats = request.format?.flatMap((names) => names.split(','))
  assertKnown(formats)
  const book = await readFacts(request.facts, io)
  const needsSources = request.sources !== undefined || (formats?.includes('site') ?? true)
  const sources = needsSources ? await readSources(book, request, io) : undefined
  const files = exportFiles(book, {
    ...(formats === undefined ? {} : { formats }),
    ...(request.baseUrl === undefined ? {} : { baseUrl: request.baseUrl }),
    ...(request.releases === undefined ? {} : { releases: await readReleases(resolve(io.cwd, request.releases), io) }),
    ...(sources === undefined ? {} : { sources })
  })
  if (request.dryRun) return rehearse(files, request, io)
  return request.check ? check(files, request, io) : store(files, request, io)
}

async function list({ json }: ExportRequest, io: Io): Promise<ExitCode> {
  const names = exporters.map(({ name }) => name)
  const widest = Math.max(...names.map((name) => name.length))
  if (json) await writeJson(io.stdout, names)
  else await write(io.stdout, exporters.map(({ name, summary }) => `${name.padEnd(widest)}  ${summary}\n`).join(''))
  return 0
}

function assertKnown(formats: readonly string[] | undefined): void {
  const known = exporters.map(({ name }) => name)
  const unknown = formats?.filter((format) => !known.includes(format)) ?? []
  if (unknown.length === 0) return
  throw usageError(`Unexpected format \`${unknown.join('`, `')}\`, expected some of ${known.join(', ')}`)
}

async function store(files: Iterable<ExportedFile>, request: ExportRequest, io: Io): Promise<ExitCode> {
  const report = await explained(request.out, () =>
    writeExport(resolve(io.cwd, request.out), withProgress('writing', files, io))
  )
  if (request.json) await writeJson(io.stdout, { out: request.out, files: report.files, size: report.size })
  else await write(io.stdout, `wrote ${counted(report.files, 'file')} to ${request.out}\n`)
  return 0
}

/** What would be written, and nothing is. */
async function rehearse(files: Iterable<ExportedFile>, request: ExportRequest, io: Io): Promise<ExitCode> {
  const listed = await explained(request.out, async () =>
    Array.from(files, ({ path, content }) => ({ path, size: Buffer.byteLength(content) }))
  )
  if (request.json) await writeJson(io.stdout, { out: request.out, files: listed })
  else await write(io.stdout, listed.map(({ path, size }) => `${String(size).padStart(10)}  ${path}\n`).join(''))
  return 0
}

async function check(files: Iterable<ExportedFile>, request: ExportRequest, io: Io): Promise<ExitCode> {
  const differences = await explained(request.out, () =>
    checkExport(resolve(io.cwd, request.out), withProgress('checking', files, io))
  )
  if (request.json) await writeJson(io.stdout, { out: request.out, stale: differences.length > 0, differences })
  else if (differences.length === 0) await write(io.stdout, `${request.out} is up to date\n`)
  else await write(io.stderr, staleText(request.out, differences))
  return differences.length === 0 ? 0 : 1
}

/** Differences that are listed one by one. */
const listed = 20

function staleText(out: string, differences: readonly Difference[]): string {
  const again = 'Run the same command without `--check` to write it'
  const isNew =
    differences.every(({ kind }) => kind === 'missing') && differences.some(({ path }) => path === manifestPath)
  if (isNew) return `There is no export in ${out}\n${again}\n`
  const lines = differences.slice(0, listed).map(({ path, kind }) => `  ${kind}: ${path}`)
  const more = differences.length - lines.length
  if (more > 0) lines.push(`  … and ${counted(more, 'more file')}`)
  return `${out} is stale:\n${lines.join('\n')}\n${again}\n`
}

async function explained<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    // What was asked for is checked when the first file is made.
    if (error instanceof RangeError && error.message.startsWith('Unexpected ')) throw usageError(error.message)
    if (error instanceof ExportFolderError) throw new UserError(error.message, 'Choose another folder with `--out`')
    if (isSystemError(error)) throw new UserError(`Cannot write \`${out}\`: ${reasonOf(error)}`)
    throw error
  }
}
