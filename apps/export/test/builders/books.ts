import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile, readDocuments } from '@docfacts/core'
import { type Factbook, readFactbook } from '@docfacts/schema'
import type { VFile } from 'vfile'
import { buildBook } from './book.ts'
import { buildHostile } from './hostile.ts'
import { buildKites } from './kites.ts'
import { say } from './programs.ts'

/** A factbook that every format must be able to hold. */
export interface TestBook {
  readonly name: string
  readonly book: Factbook
  /** Text of the documents by path, where it is at hand. */
  readonly sources?: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const posts = '../shared/corpus/devops-daily/posts'

/** One post of so many. */
const step = 20

/** Built ones, the bundled content, and some posts of the corpus where it lies beside the checkout. */
export async function readBooks(): Promise<TestBook[]> {
  return [
    { name: 'every kind of fact', book: buildKites() },
    { name: 'hostile text', book: buildHostile() },
    { name: 'nothing', book: buildBook() },
    readBundled(),
    ...(await readPosts())
  ]
}

/** The bundled content. */
export function readBundled(): Required<TestBook> {
  const folder = `${root}packages/docker-vs-vm`
  const book = readFactbook(readFileSync(`${folder}/factbook.json`, 'utf8'))
  const sources = book.documents.map(({ path }) => [path, readFileSync(`${folder}/documents/${path}`, 'utf8')])
  return { name: 'bundled content', book, sources: Object.fromEntries(sources) }
}

async function readPosts(): Promise<TestBook[]> {
  if (!existsSync(root + posts)) {
    say(`exports of the corpus, which is not at ${posts}`)
    return []
  }
  const files: VFile[] = []
  for await (const file of readDocuments([posts], { cwd: root })) files.push(file)
  const some = files.filter((_, index) => index % step === 0)
  const sources = Object.fromEntries(some.map((file) => [file.path, String(file)]))
  return [{ name: 'posts of the corpus', book: compile(some, { name: 'posts' }), sources }]
}
