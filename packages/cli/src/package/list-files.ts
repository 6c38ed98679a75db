import { createManifest, describeFile, type ExportedFile } from '@docfacts/export'
import type { GeneratedFile } from './generated-file.ts'

/** A file to write or to compare. */
export type PackageFile = ExportedFile

/** The files as an export has them, with the manifest that makes the folder one which may be replaced whole. */
export function listFiles(name: string, files: readonly GeneratedFile[]): PackageFile[] {
  const list = files.map(({ path, text }) => ({ path, mediaType: mediaTypeOf(path), content: text }))
  return [...list, createManifest({ name }, [{ name: 'package' }], list.map(describeFile))]
}

function mediaTypeOf(path: string): string {
  if (path.endsWith('.json')) return 'application/json'
  return path.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/plain; charset=utf-8'
}
