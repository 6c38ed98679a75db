import { createHash } from 'node:crypto'
import { compareCodeUnits, type Factbook } from '@docfacts/schema'
import type { ExportedFile } from './exported-file.ts'
import type { Exporter } from './exporter.ts'

/** What `manifest.json` says of a file. */
export interface ManifestEntry {
  readonly path: string
  readonly mediaType: string
  /** In bytes. */
  readonly size: number
  /** In lower-case hexadecimal. */
  readonly sha256: string
  readonly schema?: string
}

/** What `manifest.json` holds: every other file of the export. */
export interface Manifest {
  readonly formatVersion: 1
  /** Marks the folder as one that may be replaced whole. */
  readonly generator: 'docfacts'
  /** Name of the factbook. */
  readonly name: string
  readonly formats: readonly string[]
  readonly files: readonly ManifestEntry[]
}

/** Path of the manifest in the folder of an export. */
export const manifestPath = 'manifest.json'

/** The entry of a file. */
export function describeFile({ path, mediaType, content, schema }: ExportedFile): ManifestEntry {
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength
  const sha256 = createHash('sha256').update(content).digest('hex')
  return schema === undefined ? { path, mediaType, size, sha256 } : { path, mediaType, size, sha256, schema }
}

/** The file that lists all others, ordered by path. */
export function createManifest(
  book: Pick<Factbook, 'name'>,
  exporters: readonly Pick<Exporter, 'name'>[],
  entries: readonly ManifestEntry[]
): ExportedFile {
  const manifest: Manifest = {
    formatVersion: 1,
    generator: 'docfacts',
    name: book.name,
    formats: exporters.map(({ name }) => name),
    files: entries.toSorted((a, b) => compareCodeUnits(a.path, b.path))
  }
  return { path: manifestPath, mediaType: 'application/json', content: `${JSON.stringify(manifest, undefined, 1)}\n` }
}
