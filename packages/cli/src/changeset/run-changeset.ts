import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Preset } from '@docfacts/schema'
import type { ExitCode } from '../command.ts'
import { readDefaultSide, readSide } from '../diff/baseline/read-side.ts'
import { comparable } from '../diff/comparable.ts'
import { reportDiff } from '../diff/report.ts'
import { chosenPolicy } from '../diff/run-diff.ts'
import { type Io, write, writeJson } from '../io.ts'
import { writeAtomically } from '../output/write-atomically.ts'
import { factbookFile, findContentPackage } from '../package/content-package.ts'
import { isSystemError, UserError } from '../user-error.ts'
import { findChangesetFolder } from './changesets.ts'
import { generateChangeset, generatedFile } from './generated.ts'
import { keepRelease } from './keep-release.ts'
import { changesetSummary } from './summary.ts'

/** What `docfacts changeset` was asked to do. */
export interface ChangesetRequest {
  readonly old?: string | undefined
  readonly preset?: Preset
  readonly policy?: string
  /** Write nothing; fail when the file is not what it should be. */
  readonly check?: boolean
  /** Remember the facts as released instead. */
  readonly released?: boolean
  readonly json?: boolean
}

/** Writes, rewrites or deletes the one generated changeset of the content package in the current folder. */
export function runChangeset(request: ChangesetRequest, io: Io): Promise<ExitCode> {
  return comparable(() => writeChangeset(request, io))
}

async function writeChangeset(request: ChangesetRequest, io: Io): Promise<ExitCode> {
  const name = await packageName(io)
  if (request.released) return keepRelease(io)
  const policy = await chosenPolicy(request, io)
  const released = request.old === undefined ? await readDefaultSide(io) : await readSide(request.old, io)
  const report = reportDiff(released, await readSide(factbookFile, io), policy)
  const folder = (await findChangesetFolder(io.cwd)) ?? join(io.cwd, '.changeset')
  const path = join(folder, generatedFile(name))
  const present = await readIfThere(path)
  const text = generateChangeset(name, report.bump, { summary: changesetSummary(report), present })
  const done = verbOf(present, text)
  if (!request.check) await store(path, text)
  const result = { file: `.changeset/${generatedFile(name)}`, bump: report.bump, done }
  if (request.json) await writeJson(io.stdout, result)
  else await write(io.stdout, `${request.check ? 'would be ' : ''}${done}: ${result.file} (${report.bump})\n`)
  return request.check && done !== 'unchanged' ? 1 : 0
}

async function packageName(io: Io): Promise<string> {
  const name = (await findContentPackage(io))?.manifest?.name
  if (typeof name === 'string') return name
  throw new UserError('No content package here', 'Run it in the folder of one; `docfacts init` makes one', 2)
}

type Done = 'written' | 'rewritten' | 'deleted' | 'unchanged'

function verbOf(present: string | undefined, text: string | undefined): Done {
  if (present === text) return 'unchanged'
  if (present === undefined) return 'written'
  return text === undefined ? 'deleted' : 'rewritten'
}

async function store(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(path, { force: true })
  await mkdir(join(path, '..'), { recursive: true })
  await writeAtomically(path, [text])
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined
    throw error
  }
}
