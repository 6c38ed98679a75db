import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRecord } from '../config.ts'

/** What a new package takes over from the repository that it is made in. */
export interface Surroundings {
  /** Path of the package from the root of the repository; `''` where it is the root, or there is none. */
  readonly directory: string
  /** Whether changesets are set up at the root. */
  readonly hasChangesets: boolean
  /** Whether docfacts itself is a package of this workspace. */
  readonly ownWorkspace: boolean
  readonly scope?: string
  readonly license?: string
  readonly repository?: string
  readonly engines?: unknown
}

/** Looks for a repository or workspace at the folder and above it. */
export async function lookAround(folder: string): Promise<Surroundings> {
  const root = await findRoot(folder)
  if (root === undefined) return { directory: '', hasChangesets: false, ownWorkspace: false }
  const names = await namesIn(root)
  const manifest = await readManifest(join(root, 'package.json'))
  const { license, repository, engines } = manifest
  const url = isRecord(repository) ? repository.url : repository
  const scope = root === folder ? undefined : await scopeBeside(folder)
  return {
    directory: relative(root, folder).replaceAll('\\', '/'),
    hasChangesets: names.includes('.changeset'),
    ownWorkspace: names.includes('pnpm-workspace.yaml') && fileURLToPath(import.meta.url).startsWith(join(root, '/')),
    ...(scope === undefined ? {} : { scope }),
    ...(typeof license === 'string' ? { license } : {}),
    ...(typeof url === 'string' ? { repository: url } : {}),
    ...(engines === undefined ? {} : { engines })
  }
}

async function findRoot(folder: string): Promise<string | undefined> {
  const names = await namesIn(folder)
  if (names.includes('.git') || names.includes('pnpm-workspace.yaml')) return folder
  const above = dirname(folder)
  return above === folder ? undefined : findRoot(above)
}

/** The scope that the packages beside this one share, if they do. */
async function scopeBeside(folder: string): Promise<string | undefined> {
  const beside = dirname(folder)
  const manifests = await Promise.all(
    (await namesIn(beside)).map((name) => readManifest(join(beside, name, 'package.json')))
  )
  const scopes = new Set(manifests.flatMap(({ name }) => /^(@[^/]+)\//.exec(String(name))?.[1] ?? []))
  return scopes.size === 1 ? [...scopes][0] : undefined
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}

async function readManifest(path: string): Promise<Record<string, unknown>> {
  const value: unknown = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined)
  return isRecord(value) ? value : {}
}
