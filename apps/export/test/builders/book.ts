import { createHash } from 'node:crypto'
import type { Aspect, Document, Entity, Evidence, Fact, Factbook, Table, Topic } from '@docfacts/schema'

/** A factbook with nothing but what a test gives. */
export function buildBook(parts: Partial<Factbook> = {}): Factbook {
  return {
    formatVersion: 1,
    name: 'test',
    documents: [],
    entities: [],
    aspects: [],
    facts: [],
    topics: [],
    tables: [],
    ...parts
  }
}

/** A document by its path. */
export function buildDocument(path: string, parts: Partial<Document> = {}): Document {
  const id = path.replace(/\.md$/, '').replaceAll('/', '-')
  return { id, path, title: id, sha256: '0'.repeat(64), words: 100, metadata: {}, ...parts }
}

/** An entity or an aspect by its name. */
export function buildName(name: string, aliases: readonly string[] = []): Entity & Aspect {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, aliases }
}

/** A place that says `quote`: `guide.md:12`. */
export function buildEvidence(place: string, quote: string, parts: Partial<Evidence> = {}): Evidence {
  const [path = '', line = '1'] = place.split(':')
  const start = { line: Number(line), column: 1, offset: Number(line) * 100 }
  const end = { line: Number(line), column: 1 + quote.length, offset: start.offset + quote.length }
  const document = path.replace(/\.md$/, '').replaceAll('/', '-')
  return { document, path, section: [], quote, position: { start, end }, rule: 'table', ...parts }
}

type Loose<Kind extends Fact['kind']> = Omit<
  Extract<Fact, { kind: Kind }>,
  'id' | 'kind' | 'subject' | 'value' | 'evidence'
>

/** A fact of a kind: who says what where. */
export function buildFact<Kind extends Fact['kind']>(
  kind: Kind,
  subject: string,
  value: string,
  places: readonly string[],
  rest: Loose<Kind>
): Extract<Fact, { kind: Kind }> {
  const id = `${subject}.${rest.aspect ?? kind}.${hash(`${kind} ${value}`)}`
  const evidence = places.map((place) => buildEvidence(place, value))
  // The rest is what the kind demands, as its type says.
  return { id, kind, subject, value, evidence, ...rest } as unknown as Extract<Fact, { kind: Kind }>
}

/** The topics of the attributes, agreement as given by topic id. */
export function buildTopics(
  facts: readonly Fact[],
  agreements: Readonly<Record<string, Topic['agreement']>> = {}
): Topic[] {
  const groups = Map.groupBy(
    facts.filter(({ aspect }) => aspect !== undefined),
    ({ subject, aspect }) => `${subject}.${aspect}`
  )
  const topics: Topic[] = []
  for (const [id, group] of groups) {
    const [{ subject, aspect = '', id: first }] = group as [Fact]
    const agreement = agreements[id] ?? 'single'
    const topic = { id, subject, aspect, facts: group.map((fact) => fact.id).sort(), agreement }
    topics.push(agreement === 'conflict' ? topic : { ...topic, consensus: first })
  }
  return topics.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A table of a document. */
export function buildTable(document: string, header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const position = buildEvidence('x.md:3', '').position
  return { id: `${document}.aaaaaa`, document, section: [], header, rows, position }
}

function hash(text: string): string {
  const digits = BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 12)}`).toString(32)
  return digits.replace(/[019]/g, 'x').slice(0, 6)
}
