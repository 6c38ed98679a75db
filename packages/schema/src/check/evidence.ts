import type { Evidence } from '../fact.ts'
import type { Factbook } from '../factbook.ts'
import type { Problem } from '../problem.ts'

/** Evidence whose path is not that of its document, or whose quote does not fit its place; evidence given twice. */
export function* checkEvidence(book: Factbook): Generator<Problem> {
  const paths = new Map(book.documents.map(({ id, path }) => [id, path]))
  for (const [index, { evidence }] of book.facts.entries()) {
    for (const [place, one] of evidence.entries()) {
      const path = `facts[${index}].evidence[${place}]`
      yield* checkPath(path, one, paths)
      yield* checkQuote(path, one)
    }
    yield* checkRepeated(`facts[${index}].evidence`, evidence)
  }
}

function* checkRepeated(path: string, evidence: readonly Evidence[]): Generator<Problem> {
  if (evidence.length === 1) return
  const seen = new Set<string>()
  for (const [place, { document, rule, position }] of evidence.entries()) {
    const key = JSON.stringify([document, rule, position.start.offset, position.end.offset])
    const repeated = { path: `${path}[${place}]`, expected: 'each place once', found: 'a place given before' }
    if (seen.has(key)) yield { rule: 'evidence', ...repeated }
    seen.add(key)
  }
}

function* checkPath(path: string, one: Evidence, paths: ReadonlyMap<string, string>): Generator<Problem> {
  const expected = paths.get(one.document)
  if (expected === undefined || expected === one.path) return
  yield {
    rule: 'evidence',
    path: `${path}.path`,
    expected: `${JSON.stringify(expected)}, the path of its document`,
    found: JSON.stringify(one.path)
  }
}

function* checkQuote(path: string, { quote, position: { start, end } }: Evidence): Generator<Problem> {
  const length = (end.offset ?? 0) - (start.offset ?? 0)
  if (quote.length !== length) {
    const found = `${quote.length} characters`
    yield { rule: 'evidence', path: `${path}.quote`, expected: `the ${length} characters of its place`, found }
  }
  const breaks = quote.match(/\r\n|\r|\n/g)?.length ?? 0
  const lines = end.line - start.line
  if (breaks === lines) return
  yield { rule: 'evidence', path: `${path}.quote`, expected: `${lines} line breaks, as its place`, found: `${breaks}` }
}
