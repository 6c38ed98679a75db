import type { ByteReader, ByteWriter } from './bytes.ts'
import type { Lists } from './data.ts'
import type { Streams } from './streams.ts'

/** Writes streams; `readWrittenStreams` reads them. */
export function writeStreams(writer: ByteWriter, streams: Streams): void {
  writer.text(streams.terms.join('\n'))
  writer.differences(streams.unitFact)
  writer.numbers(streams.unitFlags)
  writeLists(writer, streams.unitWords)
  writer.differences(streams.passageStart)
  writer.differences(streams.documentStart)
  writeLists(writer, streams.headings)
  writeLists(writer, streams.titles)
  writeLists(writer, streams.names.spellings)
  writer.numbers(streams.names.markers)
  writer.text(streams.alike.stems.join('\n'))
  writeLists(writer, streams.alike.terms)
}

/** Reads streams that `writeStreams` wrote. */
export function readWrittenStreams(reader: ByteReader): Streams {
  return {
    terms: readWords(reader),
    unitFact: reader.differences(),
    unitFlags: Uint16Array.from(reader.numbers()),
    unitWords: readLists(reader),
    passageStart: reader.differences(),
    documentStart: reader.differences(),
    headings: readLists(reader),
    titles: readLists(reader),
    names: { spellings: readLists(reader), markers: reader.numbers() },
    alike: { stems: readWords(reader), terms: readLists(reader) }
  }
}

function readWords(reader: ByteReader): string[] {
  const words = reader.text()
  return words === '' ? [] : words.split('\n')
}

/** Lengths in place of starts: most are one byte. */
function writeLists(writer: ByteWriter, { starts, values }: Lists): void {
  writer.numbers(starts.subarray(1).map((end, index) => end - (starts[index] as number)))
  writer.numbers(values)
}

function readLists(reader: ByteReader): Lists {
  const lengths = reader.numbers()
  const starts = new Uint32Array(lengths.length + 1)
  for (let index = 0; index < lengths.length; index++) {
    starts[index + 1] = (starts[index] as number) + (lengths[index] as number)
  }
  return { starts, values: reader.numbers() }
}
