import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkExport, type Difference, ExportFolderError, writeExport } from '@docfacts/export'
import { serializeFactbook } from '@docfacts/schema'
import { bookOf, build, hasNothing } from '../build/build.ts'
import { explainStale } from '../build/stale.ts'
import { type Summary, summarize } from '../build/summary.ts'
import type { ExitCode } from '../command.ts'
import { type Io, write, writeJson } from '../io.ts'
import { reportMessages } from '../output/report-messages.ts'
import { styleFor } from '../output/style.ts'
import { summaryText } from '../output/summary-text.ts'
import { writeAtomically } from '../output/write-atomically.ts'
import { isSystemError, UserError } from '../user-error.ts'
import { type ContentPackage, factbookFile } from './content-package.ts'
import { explainExports, generatedFolder } from './exports.ts'
import { generateLayout } from './layout.ts'
import { listFiles, type PackageFile } from './list-files.ts'
import { readReleased } from './read-released.ts'

/** How `docfacts build` was called in a content package. */
export interface BuildPackageRequest {
  readonly cache?: string
  readonly workers?: number
  readonly check?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** Builds the content package in the current folder: the factbook and everything that is generated of it. */
export async function runBuildPackage(found: ContentPackage, request: BuildPackageRequest, io: Io): Promise<ExitCode> {
  const { cache, workers } = request
  const { name, documents, lexicon } = found
  const built = await build({ paths: documents, lexicon, name, cache, workers }, io)
  await reportMessages(built.messages, io)
  const book = bookOf(built)
  const text = serializeFactbook(book)
  const layout = generateLayout({ book, released: await readReleased(io), sourceUrl: found.sourceUrl })
  const result: Built = { text, files: listFiles(name, layout), summary: summarize(book, built.messages) }
  const failed = built.messages.some(({ severity }) => severity === 'error')
  const settled = { ...request, dryRun: request.dryRun === true || hasNothing(built) }
  const exports = found.manifest === undefined ? [] : explainExports(found.manifest.exports)
  const stale = request.check ? await check(result, exports, request, io) : await store(result, exports, settled, io)
  await built.remember(false)
  return failed || stale ? 1 : 0
}

interface Built {
  readonly text: string
  readonly files: readonly PackageFile[]
  readonly summary: Summary
}

async function store(
  { text, files, summary }: Built,
  exports: readonly string[],
  { dryRun, json }: BuildPackageRequest,
  io: Io
): Promise<false> {
  if (!dryRun) {
    await writeAtomically(join(io.cwd, factbookFile), [text])
    await explained(() => writeExport(join(io.cwd, generatedFolder), files))
  }
  for (const line of exports) await write(io.stderr, `${line}\n`)
  if (json) await writeJson(io.stdout, { ...summary, files: files.length + 1 })
  else {
    const written = dryRun ? '' : `wrote ${factbookFile} and ${files.length} files in ${generatedFolder}\n`
    await write(io.stdout, summaryText(summary, styleFor(io.stdout, io.env)) + written)
  }
  return false
}

/** Differences that are listed one by one. */
const listed = 20

async function check(
  { text, files, summary }: Built,
  exports: readonly string[],
  { json }: BuildPackageRequest,
  io: Io
): Promise<boolean> {
  const present = await readIfThere(join(io.cwd, factbookFile))
  const facts = present === text ? [] : explainStale(present, text)
  const folder = await explained(() => checkExport(join(io.cwd, generatedFolder), files))
  const differences = [...facts, ...folder.map(differenceText), ...exports]
  const stale = differences.length > 0
  if (json) await writeJson(io.stdout, { ...summary, stale, differences })
  else if (stale) await write(io.stderr, staleText(differences))
  else await write(io.stdout, `${factbookFile} and ${generatedFolder} are up to date\n`)
  return stale
}

function differenceText({ kind, path }: Difference): string {
  return `${kind}: ${generatedFolder}/${path}`
}

function staleText(differences: readonly string[]): string {
  const lines = differences.slice(0, listed).map((line) => `  ${line}\n`)
  if (differences.length > listed) lines.push(`  … and ${differences.length - listed} more\n`)
  return `The package is stale:\n${lines.join('')}Run \`docfacts build\` to write it\n`
}

async function explained<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ExportFolderError)
      throw new UserError(error.message, `Move what is yours out of \`${generatedFolder}\``)
    throw error
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined
    throw error
  }
}
