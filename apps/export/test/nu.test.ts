import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFactbook, type Release, writeExport } from '../src/index.ts'
import { readBooks } from './builders/books.ts'
import { lacks } from './builders/programs.ts'

const books = await readBooks()
const baseUrl = 'https://example.org/facts/'

describe.skipIf(lacks('java'))('the Nu checker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docfacts-nu-'))
  let messages: readonly string[] = []

  // One run for all: starting Java takes longer than most sites.
  beforeAll(async () => {
    for (const { name, book, sources = {} } of books) {
      const releases: Release[] = [{ version: '1.0.0', date: '2026-01-02', book }]
      const files = exportFactbook(book, { formats: ['site'], baseUrl, releases, sources })
      await writeExport(join(folder, name), files)
    }
    messages = check(folder)
  }, 240_000)

  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(books)('accepts every page, the styles and the pictures of $name', ({ name }) => {
    expect(messages.filter((message) => message.startsWith(name))).toEqual([])
  })

  test('has nothing else to say', () => {
    expect(messages).toEqual([])
  })
})

interface Message {
  readonly type: string
  readonly url?: string
  readonly lastLine?: number
  readonly message: string
}

/** On a disk no resource is of the same origin; and of what language hostile text is, the checker only guesses. */
const beside = ['violates Content Security Policy', 'appears to be written in']

/** What the checker has to say of the files of a folder: errors, warnings and notes, each behind its place. */
function check(folder: string): string[] {
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar')
  const java = ['-Xss8m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar]
  const options = ['--format', 'json', '--also-check-css', '--also-check-svg', '--skip-non-html']
  const argv = [...java, ...options, '--filterpattern', `.*(${beside.join('|')}).*`, folder]
  const { stderr } = spawnSync('java', argv, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  const { messages }: { messages: Message[] } = JSON.parse(stderr)
  return messages.map(({ type, url = '', lastLine = 0, message }) => {
    const path = decodeURIComponent(url.slice(url.indexOf(folder) + folder.length + 1))
    return `${path}:${lastLine} ${type}: ${message}`
  })
}
