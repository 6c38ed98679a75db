import { readWhole } from '../cache/file-packs.ts'
import type { SectionName } from '../lines/sections.ts'
import type { Edit } from './edit.ts'
import type { Layout } from './layout.ts'
import { CannotPatch } from './parts-index.ts'
import type { Edits, Patched, PatchRequest } from './patch.ts'

/** Bytes that are copied at once. */
const copyBytes = 4 * 1024 * 1024

/** In the order in which they stand. */
const order: readonly SectionName[] = ['documents', 'entities', 'aspects', 'facts', 'topics', 'tables']

type Old = Pick<PatchRequest, 'file' | 'size' | 'layout'>

/**
 * Puts the edits into the text: everything between them is copied.
 *
 * @throws {CannotPatch} when a list becomes empty, which is written otherwise.
 */
export function lay(old: Old, edits: Edits): Pick<Patched, 'layout' | 'chunks'> {
  const layout = newLayout(old.layout, edits)
  return { layout, chunks: () => chunksOf(old, edits) }
}

function newLayout(old: Layout, edits: Edits): Layout {
  let shift = 0
  const entries = order.map((name): [SectionName, [number, number]] => {
    const [start, end] = old[name]
    const growth = edits[name].reduce((sum, { lines, removed }) => sum + bytesOf(lines) - bytesOf(removed), 0)
    if (end - start + growth <= 0) throw new CannotPatch(`Unexpected empty list of ${name}`)
    const place: [number, number] = [start + shift, end + shift + growth]
    shift += growth
    return [name, place]
  })
  return Object.fromEntries(entries) as unknown as Layout
}

const indentation = '    '
const separator = ',\n'

/** Bytes of lines with all that stands around them. */
function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + indentation.length + Buffer.byteLength(line) + separator.length, 0)
}

function* chunksOf({ file, size, layout }: Old, edits: Edits): Generator<string | Uint8Array> {
  const buffer = Buffer.allocUnsafe(copyBytes)
  let place = 0
  for (const name of order) {
    const [start, end] = layout[name]
    yield* copy({ file, buffer }, place, start)
    yield* listOf({ file, buffer }, { start, end, edits: edits[name] })
    place = end
  }
  yield* copy({ file, buffer }, place, size)
}

interface Source {
  readonly file: number
  /** Used again and again. */
  readonly buffer: Buffer
}

/** The lines of a list; a separator stands between two, not behind the last. */
function* listOf(
  source: Source,
  { start, end, edits }: { start: number; end: number; edits: readonly Edit[] }
): Generator<string | Uint8Array> {
  let place = start
  let joint = ''
  for (const edit of edits) {
    if (edit.start > place) {
      yield joint
      // The last line has no comma behind it.
      yield* copy(source, place, edit.start === end ? end - 1 : edit.start - separator.length)
      joint = separator
    }
    for (const line of edit.lines) {
      yield joint + indentation + line
      joint = separator
    }
    place = edit.end
  }
  if (place < end) {
    yield joint
    yield* copy(source, place, end - 1)
  }
  yield '\n'
}

function* copy({ file, buffer }: Source, from: number, to: number): Generator<Uint8Array> {
  for (let place = from; place < to; place += buffer.length) {
    yield readWhole(file, place, Math.min(buffer.length, to - place), buffer)
  }
}
