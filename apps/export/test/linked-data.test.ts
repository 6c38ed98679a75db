import jsonld from 'jsonld'
import { Parser, type Quad, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { readBooks } from './builders/books.ts'
import { buildKites } from './builders/kites.ts'

const books = [
  ...(await readBooks()).map(({ name, book }) => ({ name, book, options: {} })),
  { name: 'every kind of fact at an address', book: buildKites(), options: { baseUrl: 'https://example.org/kites/' } }
]

test.each(books)('$name: jsonld and n3 read the same graph from both forms', async ({ book, options }) => {
  const files = contents(book, options)
  const nquads = await jsonld.toRDF(JSON.parse(files.get('facts.jsonld') ?? ''), {
    format: 'application/n-quads',
    documentLoader: offline
  })
  const fromJson = new Set(new Parser({ format: 'N-Quads' }).parse(String(nquads)).map(written))
  const fromTurtle = new Set(parse(files.get('facts.ttl')).map(written))
  expect(fromTurtle.size).toBeGreaterThan(book.facts.length)
  expect(fromTurtle).toEqual(fromJson)
})

test.each(books)('$name: the graph keeps to its shapes', async ({ book, options }) => {
  const files = contents(book, options)
  const validator = new SHACLValidator(new Store(parse(files.get('facts.shapes.ttl'))))
  const report = await validator.validate(new Store(parse(files.get('facts.ttl'))))
  expect(report.results.map(({ message, focusNode }) => [focusNode?.value, message.map(({ value }) => value)])).toEqual(
    []
  )
  const broken = new Store(parse('@prefix schema: <https://schema.org/> . <urn:x> a schema:Claim .'))
  expect((await validator.validate(broken)).conforms).toBe(false)
})

test.each(books)('$name: every value and quote comes back', ({ book, options }) => {
  const store = new Store(parse(contents(book, options).get('facts.ttl')))
  const texts = new Set(store.getObjects(null, 'https://schema.org/text', null).map(({ value }) => value))
  for (const { value, evidence } of book.facts) {
    expect(texts).toContain(value)
    for (const { quote } of evidence) expect(texts).toContain(quote)
  }
})

test('only questions with an answer make a page of questions', () => {
  const book = buildKites()
  const unanswered = book.facts.map((fact) => (fact.kind === 'question' ? { ...fact, value: fact.question } : fact))
  expect(contents(book, {}).get('facts.jsonld')).toContain('FAQPage')
  expect(contents({ ...book, facts: unanswered }, {}).get('facts.jsonld')).not.toContain('FAQPage')
})

function contents(book: ReturnType<typeof buildKites>, options: { readonly baseUrl?: string }): Map<string, string> {
  const files = exportFactbook(book, { ...options, formats: ['json-ld', 'turtle'] })
  return new Map(files.map(({ path, content }) => [path, String(content)]))
}

/** A quad as text: `String` would make all the same. */
function written({ subject, predicate, object }: Quad): string {
  const datatype = object.termType === 'Literal' ? object.datatype.value : object.termType
  return JSON.stringify([subject.value, predicate.value, object.value, datatype])
}

function parse(text = ''): Quad[] {
  return new Parser().parse(text)
}

async function offline(url: string): Promise<never> {
  throw new Error(`Unexpected request for ${url}`)
}
