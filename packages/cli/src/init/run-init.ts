import { copyFile, mkdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { suggestLexicon } from '@docfacts/core'
import type { Factbook } from '@docfacts/schema'
import { bookOf, build } from '../build/build.ts'
import { shownPath } from '../build/shown-path.ts'
import type { ExitCode } from '../command.ts'
import { type Io, write, writeJson } from '../io.ts'
import { counted } from '../output/progress.ts'
import { writeAtomically } from '../output/write-atomically.ts'
import { findContentPackage } from '../package/content-package.ts'
import { runBuildPackage } from '../package/run-build-package.ts'
import { UserError } from '../user-error.ts'
import { version } from '../version.ts'
import { findSource, type Source } from './find-source.ts'
import { manifestText } from './manifest.ts'
import { type PackagePlan, packageName } from './plan.ts'
import { readmeText } from './readme.ts'
import { lookAround, type Surroundings } from './surroundings.ts'
import { workflowText } from './workflow.ts'

/** What `docfacts init` was asked to do. */
export interface InitRequest {
  /** Folder of the package, relative to where the user is. */
  readonly folder: string
  /** Folder whose documents are copied into the package. */
  readonly from?: string
  readonly name?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** Makes a content package of a folder with documents. Nothing that is there is ever overwritten. */
export async function runInit(request: InitRequest, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, request.folder)
  const source = await findSource(request.from, folder, io)
  const surroundings = await lookAround(folder)
  const found = await compile(source, io)
  const plan = planOf(request.name ?? packageName(basename(folder), surroundings), source, found, surroundings)
  const files = filesOf(plan, suggestLexicon(found))
  const paths = [...source.copies.map(({ to }) => to), ...files.keys()]
  await assertFree(folder, paths)
  if (!request.dryRun) {
    await mkdir(folder, { recursive: true })
    for (const { from, to } of source.copies) await copy(from, join(folder, to))
    for (const [path, text] of files) await writeAtomically(join(folder, path), [text])
  }
  await tell(request, { plan, paths, folder }, io)
  return request.dryRun ? 0 : buildIn(folder, request, io)
}

async function compile({ cwd, paths }: Source, io: Io): Promise<Factbook> {
  return bookOf(await build({ paths }, { ...io, cwd }))
}

function planOf(name: string, { documents }: Source, book: Factbook, surroundings: Surroundings): PackagePlan {
  const counts = new Map<string, number>()
  for (const { subject } of book.facts) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  const things = book.entities
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .map((entity) => entity.name)
  const topics = book.topics.filter(({ subject }) => !subject.startsWith('document:'))
  const topic = topics.toSorted((a, b) => b.facts.length - a.facts.length || (a.id < b.id ? -1 : 1))[0]
  return {
    name,
    bookName: name.replace(/^@[^/]*\//, ''),
    documents,
    titles: book.documents.map(({ path, title }) => [path, title]),
    things,
    topic: topic?.id,
    version: version(),
    surroundings
  }
}

function filesOf(plan: PackagePlan, lexicon: string): Map<string, string> {
  const { directory, hasChangesets } = plan.surroundings
  const files = new Map([
    ['package.json', manifestText(plan)],
    ['lexicon.yaml', lexicon],
    ['readme.md', readmeText(plan)]
  ])
  if (directory !== '') return files
  files.set('.gitignore', 'node_modules/\n*.tgz\n')
  files.set('.github/workflows/facts.yml', workflowText)
  if (!hasChangesets) files.set('.changeset/config.json', changesetsConfig)
  return files
}

const changesetsConfig = `${JSON.stringify(
  { changelog: '@changesets/cli/changelog', commit: false, access: 'public', baseBranch: 'main' },
  undefined,
  2
)}\n`

async function assertFree(folder: string, paths: readonly string[]): Promise<void> {
  const taken: string[] = []
  for (const path of [...paths, 'factbook.json', 'generated', 'docfacts.json']) {
    const there = await stat(join(folder, path)).then(
      () => true,
      () => false
    )
    if (there) taken.push(path)
  }
  if (taken.length === 0) return
  throw new UserError(
    `Nothing is overwritten, and there is already: ${taken.join(', ')}`,
    'Make the package in another folder: docfacts init <folder> --from <this one>'
  )
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}

interface Made {
  readonly plan: PackagePlan
  readonly paths: readonly string[]
  readonly folder: string
}

async function tell({ dryRun, json }: InitRequest, { plan, paths, folder }: Made, io: Io): Promise<void> {
  if (json) return writeJson(io.stdout, { name: plan.name, folder: shownPath(folder, '.', io), files: paths })
  const verb = dryRun ? 'would write' : 'wrote'
  const lines = paths.map((path) => `  ${path}`)
  await write(io.stdout, `${verb} ${plan.name}, ${counted(paths.length, 'file')}:\n${lines.join('\n')}\n`)
  if (!dryRun) await write(io.stdout, 'Read lexicon.yaml first: ids are what people will rely on.\n')
}

async function buildIn(folder: string, { json }: InitRequest, io: Io): Promise<ExitCode> {
  const inside = { ...io, cwd: folder, ...(json ? { stdout: io.stderr } : {}) }
  const found = await findContentPackage(inside)
  return found === undefined ? 1 : runBuildPackage(found, {}, inside)
}
