import type { Factbook } from '@docfacts/schema'
import { type AskIndex, indexOf } from './ask-index.ts'
import { createByteReader, createByteWriter } from './search/bytes.ts'
import type { SearchData } from './search/data.ts'
import { deriveData } from './search/derive.ts'
import type { Streams } from './search/streams.ts'
import { readWrittenStreams, writeStreams } from './search/write-streams.ts'

/** First number of every serialised index: the letters `dfai`. */
const magic = 0x64666169

/** Version of the format; an index of another version has to be made anew. */
const version = 4

/** A serialised index that cannot be used, and why. */
export class IndexError extends Error {
  override name = 'IndexError'
}

/** The index as bytes, for `loadIndex`. The factbook is not in them. Equal factbooks give equal bytes. */
export function serializeIndex(index: AskIndex): Uint8Array {
  const writer = createByteWriter()
  writer.number(magic)
  writer.number(version)
  writer.number(fingerprint(index.book))
  writeStreams(writer, streamsOf(index.data))
  return writer.bytes()
}

/**
 * An index from its bytes and the factbook it was made from.
 *
 * @throws IndexError when the bytes are no index, of another version, cut off, or of another factbook.
 */
export function loadIndex(bytes: Uint8Array, book: Factbook): AskIndex {
  const reader = createByteReader(bytes)
  try {
    expect('index', reader.number(), magic)
    expect('version', reader.number(), version)
    expect('factbook', reader.number(), fingerprint(book))
    return indexOf(book, deriveData(readWrittenStreams(reader)))
  } catch (error) {
    if (error instanceof RangeError) throw new IndexError(`Unexpected bytes in the index: ${error.message}`)
    throw error
  }
}

function expect(what: string, found: number, expected: number): void {
  if (found === expected) return
  throw new IndexError(
    `Unexpected ${what} \`${found.toString(16)}\` in the index, expected \`${expected.toString(16)}\``
  )
}

function streamsOf({ terms, units, headings, titles, names, alike }: SearchData): Streams {
  return {
    terms,
    unitFact: units.fact,
    unitFlags: units.flags,
    unitWords: units.words,
    passageStart: units.passageStart,
    documentStart: units.documentStart,
    headings,
    titles,
    names,
    alike
  }
}

/** A number that differs between factbooks with other documents or other numbers of facts (FNV-1a). */
function fingerprint({ documents, facts, entities, aspects }: Factbook): number {
  const parts = [facts.length, entities.length, aspects.length, ...documents.map(({ id, sha256 }) => `${id} ${sha256}`)]
  let hash = 0x811c9dc5
  for (const letter of parts.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193) >>> 0
  return hash
}
