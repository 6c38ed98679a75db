import { readFile } from 'node:fs/promises'
import type { Manifest } from '../manifest.ts'

/** The manifest of an earlier export; `undefined` where there is none that docfacts wrote. */
export async function readManifest(path: string): Promise<Manifest | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isManifest(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false
  if (!('generator' in value) || value.generator !== 'docfacts') return false
  return 'files' in value && Array.isArray(value.files) && value.files.every(hasPath)
}

function hasPath(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string'
}
