import { readFile } from 'node:fs/promises'
import { writeAtomically } from '../../output/write-atomically.ts'
import type { Counts } from '../counts.ts'
import type { Message } from '../message.ts'
import type { Layout } from '../patch/layout.ts'

/** What the cache knows of a file on the disk: when nothing of this changed, its bytes did not. */
export interface Stamp {
  readonly size: number
  readonly mtimeMs: number
  readonly ctimeMs: number
}

/** A compiled document in the cache. */
export interface CachedPart extends Stamp {
  readonly path: string
  /** Id of the document. */
  readonly document: string
  /** Of the bytes of the document. */
  readonly sha256: string
  /** Where its factbook lies in the packs. */
  readonly offset: number
  readonly length: number
  /** CRC-32 of its factbook. */
  readonly crc: number
  readonly messages: readonly Message[]
}

/** The factbook that the last build wrote. */
export interface CachedOutput extends Stamp {
  /** Absolute. */
  readonly file: string
  readonly name: string
  readonly counts: Counts
  /** Where its lists lie; absent when one is empty. */
  readonly layout?: Layout
}

/** Everything that one kind of build left for the next. */
export interface CacheState {
  /** See `compilerKey`. */
  readonly key: string
  /** Absolute path of the content root: stamps mean nothing for another. */
  readonly root: string
  /** Names of the pack files. */
  readonly packs: readonly string[]
  readonly parts: readonly CachedPart[]
  readonly output?: CachedOutput
}

/** Reads the state; `undefined` when there is none, or none of this compiler, or a broken one. */
export async function loadState(file: string, key: string): Promise<CacheState | undefined> {
  try {
    const state: unknown = JSON.parse(await readFile(file, 'utf8'))
    return isState(state) && state.key === key ? state : undefined
  } catch {
    return undefined
  }
}

/** Writes the state, one document a line. */
export async function saveState(file: string, { parts, ...rest }: CacheState): Promise<void> {
  const head = JSON.stringify(rest)
  const rows = parts.map((part) => JSON.stringify(part)).join(',\n')
  await writeAtomically(file, [`${head.slice(0, -1)},"parts":[\n${rows}\n]}\n`])
}

function isState(value: unknown): value is CacheState {
  if (typeof value !== 'object' || value === null) return false
  const { key, root, packs, parts } = value as Partial<Record<keyof CacheState, unknown>>
  if (typeof key !== 'string' || typeof root !== 'string' || !Array.isArray(packs) || !Array.isArray(parts))
    return false
  return packs.every((name) => typeof name === 'string' && /^[\w-]+\.pack$/.test(name)) && parts.every(isPart)
}

function isPart(value: unknown): value is CachedPart {
  if (typeof value !== 'object' || value === null) return false
  const part = value as Partial<Record<keyof CachedPart, unknown>>
  const { path, document, sha256, messages } = part
  return isText(path) && isText(document) && isText(sha256) && Array.isArray(messages) && isPlace(part)
}

function isPlace({ size, mtimeMs, ctimeMs, offset, length, crc }: Partial<Record<keyof CachedPart, unknown>>): boolean {
  return isSize(size) && isSize(mtimeMs) && isSize(ctimeMs) && isSize(offset) && isSize(length) && isSize(crc)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && value >= 0
}
