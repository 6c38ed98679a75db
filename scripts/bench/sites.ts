import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { compile } from '@docfacts/core'
import type { Factbook } from '@docfacts/schema'
import { VFile } from 'vfile'
import { type ExportedFile, exportFiles, writeExport } from '../../apps/export/src/index.ts'
import type { Corpus } from './corpus.ts'

/** What a site of some facts costs. */
interface SiteFigures {
  readonly facts: number
  readonly pages: number
  /** Milliseconds to make it and write it to the disk. */
  readonly time: number
  /** Bytes of the gzip: of the largest page, and of the facts that load when somebody asks. */
  readonly largest: number
  readonly asked: number
}

/** About how many facts the smaller site has. */
const few = 1000

/** Makes a site of the first documents of the corpus, and one of all, and tells what they cost, a line each. */
export async function siteTable(corpus: Corpus): Promise<string[]> {
  const files = corpus.documents.map(({ path, text }) => new VFile({ path, value: text }))
  const book = compile(files, { name: 'bench' })
  const sources = Object.fromEntries(corpus.documents.map(({ path, text }) => [path, text]))
  const documents = Math.ceil((few / book.facts.length) * files.length)
  const smaller = compile(files.slice(0, documents), { name: 'bench' })
  const sites = [await measure(smaller, sources), await measure(book, sources)]
  const cells = sites.map(({ facts, pages, time, largest, asked }) => [
    facts.toLocaleString('en'),
    pages.toLocaleString('en'),
    `${time.toFixed(0)} ms`,
    `${(largest / 1000).toFixed(1)} kB`,
    `${(asked / 1000).toFixed(0)} kB`
  ])
  return [header, ...cells].map((row) => row.map((cell) => cell.padStart(width)).join(''))
}

const header = ['facts', 'pages', 'to the disk', 'largest page', 'facts gzipped']

/** Characters of a column. */
const width = 15

async function measure(book: Factbook, sources: Readonly<Record<string, string>>): Promise<SiteFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'docfacts-bench-'))
  const sizes = { pages: 0, largest: 0, asked: 0 }
  try {
    const started = performance.now()
    await writeExport(join(folder, 'site'), exportFiles(book, { formats: ['site'], sources }))
    const time = performance.now() - started
    for (const file of exportFiles(book, { formats: ['site'], sources })) weigh(file, sizes)
    return { facts: book.facts.length, time, ...sizes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function weigh({ path, content }: ExportedFile, sizes: { pages: number; largest: number; asked: number }): void {
  if (path === 'assets/facts.js') sizes.asked = gzipSync(content).length
  if (!path.endsWith('.html')) return
  sizes.pages += 1
  sizes.largest = Math.max(sizes.largest, gzipSync(content).length)
}
