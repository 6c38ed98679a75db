import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileChunks, hasBytes } from '../src/output/file-chunks.ts'
import { splitLines } from '../src/output/split-lines.ts'
import { temporaryFolder } from './temporary.ts'

describe('splitLines', () => {
  test.each([
    { chunks: [], lines: [] },
    { chunks: ['one\ntwo\n'], lines: ['one', 'two'] },
    { chunks: ['one\ntw', 'o'], lines: ['one', 'two'] },
    { chunks: ['\n', '\n'], lines: ['', ''] },
    { chunks: [Buffer.from('ä').subarray(0, 1), Buffer.from('ä').subarray(1)], lines: ['ä'] }
  ])('gives $lines', ({ chunks, lines }) => {
    expect([...splitLines(chunks)]).toEqual(lines)
  })

  test('copes with pieces whose memory is used again', () => {
    function* pieces(): Generator<Uint8Array> {
      const buffer = Buffer.alloc(2)
      for (const text of ['a\n', 'bc', '\nd']) {
        buffer.write(text)
        yield buffer
      }
    }
    expect([...splitLines(pieces())]).toEqual(['a', 'bc', 'd'])
  })
})

test('the pieces of a file are the file', async () => {
  const folder = await temporaryFolder()
  const text = 'one ä two\n'.repeat(1_000_000)
  await writeFile(join(folder, 'a'), text)
  const pieces: Buffer[] = []
  for (const piece of fileChunks(join(folder, 'a'))) pieces.push(Buffer.from(piece))
  expect(pieces.length).toBeGreaterThan(1)
  expect(Buffer.concat(pieces).toString() === text).toBe(true)
})

test.each([
  { chunks: ['one', Buffer.from(' ä')], same: true },
  { chunks: ['one ä', ''], same: true },
  { chunks: ['one ä!'], same: false },
  { chunks: ['one'], same: false },
  { chunks: ['one a'], same: false }
])('$chunks are the bytes of a file: $same', async ({ chunks, same }) => {
  const folder = await temporaryFolder({ a: 'one ä' })
  expect(hasBytes(join(folder, 'a'), chunks)).toBe(same)
  expect(hasBytes(join(folder, 'b'), chunks)).toBe(false)
})
