import { describe, expect, test } from 'vitest'
import { displayWidth, textTable, wrap } from '../src/output/text-table.ts'

describe('wrap', () => {
  test.each([
    { text: 'one two three', width: 7, lines: ['one two', 'three'] },
    { text: 'one', width: 100, lines: ['one'] },
    { text: '', width: 10, lines: [''] },
    { text: '  one \n two ', width: 10, lines: ['one two'] },
    { text: 'abcdefgh', width: 3, lines: ['abc', 'def', 'gh'] },
    { text: 'a abcdefgh', width: 3, lines: ['a', 'abc', 'def', 'gh'] },
    { text: '風箏是玩具', width: 4, lines: ['風箏', '是玩', '具'] },
    { text: 'e\u0301e\u0301e\u0301', width: 2, lines: ['e\u0301e\u0301', 'e\u0301'] },
    { text: '🪁🪁', width: 2, lines: ['🪁', '🪁'] },
    { text: '風箏', width: 0, lines: ['風', '箏'] },
    { text: 'ab', width: -5, lines: ['ab'] }
  ])('breaks `$text` at $width columns', ({ text, width, lines }) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

describe('textTable', () => {
  test('aligns columns, wide characters too', () => {
    expect(
      textTable(
        ['', 'Kite', 'Glider'],
        [
          ['Crew', '1', 'two'],
          ['風箏', 'x', '']
        ]
      )
    ).toBe(['      Kite  Glider', '────  ────  ──────', 'Crew  1     two', '風箏  x', ''].join('\n'))
  })

  test('wraps the widest columns until all fit', () => {
    const lines = textTable(['a', 'b'], [['word '.repeat(20), 'short']], { width: 40 }).split('\n')
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40)
    expect(lines.join(' ').match(/word/g)).toHaveLength(20)
  })

  test.each([0, 1, 5])('ends for a terminal of %i columns', (width) => {
    expect(textTable(['one', 'two'], [['a value', 'another value']], { width })).toContain('value')
  })
})
