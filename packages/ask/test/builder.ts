import type { Aspect, Document, Entity, Evidence, Fact, Factbook, Metadata, Topic } from '@docfacts/schema'

/** A fact without what the builder adds: id and evidence. */
export type BareFact = Fact extends infer One ? (One extends Fact ? Omit<One, 'id' | 'evidence'> : never) : never

/** A cell of a table. */
export function cell(subject: string, aspect: string, value: string): BareFact {
  return { kind: 'attribute', subject, aspect, value }
}

/** A document for a test: sections with facts, in order. */
export interface TestDocument {
  readonly path: string
  readonly title: string
  readonly metadata?: Metadata
  readonly sections: readonly {
    readonly heading: string
    /** Rule that its evidence names; `test` unless said. */
    readonly rule?: string
    readonly facts: readonly BareFact[]
  }[]
}

/** What a test's factbook is made of. */
export interface TestBook {
  readonly entities: readonly (Pick<Entity, 'id' | 'name'> & Partial<Entity>)[]
  readonly aspects?: readonly (Pick<Aspect, 'id' | 'name'> & Partial<Aspect>)[]
  readonly documents: readonly TestDocument[]
}

/** A factbook and the sources that its quotes are cut from, by path. */
export interface BuiltBook {
  readonly book: Factbook
  readonly sources: ReadonlyMap<string, string>
}

/** Writes the sources, cuts the quotes from them and puts the facts in order; equal facts share one id. */
export function buildBook({ entities, aspects = [], documents }: TestBook): BuiltBook {
  const facts = new Map<string, Fact>()
  const sources = new Map<string, string>()
  for (const document of documents) sources.set(document.path, writeSource(document, facts))
  const ordered = [...facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const book: Factbook = {
    formatVersion: 1,
    name: 'test',
    documents: documents.map(buildDocument).sort((a, b) => (a.path < b.path ? -1 : 1)),
    entities: byId(entities.map((entity) => ({ aliases: [], ...entity }))),
    aspects: byId(aspects.map((aspect) => ({ aliases: [], ...aspect }))),
    facts: ordered,
    topics: buildTopics(ordered),
    tables: []
  }
  return { book, sources }
}

function writeSource(document: TestDocument, facts: Map<string, Fact>): string {
  let source = `# ${document.title}\n`
  for (const { heading, rule = 'test', facts: bare } of document.sections) {
    source += `\n## ${heading}\n`
    for (const one of bare) {
      const texts = quotesOf(one)
      const evidence: Evidence[] = []
      for (const text of texts) {
        source += '\n'
        const start = { line: source.split('\n').length, column: 1, offset: source.length }
        source += text
        const end = { line: start.line, column: 1 + text.length, offset: source.length }
        evidence.push({
          document: documentId(document.path),
          path: document.path,
          section: [heading],
          quote: text,
          position: { start, end },
          rule
        })
      }
      addFact(facts, one, evidence)
    }
    source += '\n'
  }
  return source
}

function quotesOf(fact: BareFact): string[] {
  if (fact.kind === 'procedure') return fact.steps.map(({ text }) => text)
  return fact.kind === 'stack' ? [...fact.layers] : [fact.value]
}

function addFact(facts: Map<string, Fact>, bare: BareFact, evidence: readonly Evidence[]): void {
  const id = `${bare.subject}.${bare.aspect ?? bare.kind}.${hash(`${bare.kind} ${bare.value}`)}`
  const known = facts.get(id)
  facts.set(id, { ...bare, id, evidence: [...(known?.evidence ?? []), ...evidence] } as Fact)
}

function buildTopics(facts: readonly Fact[]): Topic[] {
  const topics = new Map<string, Topic>()
  const least = new Map<string, number | undefined>()
  for (const fact of facts) {
    const { id, subject, aspect } = fact
    if (aspect === undefined) continue
    const topic = `${subject}.${aspect}`
    const known = topics.get(topic)?.facts ?? []
    const min = fact.kind === 'attribute' ? fact.quantity?.min : undefined
    const differs = known.length > 0 && min !== undefined && min !== least.get(topic)
    least.set(topic, min)
    topics.set(topic, {
      id: topic,
      subject,
      aspect,
      facts: [...known, id],
      agreement: differs ? 'conflict' : 'single',
      consensus: known[0] ?? id
    })
  }
  return byId([...topics.values()])
}

function buildDocument({ path, title, metadata = {} }: TestDocument): Document {
  return { id: documentId(path), path, title, sha256: '0'.repeat(64), words: 100, metadata }
}

function documentId(path: string): string {
  return path.replace(/\.md$/, '').replaceAll('/', '-')
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Six digits of base 32 (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) as number), 0x01000193) >>> 0
  return value.toString(32).padStart(7, '0').slice(-6)
}
