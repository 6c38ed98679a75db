import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFactbookLines, serializeFactbook, serializeFactbookLines } from '../src/index.ts'
import { anyFactbook } from './arbitraries.ts'
import { buildFactbook } from './builders.ts'

const lines = [...serializeFactbookLines(buildFactbook())]

describe('readFactbookLines', () => {
  test('reads what was written line by line', () => {
    fc.assert(
      fc.property(anyFactbook, (book) => {
        expect(readFactbookLines(serializeFactbookLines(book))).toEqual(book)
        expect(readFactbookLines(serializeFactbook(book).split('\n'))).toEqual(book)
      })
    )
  })

  test.each<[name: string, lines: string[], message: string]>([
    ['lines that end early', lines.slice(0, -1), `${lines.length}:1: expected "}", found the end of the text`],
    ['lines that end within a list', lines.slice(0, 6), '7:1: expected "}", found the end of the text'],
    ['no line', [], '1:1: expected "}", found the end of the text'],
    ['lines behind the end', [...lines, '{}\n'], `${lines.length + 1}:1: expected the end of the text, found {}`],
    ['JSON of another layout', ['{"formatVersion":1}'], '1:1: expected a key and its value, found {"formatVersion":1}'],
    ['a broken element', lines.with(4, '    {"id":}\n'), '5:11: expected a value, found "}"'],
    ['a broken value', lines.with(1, '  "formatVersion": one,\n'), '2:20: expected a value, found "o"'],
    ['a wrong element', lines.with(4, '    {},\n'), 'documents[0].id: expected text, found nothing'],
    ['another version', lines.with(1, '  "formatVersion": 2,\n'), 'formatVersion: expected 1, found 2']
  ])('refuses %s', (_, given, message) => {
    expect(() => readFactbookLines(given)).toThrow(message)
  })
})
