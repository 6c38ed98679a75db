import { type Bump, type Preset, proposeRedirects, type Redirects } from '@docfacts/schema'
import { declaredBump, findChangesetFolder, readChangesets } from '../changeset/changesets.ts'
import type { ExitCode } from '../command.ts'
import { readConfig, readJson } from '../config.ts'
import { type Io, write } from '../io.ts'
import { styleFor } from '../output/style.ts'
import { factbookFile, findContentPackage } from '../package/content-package.ts'
import { UserError, usageError } from '../user-error.ts'
import { readDefaultSide, readSide } from './baseline/read-side.ts'
import { comparable } from './comparable.ts'
import { type DiffFormat, diffFormats } from './formats.ts'
import { type Policy, readPolicy, strengthOf } from './policy.ts'
import { type DiffReport, reportDiff } from './report.ts'

/** What `docfacts diff` was asked to do. */
export interface DiffRequest {
  readonly old?: string | undefined
  readonly current?: string | undefined
  readonly format: DiffFormat
  readonly preset?: Preset
  /** File with a policy. */
  readonly policy?: string
  /** A bump that somebody declares by hand. */
  readonly declared?: Bump
  /** Whether the changesets at hand are what declares the bump. */
  readonly check?: boolean
}

/** Prints how two factbooks differ. What cannot be read is never "no changes": it exits 2. */
export function runDiff(request: DiffRequest, io: Io): Promise<ExitCode> {
  return comparable(() => printDiff(request, io))
}

async function printDiff(request: DiffRequest, io: Io): Promise<ExitCode> {
  if (request.check && request.declared !== undefined) throw usageError('`--check` and `--declared` both name a bump')
  const policy = await chosenPolicy(request, io)
  const released = request.old === undefined ? await readDefaultSide(io) : await readSide(request.old, io)
  const current = await readSide(request.current ?? factbookFile, io)
  const declared = request.check ? await readDeclared(io) : request.declared
  const found = reportDiff(released, current, policy, declared)
  const folder = await documentsFolder(io)
  const report: DiffReport = folder === undefined ? found : { ...found, folder }
  await write(io.stdout, diffFormats[request.format](report, styleFor(io.stdout, io.env)))
  await propose(proposeRedirects(released, current), io)
  return declared !== undefined && strengthOf(report.bump) > strengthOf(declared) ? 1 : 0
}

/**
 * The policy of the settings, or of a file, with the preset of the command line.
 *
 * @throws {UserError} when it says what means nothing.
 */
export async function chosenPolicy(
  { policy, preset }: Pick<DiffRequest, 'policy' | 'preset'>,
  io: Io
): Promise<Policy> {
  if (policy !== undefined) return readPolicy(await readJson(policy, false, io), policy, preset)
  return readPolicy((await readConfig(undefined, io)).diff ?? {}, 'docfacts.json', preset)
}

async function readDeclared(io: Io): Promise<Bump> {
  const name = (await findContentPackage(io))?.manifest?.name
  if (typeof name !== 'string') {
    throw new UserError('No content package here: `--check` needs its name', 'Run it in the folder of one', 2)
  }
  const folder = await findChangesetFolder(io.cwd)
  return folder === undefined ? 'none' : declaredBump(await readChangesets(folder), name)
}

/** Folder of the documents from the root of the repository, as far as the manifest tells. */
async function documentsFolder(io: Io): Promise<string | undefined> {
  const found = await findContentPackage(io)
  const [documents, ...others] = found?.documents ?? []
  if (documents === undefined || others.length > 0) return undefined
  const repository: unknown = found?.manifest?.repository
  const directory =
    typeof repository === 'object' && repository !== null ? Reflect.get(repository, 'directory') : undefined
  return typeof directory === 'string' ? `${directory}/${documents}` : documents
}

/** Tells, as entries of a lexicon, where ids that are gone seem to have gone. */
async function propose({ moved, split }: Redirects, io: Io): Promise<void> {
  const lines = [
    ...section('moved', Object.entries(moved)),
    ...section(
      'split',
      Object.entries(split).map(([id, heirs]) => [id, `[${heirs.join(', ')}]`] as const)
    )
  ]
  if (lines.length === 0) return
  await write(
    io.stderr,
    `Ids that are gone and what seems to have become of them, for the lexicon:\n\n${lines.join('\n')}\n`
  )
}

function section(name: string, entries: readonly (readonly [string, string])[]): string[] {
  return entries.length === 0 ? [] : [`${name}:`, ...entries.map(([id, heirs]) => `  ${id}: ${heirs}`)]
}
