import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { createTemporaryPack, openFilePacks } from '../src/build/cache/file-packs.ts'
import { collectPieces } from '../src/build/lines/collect.ts'
import { createMemoryPack, type Pack } from '../src/build/lines/pack.ts'
import { temporaryFolder } from './temporary.ts'

const packs: readonly { what: string; create: () => Pack | Promise<Pack> }[] = [
  { what: 'memory', create: createMemoryPack },
  { what: 'a temporary file', create: createTemporaryPack },
  { what: 'the files of a cache', create: async () => openFilePacks(await temporaryFolder(), 'a', []) }
]

describe.each(packs)('a pack in $what', ({ create }) => {
  test('gives back what was added, whole or in part', async () => {
    const pack = await create()
    const first = pack.append(Buffer.from('one'))
    const second = pack.append(Buffer.from('two and three'))
    expect(pack.read(first, 3).toString()).toBe('one')
    expect(pack.read(second, 13).toString()).toBe('two and three')
    expect(pack.read(second + 4, 3).toString()).toBe('and')
  })

  test('reads into a buffer', async () => {
    const pack = await create()
    const offset = pack.append(Buffer.from('two'))
    const buffer = Buffer.from('.......')
    expect(pack.read(offset, 3, buffer, 2).toString()).toBe('two')
    expect(buffer.toString()).toBe('..two..')
  })

  test('collects small and large pieces to the same text', async () => {
    const pack = await create()
    const large = 'ä'.repeat(3_000_000)
    const offset = pack.append(Buffer.from(`x${large}`))
    const pieces = [
      'a',
      { offset, length: 1 },
      large,
      'b',
      { offset: offset + 1, length: Buffer.byteLength(large) },
      'c'
    ]
    let text = ''
    for (const piece of collectPieces(pieces, pack)) text += Buffer.from(piece).toString()
    expect(text === `ax${large}b${large}c`).toBe(true)
  })
})

test('a temporary pack leaves nothing in the temporary folder', async () => {
  const before = (await readdir(tmpdir())).filter((name) => /^docfacts-\w{6}$/.test(name))
  createTemporaryPack().append(Buffer.from('one'))
  expect((await readdir(tmpdir())).filter((name) => /^docfacts-\w{6}$/.test(name) && !before.includes(name))).toEqual(
    []
  )
})
