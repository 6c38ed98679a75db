import { compileDocument, emptyLexicon, merge } from '@docfacts/core'
import { type Document, type Factbook, serializeFactbook } from '@docfacts/schema'
import { VFile } from 'vfile'
import { type DocumentView, viewDocument } from '../../packages/core/src/document/view.ts'
import { extract } from '../../packages/core/src/extract/index.ts'
import { link } from '../../packages/core/src/link/link.ts'
import { collectNames } from '../../packages/core/src/link/names.ts'
import { parse } from '../../packages/core/src/parse.ts'
import { restore } from '../../packages/core/src/restore/index.ts'
import type { Corpus } from './corpus.ts'
import { median } from './time.ts'

/** Processor milliseconds that each step of the flow takes over the whole corpus, the median of some rounds. */
export function timeSteps(corpus: Corpus, rounds: number): ReadonlyMap<string, number> {
  const times = Array.from({ length: rounds }, () => timeRound(corpus))
  const steps = [...(times[0]?.keys() ?? [])]
  return new Map(steps.map((step) => [step, median(times.map((round) => round.get(step) ?? 0))]))
}

function timeRound({ documents }: Corpus): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  const books: Factbook[] = []
  for (const { path, text } of documents) {
    const file = new VFile({ path, value: text })
    const [entry] = compileDocument(new VFile({ path, value: text })).documents
    if (entry !== undefined) books.push(compileInSteps(file, entry))
  }
  const book = step('merge', () => merge(books, { name: 'bench' }))
  step('serialise', () => serializeFactbook(book))
  return times

  /** As `compileDocument` does it; the entry of the document comes ready made. */
  function compileInSteps(file: VFile, entry: Document): Factbook {
    const tree = step('parse', () => parse(file))
    step('restore', () => restore(tree, file))
    const document: DocumentView = step('view', () => viewDocument(tree, file))
    const names = step('names', () => collectNames(document, emptyLexicon))
    const claims = step('extract', () => [...extract(document, names)])
    return step('link', () => link(claims, { document, entry, names, lexicon: emptyLexicon }))
  }

  function step<T>(name: string, work: () => T): T {
    const start = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(start)
    times.set(name, (times.get(name) ?? 0) + (user + system) / 1000)
    return result
  }
}
