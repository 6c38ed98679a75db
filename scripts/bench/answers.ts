import { gzipSync } from 'node:zlib'
import { compile } from '@docfacts/core'
import type { Factbook } from '@docfacts/schema'
import { VFile } from 'vfile'
import { ask, createIndex, loadIndex, search, serializeIndex } from '../../packages/ask/src/index.ts'
import { english } from '../../packages/ask/src/thesaurus/index.ts'
import type { Corpus } from './corpus.ts'
import { median, timeOf } from './time.ts'

/** How long answers take over a factbook of some size, and what its index costs. */
export interface AnswerTimes {
  readonly facts: number
  /** Milliseconds a question: the middle one, and one that 99 of 100 stay below. */
  readonly ask: { readonly p50: number; readonly p99: number }
  readonly search: { readonly p50: number; readonly p99: number }
  /** Milliseconds to look through all facts for the words of a question, as a measure of the machine. */
  readonly scan: number
  /** Bytes of the index, and of its gzip. */
  readonly index: { readonly bytes: number; readonly gzipped: number }
  /** Milliseconds to make the index, to load it, and, as a measure of the machine, to parse the factbook. */
  readonly make: number
  readonly load: number
  readonly parse: number
}

/** The times as a table, a line each. */
export function answerTable(times: readonly AnswerTimes[]): string[] {
  const cells = times.map(({ facts, ask, search, scan, index, make, load, parse }) => [
    facts.toLocaleString('en'),
    `${milliseconds(ask.p50)}; ${milliseconds(ask.p99)}`,
    `${milliseconds(search.p50)}; ${milliseconds(search.p99)}`,
    milliseconds(scan),
    `${(scan / ask.p50).toFixed(0)} ×`,
    `${(index.gzipped / 1e6).toFixed(2)} MB`,
    milliseconds(make),
    milliseconds(load),
    milliseconds(parse)
  ])
  return [header, ...cells].map((row) => row.map((cell) => cell.padStart(width)).join(''))
}

const header = ['facts', 'ask p50; p99', 'search', 'scan', 'faster', 'gzipped', 'make', 'load', 'parse']

/** Characters of a column. */
const width = 15

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0)
}

/** Numbers of facts to measure at. */
const sizes = [5_000, 100_000]

/** Most questions that are asked of each. */
const mostQuestions = 400

/** Measures answers over factbooks of the corpus, cut or repeated to each size. */
export function timeAnswers({ documents }: Corpus): AnswerTimes[] {
  const files = documents.map(({ path, text }) => new VFile({ path, value: text }))
  const factbook = compile(files, { name: 'bench' })
  const questions = askable(factbook)
  return [...sizes, factbook.facts.length].map((size) => timeSize(resize(factbook, size), questions))
}

/** Titles, and the questions that the documents ask themselves. */
function askable({ documents, facts }: Factbook): string[] {
  const asked = facts.flatMap((fact) => (fact.kind === 'question' ? [fact.question] : []))
  const all = [...new Set([...documents.map(({ title }) => title), ...asked])]
  const step = Math.max(1, Math.floor(all.length / mostQuestions))
  return all.filter((_, index) => index % step === 0)
}

/** The first facts, or all of them again and again as facts of other documents. */
function resize(book: Factbook, size: number): Factbook {
  const copies = Array.from({ length: Math.ceil(size / book.facts.length) }, (_, copy) => copyOf(book, copy))
  const facts = copies.flatMap((copy) => copy.facts).slice(0, size)
  return { ...book, documents: copies.flatMap((copy) => copy.documents), facts }
}

function copyOf(book: Factbook, copy: number): Pick<Factbook, 'documents' | 'facts'> {
  if (copy === 0) return book
  const rename = (id: string): string => `${id}-${copy}`
  return {
    documents: book.documents.map((document) => ({ ...document, id: rename(document.id) })),
    facts: book.facts.map((fact) => ({
      ...fact,
      id: rename(fact.id),
      evidence: fact.evidence.map((one) => ({ ...one, document: rename(one.document) }))
    }))
  }
}

function timeSize(book: Factbook, questions: readonly string[]): AnswerTimes {
  const text = JSON.stringify(book)
  let index = createIndex(book, { thesaurus: english() })
  const make = timeOf(() => {
    index = createIndex(book, { thesaurus: english() })
  })
  const bytes = serializeIndex(index)
  const asking = questions.map((question) => leastTimeOf(() => ask(index, question)))
  const searching = questions.map((question) => leastTimeOf(() => search(index, question)))
  const scanning = questions.slice(0, 20).map((question) => leastTimeOf(() => scan(book, question)))
  return {
    facts: book.facts.length,
    ask: { p50: quantile(asking, 0.5), p99: quantile(asking, 0.99) },
    search: { p50: quantile(searching, 0.5), p99: quantile(searching, 0.99) },
    scan: median(scanning),
    index: { bytes: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length },
    make,
    load: leastTimeOf(() => loadIndex(bytes, book)),
    parse: leastTimeOf(() => JSON.parse(text))
  }
}

/** The shortest of a few, since other work on the machine only makes times longer. */
function leastTimeOf(work: () => unknown): number {
  return Math.min(...Array.from({ length: tries }, () => timeOf(work)))
}

const tries = 4

function scan({ facts }: Factbook, question: string): number {
  const words = question.toLowerCase().split(/\W+/)
  return facts.filter(({ value }) => words.some((word) => value.toLowerCase().includes(word))).length
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
}
