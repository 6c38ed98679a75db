import { crc32 } from 'node:zlib'
import type { Document } from '@docfacts/schema'
import type { Progress } from '../output/progress.ts'
import type { StampedPlace } from './cache/cache.ts'
import type { CachedPart } from './cache/state.ts'
import { type CompileOptions, compileUnits } from './compile-units.ts'
import type { Pack } from './lines/pack.ts'
import { readSections } from './lines/sections.ts'
import type { Message } from './message.ts'

/** Where compiled documents go, and who is told. */
export interface CompileTarget {
  readonly pack: Pack
  readonly progress: Progress
  /** Is given the messages of documents that could not be read; those of the others stay with their parts. */
  readonly report: (messages: readonly Message[]) => void
}

/** Compiles documents into the pack, in any order. */
export async function compileParts(
  places: readonly StampedPlace[],
  options: CompileOptions,
  { pack, progress, report }: CompileTarget
): Promise<CachedPart[]> {
  const parts: CachedPart[] = []
  const stamps = new Map(places.map(({ path, stamp }) => [path, stamp]))
  let done = 0
  for await (const { path, part, messages } of compileUnits(places, options)) {
    progress.update(++done)
    const stamp = stamps.get(path)
    if (part === undefined || stamp === undefined) report(messages)
    else {
      const { id, sha256 } = readDocument(part)
      const place = { offset: pack.append(part), length: part.byteLength, crc: crc32(part) }
      parts.push({ path, document: id, sha256, ...stamp, ...place, messages })
    }
  }
  progress.clear()
  return parts
}

/** The document that a part is of. */
function readDocument(bytes: Buffer): Document {
  for (const { section, start, end } of readSections(bytes)) {
    if (section === 'documents') return JSON.parse(bytes.toString('utf8', start, end))
  }
  throw new Error('Unexpected factbook without a document')
}
