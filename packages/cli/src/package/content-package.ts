import { basename } from 'node:path'
import { isRecord, readConfig, readJson } from '../config.ts'
import type { Io } from '../io.ts'

/** A folder with documents, a manifest, and what is generated of them. */
export interface ContentPackage {
  /** Name of the factbook. */
  readonly name: string
  /** Relative to the folder of the package, like the lexicon. */
  readonly documents: readonly string[]
  readonly lexicon?: string
  /** Where the documents can be read, with a final `/`. */
  readonly sourceUrl?: string
  /** What the manifest says, if there is one. */
  readonly manifest?: Readonly<Record<string, unknown>>
}

/** Name of the factbook in the folder of a content package. */
export const factbookFile = 'factbook.json'

/** The factbook of the last release, which `docfacts changeset --released` writes. */
export const releasedFile = 'released/factbook.json'

/** What the last release changed against the one before it; written likewise. */
export const releasedChanges = 'released/changes.json'

/** The content package in the current folder: one whose settings name documents. */
export async function findContentPackage(io: Pick<Io, 'cwd'>): Promise<ContentPackage | undefined> {
  const { documents, lexicon, name, sourceUrl } = await readConfig(undefined, io)
  if (documents === undefined) return undefined
  const found = await readJson('package.json', true, io)
  const manifest = isRecord(found) ? found : undefined
  const url = sourceUrl ?? repositoryUrl(manifest, documents)
  return {
    name: name ?? nameOf(manifest, io),
    documents,
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(url === undefined ? {} : { sourceUrl: url.endsWith('/') ? url : `${url}/` }),
    ...(manifest === undefined ? {} : { manifest })
  }
}

function nameOf(manifest: ContentPackage['manifest'], { cwd }: Pick<Io, 'cwd'>): string {
  const name = manifest?.name
  return typeof name === 'string' ? name.replace(/^@[^/]*\//, '') : basename(cwd) || 'factbook'
}

/** Where a package on GitHub shows its documents; only for one folder of them, since paths are relative to that. */
function repositoryUrl(manifest: ContentPackage['manifest'], documents: readonly string[]): string | undefined {
  const repository = manifest?.repository
  const url = isRecord(repository) ? repository.url : repository
  const match = /github(?:\.com[/:]|:)([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(typeof url === 'string' ? url : '')
  const [folder, ...others] = documents
  if (match === null || folder === undefined || others.length > 0) return undefined
  const directory = isRecord(repository) && typeof repository.directory === 'string' ? repository.directory : ''
  const path = [...directory.split('/'), ...folder.split('/')].filter((part) => part !== '' && part !== '.')
  return `https://github.com/${match[1]}/blob/HEAD/${path.map((part) => `${part}/`).join('')}`
}
