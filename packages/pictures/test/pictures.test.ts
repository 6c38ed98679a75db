import { describe, expect, test } from 'vitest'
import { shareWidths } from '../src/columns.ts'
import { readFont } from '../src/font.ts'
import { canDraw, coverPicture, renderPng, stackPicture, tablePicture } from '../src/index.ts'
import { measure } from '../src/measure.ts'
import { wrap } from '../src/wrap.ts'

const kites = {
  title: 'Kites & balloons',
  header: ['', 'Kite', 'Balloon'],
  rows: [
    ['Height', 'As high as <its> line', 'As high as the "air" carries it, which depends on the weather of the day'],
    ['Wind', 'needed', '']
  ]
}

describe('a cover', () => {
  test('has the size that previews show whole, and what it says', () => {
    const { svg, width, height } = coverPicture({ name: 'Kites', title: 'What 3 documents say', about: '22 facts' })
    expect([width, height]).toEqual([1200, 630])
    for (const text of ['Kites', 'What 3 documents say', '22 facts']) expect(svg).toContain(text)
  })

  test('cuts what is too long, and escapes what XML would read as markup', () => {
    const { svg } = coverPicture({ name: '<a> '.repeat(200), title: 'long '.repeat(500), about: '' })
    expect(svg.match(/>long /g)?.length).toBe(4)
    expect(svg).not.toContain('<a>')
  })
})

describe('a picture of a table', () => {
  test('is the same SVG each time', () => {
    expect(tablePicture(kites)).toEqual(tablePicture(kites))
  })

  test('shows every cell, with what XML would read as markup escaped', () => {
    const { svg } = tablePicture(kites)
    for (const text of ['Kites &amp; balloons', 'As high as &lt;its&gt; line', 'needed']) expect(svg).toContain(text)
    expect(svg).not.toContain('<its>')
  })

  test.each([
    ['no rows', { title: '', header: ['a'], rows: [] }],
    ['a row that is too short', { title: 't', header: ['a', 'b'], rows: [['1']] }],
    ['a word without end', { title: 't', header: ['a'], rows: [['x'.repeat(5000)]] }],
    ['many rows', { title: 't', header: ['a'], rows: Array.from({ length: 500 }, () => ['x']) }],
    ['controls and halves of letters', { title: '\u0000\ud800', header: ['\u202e'], rows: [['\u0007']] }]
  ])('has a size within reason with %s', (_, table) => {
    const { width, height } = tablePicture(table)
    expect(width).toBeLessThan(3000)
    expect(height).toBeLessThan(6000)
  })
})

test('a picture becomes a PNG of its size', async () => {
  const picture = stackPicture('A kite', ['Sail', 'Line', 'Hand'])
  const png = Buffer.from(await renderPng(picture))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([picture.width, picture.height])
})

describe('letters', () => {
  test.each([
    ['ASCII', 'Kite (1.5 m) – “high”', true],
    ['Greek and Cyrillic', 'Χαρταετός, воздушный змей', true],
    ['Arabic and Hebrew', 'طائرة ورقية עפיפון', true],
    ['arrows, marks and emoji that have a plain form', 'a → b ✓ ✅ ⚠️ ❌', true],
    ['emoji that are left out', 'kite 🪁', true],
    ['Japanese', '凧', false],
    ['Thai', 'ว่าว', false]
  ])('%s can be drawn or not', (_, text, can) => {
    expect(canDraw(text)).toBe(can)
  })

  test('of several fonts are each drawn by one that has them', () => {
    const { svg } = tablePicture({ title: '', header: ['Kite → up'], rows: [] })
    expect(svg).toMatch(/>Kite <.*font-family="DejaVu Sans"[^>]*>→ <.*>up</)
  })

  test('are as wide as the fonts say', () => {
    const face = { size: 10, bold: false }
    expect(measure('iii', face)).toBeLessThan(measure('mmm', face))
    expect(measure('a', { ...face, bold: true })).toBeGreaterThan(measure('a', face))
    expect(measure('i', { ...face, code: true })).toBe(measure('m', { ...face, code: true }))
    expect(measure('e\u0301\u200b', face)).toBe(measure('e', face))
  })

  test('are read from nothing but a font', () => {
    expect(() => readFont(new Uint8Array(64))).toThrow(RangeError)
  })
})

test.each([
  [
    [100, 100],
    [100, 100]
  ],
  [
    [20, 100],
    [80, 100]
  ],
  [
    [100, 900, 300],
    [100, 250, 250]
  ],
  [
    [900, 900],
    [300, 300]
  ],
  [[500, 500, 500, 500, 500, 500, 500, 500], Array(8).fill(80)]
])('columns that want %j get %j of 600 pixels', (wanted, widths) => {
  expect(shareWidths(wanted, { least: 80, most: 600 })).toEqual(widths)
})

test('lines are as narrow as asked', () => {
  const face = { size: 15, bold: false }
  for (const line of wrap('one two three four supercalifragilistic', 80, face))
    expect(measure(line, face)).toBeLessThanOrEqual(80)
  const cut = wrap('one two three four five six', 60, face, 2)
  expect(cut).toEqual(['one two', 'three …'])
})
