import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkExport, type ExportedFile, exportFactbook, writeExport } from '../src/index.ts'
import { buildKites } from './builders/kites.ts'

let base = ''
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'docfacts-export-'))
})
afterEach(async () => {
  await rm(base, { recursive: true })
})

const files = exportFactbook(buildKites())
const oneFile = exportFactbook(buildKites(), { formats: [] })

test('what was written is up to date, and nothing else lies around', async () => {
  const report = await writeExport(join(base, 'a/out'), files)
  expect(report.files).toBe(files.length)
  expect(await checkExport(join(base, 'a/out'), files)).toEqual([])
  expect(await readdir(join(base, 'a'))).toEqual(['out'])
})

test('a second export replaces the first, files that went away included', async () => {
  await writeExport(join(base, 'out'), files)
  await writeExport(join(base, 'out'), oneFile)
  expect(await readdir(join(base, 'out'))).toEqual(['manifest.json'])
  expect(await readdir(base)).toEqual(['out'])
})

test('a check names what is missing, changed and unexpected', async () => {
  const out = join(base, 'out')
  await writeExport(out, files)
  await rm(join(out, 'factbook.schema.json'))
  await writeFile(join(out, 'factbook.json'), '{}')
  await writeFile(join(out, 'markdown/notes.md'), '')
  expect(await checkExport(out, files)).toEqual([
    { path: 'factbook.json', kind: 'changed' },
    { path: 'factbook.schema.json', kind: 'missing' },
    { path: 'markdown/notes.md', kind: 'unexpected' }
  ])
})

test('a folder that is not there misses every file', async () => {
  const differences = await checkExport(join(base, 'nowhere'), files)
  expect(differences.map(({ kind }) => kind)).toEqual(files.map(() => 'missing'))
})

test.each(['../x', 'a/../../x', '/etc/x', 'a//b', './a', 'a\\..\\b', 'C:x', '', 'a/\0'])(
  'the path %j is refused',
  async (path) => {
    const out = join(base, 'out')
    await writeExport(out, oneFile)
    const hostile: ExportedFile[] = [{ path, mediaType: 'text/plain', content: 'x' }]
    await expect(writeExport(out, hostile)).rejects.toThrow(/^Unexpected path/)
    expect(await checkExport(out, oneFile)).toEqual([])
    expect(await readdir(base)).toEqual(['out'])
  }
)

test('two files of one name are refused, upper and lower case being one', async () => {
  const twice = ['a.txt', 'A.txt'].map((path) => ({ path, mediaType: 'text/plain', content: '' }))
  await expect(writeExport(join(base, 'out'), twice)).rejects.toThrow('Unexpected second file `A.txt`')
})

test('a folder with files of someone else is left alone', async () => {
  await mkdir(join(base, 'home'))
  await writeFile(join(base, 'home/thesis.md'), 'years of work')
  await expect(writeExport(join(base, 'home'), files)).rejects.toThrow(/^Unexpected files in/)
  expect(await readFile(join(base, 'home/thesis.md'), 'utf8')).toBe('years of work')
})

test('an export to which someone added a file is left alone, and the file named', async () => {
  await writeExport(join(base, 'out'), files)
  await writeFile(join(base, 'out/CNAME'), 'example.org')
  await expect(writeExport(join(base, 'out'), files)).rejects.toThrow(/^Unexpected file `CNAME`/)
})

test('a file in place of the folder is left alone', async () => {
  await writeFile(join(base, 'out'), 'x')
  await expect(writeExport(join(base, 'out'), files)).rejects.toThrow(/expected a folder/)
})

test('a link to a folder stays a link', async () => {
  await mkdir(join(base, 'real'))
  await symlink(join(base, 'real'), join(base, 'out'))
  await writeExport(join(base, 'out'), files)
  expect(await checkExport(join(base, 'real'), files)).toEqual([])
  expect((await readdir(base, { withFileTypes: true })).find(({ name }) => name === 'out')?.isSymbolicLink()).toBe(true)
})

test('an exporter that throws changes nothing', async () => {
  await writeExport(join(base, 'out'), oneFile)
  function* broken(): Generator<ExportedFile> {
    yield { path: 'a.txt', mediaType: 'text/plain', content: 'a' }
    throw new Error('broken')
  }
  await expect(writeExport(join(base, 'out'), broken())).rejects.toThrow('broken')
  expect(await checkExport(join(base, 'out'), oneFile)).toEqual([])
  expect(await readdir(base)).toEqual(['out'])
})

test('after a kill between the two renames the old folder comes back', async () => {
  await writeExport(join(base, 'out'), oneFile)
  await rename(join(base, 'out'), join(base, '.out.docfacts-old'))
  expect(await checkExport(join(base, 'out'), oneFile)).toEqual([])
  expect(await readdir(base)).toEqual(['out'])
})

test('killed at any moment, the folder is the old export or the new one', { timeout: 120_000 }, async () => {
  const out = join(base, 'out')
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 150 }), async (milliseconds) => {
      await writeExport(out, oneFile)
      await killWriter(out, milliseconds)
      // As it lies there: whole, or put aside for a moment by the two renames.
      const names = await readdir(base)
      expect(names).toContain(names.includes('out') ? 'out' : '.out.docfacts-old')
      const isOld = (await checkExport(out, oneFile)).length === 0
      const isNew = (await checkExport(out, files)).length === 0
      expect(isOld || isNew).toBe(true)
      expect(await readdir(base)).toEqual(['out'])
    }),
    { numRuns: 12, endOnFailure: true }
  )
})

/** Starts a process that writes two exports by turns, and kills it so long after its first word. */
async function killWriter(out: string, milliseconds: number): Promise<void> {
  const program = fileURLToPath(new URL('write-forever.ts', import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, program, out], { stdio: ['ignore', 'pipe', 'ignore'] })
  await once(child.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  child.kill('SIGKILL')
  await once(child, 'close')
}
