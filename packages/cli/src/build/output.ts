import { closeSync, fstatSync, openSync } from 'node:fs'
import { type Cache, stampOf } from './cache/cache.ts'
import type { KeptHeads } from './cache/heads-file.ts'
import type { CachedOutput, CachedPart } from './cache/state.ts'
import { type Counts, countAll } from './counts.ts'
import { type MergedLines, serializeMerged } from './lines/merge-lines.ts'
import { type Layout, readLayout } from './patch/layout.ts'
import { CannotPatch } from './patch/parts-index.ts'
import { patch } from './patch/patch.ts'

/** A factbook that can be written. */
export interface Output {
  readonly counts: Counts
  readonly heads: KeptHeads
  /** What had to be merged: nothing when the file holds it already, the changes to the file, or all documents. */
  readonly merged: 'nothing' | 'changes' | 'all'
  /** Its text. Each piece must be used before the next one is asked for. */
  chunks(): Iterable<string | Uint8Array>
  /** Where its lists lie in the file that was written from the chunks. */
  layoutOf(file: string): Layout | undefined
}

/** The output of a merge of all parts. */
export function outputOfMerge(merged: MergedLines): Output {
  return {
    counts: countAll(merged),
    heads: merged.heads,
    merged: 'all',
    chunks: () => serializeMerged(merged),
    layoutOf: layoutInFile
  }
}

function layoutInFile(path: string): Layout | undefined {
  const file = openSync(path, 'r')
  try {
    return readLayout(file, fstatSync(file).size)
  } finally {
    closeSync(file)
  }
}

/** Documents of which so many times more are there than changed ones, before a patch pays. */
const worthwhile = 10

/** What the output is to be. */
export interface OutputRequest {
  readonly cache: Cache
  /** Absolute path of the factbook. */
  readonly file: string
  readonly name: string
  readonly parts: readonly CachedPart[]
}

/** The output as a patch of the file that the last build wrote; `undefined` when that cannot be, or does not pay. */
export async function outputOfPatch(request: OutputRequest): Promise<Output | undefined> {
  const { cache, parts } = request
  const output = cache.state?.output
  const before = cache.state?.parts ?? []
  if (output?.layout === undefined || !isUntouched(output, request)) return undefined
  const heads = await cache.heads()
  if (heads === undefined || countChanges(before, parts) * worthwhile > parts.length) return undefined
  const file = openSync(request.file, 'r')
  try {
    const { layout, counts, size } = output
    const merged = countChanges(before, parts) === 0 ? 'nothing' : 'changes'
    const patched = patch({ file, size, layout, counts, heads, before, after: parts, pack: cache.packs })
    return { ...patched, heads, merged, layoutOf: () => patched.layout }
  } catch (error) {
    closeSync(file)
    if (error instanceof CannotPatch || error instanceof RangeError) return undefined
    throw error
  }
}

function isUntouched(output: CachedOutput, { file, name }: OutputRequest): boolean {
  const stamp = stampOf(file)
  return (
    output.file === file &&
    output.name === name &&
    stamp?.size === output.size &&
    stamp.mtimeMs === output.mtimeMs &&
    stamp.ctimeMs === output.ctimeMs
  )
}

/** Documents that came, went, or have another part. */
function countChanges(before: readonly CachedPart[], after: readonly CachedPart[]): number {
  const offsets = new Map(before.map(({ path, offset }) => [path, offset]))
  const same = after.filter(({ path, offset }) => offsets.get(path) === offset).length
  return before.length + after.length - 2 * same
}
