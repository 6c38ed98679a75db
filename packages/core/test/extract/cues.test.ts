import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { viewDocument } from '../../src/document/view.ts'
import { commonCues, cuesIn, SIGN } from '../../src/extract/cues.ts'
import { comparison } from '../../src/extract/sentences/comparison.ts'
import { definition } from '../../src/extract/sentences/definition.ts'
import { sentenceCues } from '../../src/extract/sentences/index.ts'
import { pictures } from '../../src/extract/sentences/pictured.ts'
import { type CuedReader, kinds, parts } from '../../src/extract/sentences/readers.ts'
import { recommendation } from '../../src/extract/sentences/recommendation.ts'
import type { Sentence } from '../../src/extract/sentences/sentence.ts'
import { concludes } from '../../src/extract/sentences/verdict.ts'
import { emptyLexicon } from '../../src/index.ts'
import { cuesOf, indexCues } from '../../src/link/cues.ts'
import { foldWord } from '../../src/link/fold.ts'
import { createMemory } from '../../src/link/memory.ts'
import { collectNames } from '../../src/link/names.ts'
import { createWordTable } from '../../src/link/word-table.ts'
import { createWordReader } from '../../src/link/words.ts'
import { parse } from '../../src/parse.ts'

const readers: readonly CuedReader[] = [...kinds, ...parts]
const groups = readers.flatMap((reader) => reader.cues)

describe('cues', () => {
  test.each([
    ['A kite is like a sail.', 1],
    ['Kites fly.', 0],
    ['Likewise, kites fly.', 0],
    ['LIKE-minded kites', 1],
    ['Two costs', 2],
    ['It is naturally so', 4],
    ['Nature, unnatural', 0],
    ['like 費用 cost', 3],
    ['x86 kites', 8]
  ])('of `%s` are found', (text, bits) => {
    const cues = indexCues(['like', 'cost price', 'natural*', '#'])
    expect(createWordReader(createWordTable((folded) => cuesOf(folded, cues))).cues(text)).toBe(bits)
  })

  test('are as many as an integer has bits below the signs, and fold to themselves', () => {
    expect(commonCues.length + groups.length).toBeLessThanOrEqual(27)
    const words = [...commonCues, ...groups].flatMap((group) => group.split(' ')).filter((word) => !/[*#]$/.test(word))
    expect(words.filter((word) => foldWord(foldWord(word)) !== foldWord(word))).toEqual([])
  })

  test('miss no sentence in which their reader finds something', () => {
    const missed = sentences().flatMap((sentence) =>
      readers
        .filter((reader) => !isCued(reader, sentence.cues) && found(reader, sentence).length > 0)
        .map(({ read }) => `${read.name}: ${sentence.words}`)
    )
    expect(missed).toEqual([])
  })

  test('change nothing of what a reader finds that looks at them itself', () => {
    const changed = sentences().flatMap((sentence) =>
      readers
        .filter(({ read }) => read === comparison || read === definition || read === recommendation)
        .filter((reader) => {
          const bare = { ...sentence, label: undefined, cues: sentence.cues & ~SIGN.labelled }
          const all = found(reader, { ...bare, cues: -1 })
          return JSON.stringify(all) !== JSON.stringify(found(reader, bare))
        })
        .map(({ read }) => `${read.name}: ${sentence.words}`)
    )
    expect(changed).toEqual([])
  })
})

function found({ read }: CuedReader, sentence: Sentence): readonly unknown[] {
  return [...read(sentence)]
}

function isCued(reader: CuedReader, found: number): boolean {
  const before = commonCues.length + readers.slice(0, readers.indexOf(reader)).flatMap((one) => one.cues).length
  if ((found & (reader.signs ?? 0)) !== (reader.signs ?? 0)) return false
  return reader.cues.every((_, index) => (found & (1 << (before + index))) !== 0)
}

/** All sentences of the fixtures and of the content packages, as if each were about what it names. */
function sentences(): readonly Sentence[] {
  const memory = createMemory(sentenceCues)
  return documents().flatMap((file) => {
    const document = viewDocument(parse(file), file)
    const names = collectNames(document, emptyLexicon, memory)
    return document.prose.flatMap((paragraph) =>
      paragraph.sentences.map(({ start, words }, index) => {
        const subjects = names.entities.mentions(words).map(({ id }) => id)
        const { section } = paragraph.block
        const above = section.at(-1) ?? ''
        const heading = { glossary: false, concludes: concludes(above), pictures: pictures(above) }
        const said = { opens: undefined, label: 'Speed', introduction: undefined, cues: cuesIn(words, 'Speed', names) }
        return {
          words,
          start,
          subject: subjects[0],
          subjects,
          named: true,
          paragraph,
          index,
          section,
          heading,
          ...said,
          names
        }
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
