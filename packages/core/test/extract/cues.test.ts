import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { viewDocument } from '../../src/document/view.ts'
import { createCueReader, indexCues } from '../../src/extract/sentences/cues.ts'
import { type CuedReader, kinds, parts } from '../../src/extract/sentences/readers.ts'
import type { Sentence } from '../../src/extract/sentences/sentence.ts'
import { emptyLexicon } from '../../src/index.ts'
import { foldWord } from '../../src/link/fold.ts'
import { collectNames } from '../../src/link/names.ts'
import { createWordReader } from '../../src/link/words.ts'
import { parse } from '../../src/parse.ts'

const readers: readonly CuedReader[] = [...kinds, ...parts]
const groups = readers.flatMap((reader) => reader.cues)
const cues = indexCues(groups)

describe('cues', () => {
  test.each([
    ['A kite is like a sail.', 1],
    ['Kites fly.', 0],
    ['Likewise, kites fly.', 0],
    ['LIKE-minded kites', 1],
    ['Two costs', 2],
    ['It is naturally so', 4],
    ['Nature, unnatural', 0],
    ['like 費用 cost', 3]
  ])('of `%s` are found', (text, bits) => {
    expect(createCueReader(indexCues(['like', 'cost price', 'natural*']), createWordReader())(text)).toBe(bits)
  })

  test('are as many as an integer has bits, and fold to themselves', () => {
    expect(groups.length).toBeLessThan(31)
    const words = groups.flatMap((group) => group.split(' ')).filter((word) => !word.endsWith('*'))
    expect(words.filter((word) => foldWord(foldWord(word)) !== foldWord(word))).toEqual([])
  })

  test('miss no sentence in which their reader finds something', () => {
    const missed = sentences().flatMap(({ sentence, cuesIn }) => {
      const found = cuesIn(sentence.words)
      return readers
        .filter((reader) => !isCued(reader, found) && [...reader.read({ ...sentence, label: 'Speed' })].length > 0)
        .map(({ read }) => `${read.name}: ${sentence.words}`)
    })
    expect(missed).toEqual([])
  })
})

function isCued(reader: CuedReader, found: number): boolean {
  const before = readers.slice(0, readers.indexOf(reader)).flatMap((one) => one.cues).length
  return reader.cues.every((_, index) => (found & (1 << (before + index))) !== 0)
}

/** All sentences of the fixtures and of the content packages, as if each were about what it names. */
function sentences(): readonly { sentence: Sentence; cuesIn: (text: string) => number }[] {
  return documents().flatMap((file) => {
    const document = viewDocument(parse(file), file)
    const names = collectNames(document, emptyLexicon)
    const cuesIn = createCueReader(cues, names.words)
    return document.prose.flatMap((paragraph) =>
      paragraph.sentences.map(({ start, end }, index) => {
        const words = paragraph.text.value.slice(start, end)
        const subjects = names.entities.mentions(words).map(({ id }) => id)
        const { section } = paragraph.block
        const said = { opens: undefined, label: undefined, introduction: undefined }
        const around = { named: true, paragraph, index, section, glossary: false, ...said }
        return { sentence: { words, start, subjects, ...around, names }, cuesIn }
      })
    )
  })
}

function documents(): readonly VFile[] {
  const packages = join(import.meta.dirname, '../../..')
  return ['core/test/fixtures', 'docker-vs-vm/documents', 'tcp-vs-udp/documents', 'language-history/documents'].flatMap(
    (folder) =>
      readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((path) => new VFile({ path, value: readFileSync(join(packages, folder, path), 'utf8') }))
  )
}
