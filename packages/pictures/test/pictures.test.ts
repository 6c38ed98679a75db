import { describe, expect, test } from 'vitest'
import { renderPng, stackPicture, tablePicture } from '../src/index.ts'
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

test('lines are as narrow as asked', () => {
  const face = { size: 15, bold: false }
  for (const line of wrap('one two three four supercalifragilistic', 80, face))
    expect(measure(line, face)).toBeLessThanOrEqual(80)
})
