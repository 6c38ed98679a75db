import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, onTestFinished, test } from 'vitest'
import { decode } from '../src/document/decode.ts'
import { listDocuments, readDocument, readDocuments } from '../src/index.ts'

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'docfacts-read-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

async function pathsIn(cwd: string, ...paths: string[]): Promise<string[]> {
  const { documents } = await listDocuments(paths, { cwd })
  return documents.map(({ path }) => path)
}

describe('listDocuments', () => {
  const files = {
    'a.md': '',
    'B.MD': '',
    'b/c.mdx': '',
    'b/d.markdown': '',
    'b/e.txt': '',
    'b/f.json': '',
    'ä.md': '',
    '.hidden.md': '',
    '.git/g.md': '',
    'node_modules/h/readme.md': ''
  }

  test('finds documents by their endings, in the order of code units, and nothing hidden or installed', async () => {
    expect(await pathsIn(await folderWith(files), '.')).toEqual([
      'B.MD',
      'a.md',
      'b/c.mdx',
      'b/d.markdown',
      'b/e.txt',
      'ä.md'
    ])
  })

  test('takes a file that is named whatever its ending', async () => {
    expect(await pathsIn(await folderWith(files), 'b/f.json', '.hidden.md')).toEqual(['.hidden.md', 'b/f.json'])
  })

  test('lists what is named twice once', async () => {
    expect(await pathsIn(await folderWith(files), 'b', 'b/', './b/c.mdx', '.')).toEqual(
      await pathsIn(await folderWith(files), '.')
    )
  })

  test('keeps paths relative to the deepest folder that holds all', async () => {
    const cwd = await folderWith({ 'x/abc/1.md': '', 'x/abd/2.md': '', 'x/ab/3.md': '' })
    expect(await pathsIn(cwd, 'x/abc', 'x/abd')).toEqual(['abc/1.md', 'abd/2.md'])
    expect(await pathsIn(cwd, 'x/ab', 'x/abc')).toEqual(['ab/3.md', 'abc/1.md'])
    expect(await pathsIn(cwd, 'x/abc/1.md')).toEqual(['1.md'])
  })

  test('follows links to folders once and to files, and ends in circles', async () => {
    const cwd = await folderWith({ 'docs/a.md': '', 'elsewhere/b.md': '' })
    await symlink('../elsewhere', join(cwd, 'docs/one'))
    await symlink('../elsewhere', join(cwd, 'docs/two'))
    await symlink('..', join(cwd, 'docs/up'))
    await symlink('a.md', join(cwd, 'docs/z.md'))
    expect(await pathsIn(cwd, 'docs')).toEqual(['a.md', 'one/b.md', 'z.md'])
  })

  test('reports a path that leads nowhere', async () => {
    const { documents, problems } = await listDocuments(['nowhere'], { cwd: await folderWith({}) })
    expect(documents).toEqual([])
    expect(problems.map(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([['missing-path']])
  })

  test('finds nothing for no paths', async () => {
    expect(await pathsIn(await folderWith(files))).toEqual([])
  })
})

describe('readDocument', () => {
  test('gives text, path and the hash of the bytes', async () => {
    const cwd = await folderWith({ 'a.md': 'abc' })
    const file = await readDocument({ file: join(cwd, 'a.md'), path: 'a.md' })
    expect({ value: file.value, path: file.path, messages: file.messages }).toEqual({
      value: 'abc',
      path: 'a.md',
      messages: []
    })
    expect(file.data.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('gives an empty file an empty value', async () => {
    const cwd = await folderWith({ 'a.md': '' })
    expect((await readDocument({ file: join(cwd, 'a.md'), path: 'a.md' })).value).toBe('')
  })

  test('reports a file that is gone', async () => {
    const file = await readDocument({ file: '/nowhere/a.md', path: 'a.md' })
    expect(file.value).toBeUndefined()
    expect(file.messages.map(({ ruleId, reason }) => [ruleId, reason.includes('ENOENT')])).toEqual([
      ['unreadable-file', true]
    ])
  })
})

test('readDocuments gives the problems of the search first, then all documents in order', async () => {
  const cwd = await folderWith({ 'docs/b.md': 'b', 'docs/a.md': 'a' })
  const found: string[] = []
  for await (const file of readDocuments(['docs', 'nowhere'], { cwd })) found.push(`${file.path} ${file.value}`)
  expect(found).toEqual(['nowhere undefined', 'docs/a.md a', 'docs/b.md b'])
})

describe('decode', () => {
  const megabyte = 1024 * 1024
  const bad: readonly { what: string; bytes: Uint8Array; rule: string; place?: string }[] = [
    { what: 'a NUL byte', bytes: Buffer.from('one\ntw\0'), rule: 'binary', place: '2:3' },
    { what: 'a byte that begins nothing', bytes: Buffer.from('ä\xff', 'latin1'), rule: 'encoding', place: '1:1' },
    {
      what: 'a byte after valid ones',
      bytes: Buffer.concat([Buffer.from('one\nzwölf '), Buffer.from([0xff])]),
      rule: 'encoding',
      place: '2:7'
    },
    { what: 'a character cut at the end', bytes: Buffer.from('ä').subarray(0, 1), rule: 'encoding', place: '1:1' },
    {
      what: 'a character cut in the middle',
      bytes: Buffer.from('caf\xe9\nx', 'latin1'),
      rule: 'encoding',
      place: '1:4'
    },
    { what: 'an overlong form', bytes: Buffer.from([0x41, 0xc0, 0x80]), rule: 'encoding', place: '1:2' },
    { what: 'UTF-16', bytes: Buffer.from('\ufeffone', 'utf16le'), rule: 'encoding', place: '1:1' },
    {
      what: 'a line too long',
      bytes: Buffer.from(`one\n${'x'.repeat(megabyte + 1)}`),
      rule: 'line-length',
      place: '2:1'
    },
    { what: 'too much', bytes: Buffer.alloc(16 * megabyte + 1, '\n'), rule: 'document-size' }
  ]

  test.each(bad)('refuses $what, and says where', ({ bytes, rule, place }) => {
    const file = new VFile({ path: 'a.md' })
    expect(decode(bytes, file)).toBeUndefined()
    expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line && `${line}:${column}`])).toEqual([
      [rule, place]
    ])
  })

  test.each([
    '',
    'abc',
    '\ufeffabc',
    'ä 風 🪁 \u{10ffff}',
    '\r\n\t\u0001',
    `${'x'.repeat(megabyte)}\n${'y'.repeat(megabyte)}`
  ])('gives text as it is, with its byte order mark', (text) => {
    const file = new VFile({ path: 'a.md' })
    expect(decode(Buffer.from(text), file) === text).toBe(true)
    expect(file.messages).toEqual([])
  })
})
