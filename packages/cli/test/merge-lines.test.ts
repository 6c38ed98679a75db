import { fileURLToPath } from 'node:url'
import { compile, compileDocument, merge, readDocuments } from '@docfacts/core'
import { serializeFactbook } from '@docfacts/schema'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { textOf } from '../src/build/build.ts'
import { createLineMerger } from '../src/build/lines/merge-lines.ts'
import { createMemoryPack } from '../src/build/lines/pack.ts'
import { partText } from '../src/build/lines/parts.ts'
import { outputOfMerge } from '../src/build/output.ts'
import { kites } from './temporary.ts'

function mergeByLines(files: readonly VFile[], name: string): string {
  return mergeParts(
    files.map((file) => [file.path, partText(compileDocument(file))]),
    name
  )
}

function mergeParts(parts: readonly (readonly [path: string, text: string])[], name: string): string {
  const pack = createMemoryPack()
  const merger = createLineMerger(pack)
  for (const [path, text] of parts) {
    const bytes = Buffer.from(text)
    merger.add(path, bytes, pack.append(bytes))
  }
  return textOf(outputOfMerge(merger.finish(name)))
}

function files(contents: Readonly<Record<string, string>>): VFile[] {
  return Object.entries(contents).map(([path, value]) => new VFile({ path, value }))
}

const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no document': {},
  'an empty document': { 'a.md': '' },
  'two documents': kites,
  'the same text twice': { 'a.md': '# Kite\n\nA kite is an aircraft.\n', 'b.md': '# Kite\n\nA kite is an aircraft.\n' },
  'paths with the same id': {
    'a b.md': '# Kite\n\nA kite is an aircraft.\n\n| Kite | Glider |\n| --- | --- |\n| 1 | 2 |\n',
    'a-b.md': '# Glider\n\nA glider is an aircraft.\n',
    'a-b.txt': '# Kite\n\nA kite is a toy.\n\n| Kite | Glider |\n| --- | --- |\n| 3 | 4 |\n',
    'c.md': '# Wing\n\nA wing is a part.\n'
  },
  'letters beyond ASCII': {
    'ä.md': '# Drache “Ö”\n\nEin 🪁 Drache ist ein Fluggerät.\n\u2028\n',
    'ñ.md': '# 風箏\n\n風箏是玩具。\n'
  },
  'text that looks like the format': {
    'a.md': '# A\n\nA is `"facts": []` and\n\n      "facts": [\n    {"id":"x"},\n  ]\n}\n'
  },
  'values that differ in case': {
    'a.md': '# X\n\n| Feature | Kite | Glider |\n| --- | --- | --- |\n| Crew | ONE | two |\n',
    'b.md': '# Y\n\n| Feature | Kite | Glider |\n| --- | --- | --- |\n| Crew | one | Two |\n'
  }
}

describe('merging by lines gives the bytes of merge', () => {
  test.each(Object.entries(cases))('for %s', (_, contents) => {
    expect(mergeByLines(files(contents), 'kites')).toBe(serializeFactbook(compile(files(contents), { name: 'kites' })))
  })

  test('for the documents of docker-vs-vm, forwards and backwards', async () => {
    const documents = fileURLToPath(new URL('../../docker-vs-vm/documents', import.meta.url))
    const all: VFile[] = []
    for await (const file of readDocuments([documents], { cwd: '/' })) all.push(file)
    const expected = serializeFactbook(compile(all, { name: 'x' }))
    expect(mergeByLines(all, 'x')).toBe(expected)
    expect(mergeByLines(all.toReversed(), 'x')).toBe(expected)
  })

  test('for facts that lost their short id to another', () => {
    const [one, two] = files(kites).map((file) => compileDocument(file))
    if (one === undefined || two === undefined) throw new Error('Unexpected lack of documents')
    const merged = merge([one, two])
    const parts = [one, two].map((book) => {
      const facts = book.facts.map((fact) => ({ ...fact, id: `${fact.id}234567` }))
      return [book.documents[0]?.path ?? '', serializeFactbook({ ...book, facts, topics: [] })] as const
    })
    expect(mergeParts(parts, '')).toBe(serializeFactbook(merged))
  })
})
