import { spawn } from 'node:child_process'
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { writeAtomically } from '../src/output/write-atomically.ts'
import { temporaryFolder } from './temporary.ts'

describe('writeAtomically', () => {
  test('writes chunks of text and bytes one behind the other, and leaves nothing else', async () => {
    const folder = await temporaryFolder()
    await writeAtomically(join(folder, 'a.json'), ['one ', new Uint8Array([0xc3, 0xa4]), ' two'])
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('one ä two')
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  test('writes more than its buffer holds', async () => {
    const folder = await temporaryFolder()
    const line = `${'x'.repeat(99)}\n`
    await writeAtomically(join(folder, 'a'), Array<string>(150_000).fill(line))
    expect((await stat(join(folder, 'a'))).size).toBe(15_000_000)
  })

  test('leaves the old file and no temporary one when the text cannot be made', async () => {
    const folder = await temporaryFolder({ 'a.json': 'old' })
    function* fails(): Generator<string> {
      yield 'new'
      throw new Error('no more')
    }
    await expect(writeAtomically(join(folder, 'a.json'), fails())).rejects.toThrow('no more')
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  test('keeps the mode of the file, and what a link points to', async () => {
    const folder = await temporaryFolder({ 'real.json': 'old' })
    await chmod(join(folder, 'real.json'), 0o640)
    await symlink('real.json', join(folder, 'link.json'))
    await writeAtomically(join(folder, 'link.json'), ['new'])
    expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new')
    expect((await stat(join(folder, 'real.json'))).mode & 0o777).toBe(0o640)
    expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true)
  })

  test('writes to a device as it is', async () => {
    await writeAtomically('/dev/null', ['gone'])
    expect((await stat('/dev/null')).isFile()).toBe(false)
  })

  test.each([
    { what: 'a folder of that name', path: 'folder', says: 'it is a folder' },
    { what: 'a file where a folder should be', path: 'file/a.json', says: 'a file of that name is in the way' }
  ])('says what is wrong with $what', async ({ path, says }) => {
    const folder = await temporaryFolder({ file: '' })
    await mkdir(join(folder, 'folder'))
    await expect(writeAtomically(join(folder, path), ['new'])).rejects.toThrow(says)
  })

  test.each([
    { signal: 'SIGKILL', left: 2 },
    { signal: 'SIGINT', left: 1 },
    { signal: 'SIGTERM', left: 1 }
  ] as const)('ended by $signal in the middle, it leaves the old file as it was', async ({ signal, left }) => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.json')
    await writeFile(path, 'old')
    const module = fileURLToPath(new URL('../src/output/write-atomically.ts', import.meta.url))
    const script = `
      const { writeAtomically } = await import(${JSON.stringify(module)})
      function* endless() {
        for (let written = 0; ; written += 65536) {
          if (written === 16 * 1024 * 1024) process.stdout.write('writing')
          yield 'x'.repeat(65536)
        }
      }
      await writeAtomically(${JSON.stringify(path)}, endless())`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill(signal)
    expect(await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)))).toBe(signal)
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toHaveLength(left)
  })

  test.skipIf(process.platform !== 'linux')('a full disk leaves the old file and names the remedy', async () => {
    await expect(writeAtomically('/dev/full', ['new'])).rejects.toMatchObject({
      message: expect.stringContaining('the disk is full'),
      remedy: expect.stringContaining('Free some space')
    })
  })
})
