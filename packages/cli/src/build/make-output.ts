import type { DocumentPlace } from '@docfacts/core'
import { type Cache, noStamp, readCachedPart, type StampedPlace } from './cache/cache.ts'
import { createPack } from './cache/file-packs.ts'
import type { CachedPart } from './cache/state.ts'
import type { Compiler } from './compiler.ts'
import { createLineMerger } from './lines/merge-lines.ts'
import { type Output, outputOfMerge, outputOfPatch } from './output.ts'

/** Compiled documents, and what their output may be made from. */
export interface MergeRequest {
  readonly cache: Cache | undefined
  readonly file: string | undefined
  readonly name: string
  readonly parts: readonly CachedPart[]
  readonly compile: Compiler
  readonly chosen: readonly DocumentPlace[]
}

/** Changes the last output when that is enough; otherwise merges all parts. */
export async function makeOutput(request: MergeRequest): Promise<{ output: Output; parts: readonly CachedPart[] }> {
  const { cache, file, name, parts } = request
  const patched =
    cache === undefined || file === undefined ? undefined : await outputOfPatch({ cache, file, name, parts })
  return patched === undefined ? mergeAll(request) : { output: patched, parts }
}

/** Bytes of all parts but a few large ones. */
const partBytes = 1024 * 1024

/** Merges all parts; what turns out to be broken in the cache is compiled after all. */
async function mergeAll({
  name,
  parts,
  compile,
  chosen
}: MergeRequest): Promise<{ output: Output; parts: CachedPart[] }> {
  const merger = createLineMerger(compile.pack, createPack(parts.length))
  const broken = new Set<string>()
  const buffer = Buffer.allocUnsafe(partBytes)
  const add = (part: CachedPart): void => {
    const bytes = readCachedPart(compile.pack, part, buffer)
    if (bytes === undefined) broken.add(part.path)
    else merger.add(part.path, bytes, part.offset)
  }
  parts.forEach(add)
  const again =
    broken.size === 0 ? [] : await compile.run(chosen.filter(({ path }) => broken.has(path)).map(withoutStamp))
  again.forEach(add)
  const output = outputOfMerge(merger.finish(name))
  return { output, parts: [...parts.filter(({ path }) => !broken.has(path)), ...again] }
}

/** A document that no cache asks for. */
export function withoutStamp(place: DocumentPlace): StampedPlace {
  return { ...place, stamp: noStamp }
}
