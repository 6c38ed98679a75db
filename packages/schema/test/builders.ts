import type {
  Aspect,
  AttributeFact,
  Document,
  Entity,
  Evidence,
  Fact,
  Factbook,
  StatementFact,
  Table,
  Topic
} from '../src/index.ts'

/** A small factbook that is valid and whole: one document, two entities, one aspect, their facts and topics. */
export function buildFactbook(parts: Partial<Factbook> = {}): Factbook {
  return {
    formatVersion: 1,
    name: 'kites',
    documents: [buildDocument()],
    entities: [buildEntity({ id: 'box-kite', name: 'box kite' }), buildEntity()],
    aspects: [buildAspect()],
    facts: [
      buildAttribute({ id: 'box-kite.lift.aaaaaa', subject: 'box-kite', value: 'High', evidence: [buildEvidence()] }),
      buildAttribute({ evidence: [buildEvidence({ quote: 'Low', start: 60, line: 4 })] }),
      buildStatement()
    ],
    topics: [
      buildTopic({ id: 'box-kite.lift', subject: 'box-kite', facts: ['box-kite.lift.aaaaaa'] }),
      buildTopic({ facts: ['delta-kite.lift.bbbbbb'] })
    ],
    tables: [buildTable()],
    ...parts
  }
}

export function buildDocument(parts: Partial<Document> = {}): Document {
  return {
    id: 'guide',
    path: 'guide.md',
    title: 'A guide to kites',
    sha256: '0'.repeat(64),
    words: 120,
    metadata: {},
    ...parts
  }
}

export function buildEntity(parts: Partial<Entity> = {}): Entity {
  return { id: 'delta-kite', name: 'delta kite', aliases: [], ...parts }
}

export function buildAspect(parts: Partial<Aspect> = {}): Aspect {
  return { id: 'lift', name: 'lift', aliases: [], ...parts }
}

export function buildAttribute(parts: Partial<Omit<AttributeFact, 'kind'>> = {}): AttributeFact {
  return {
    id: 'delta-kite.lift.bbbbbb',
    kind: 'attribute',
    subject: 'delta-kite',
    aspect: 'lift',
    value: 'Low',
    evidence: [buildEvidence({ quote: 'Low' })],
    ...parts
  }
}

export function buildStatement(parts: Partial<Omit<StatementFact, 'kind'>> = {}): StatementFact {
  const value = parts.value ?? 'Delta kites fly in light winds.'
  return {
    id: 'delta-kite.statement.cccccc',
    kind: 'statement',
    subject: 'delta-kite',
    value,
    evidence: [buildEvidence({ quote: value, start: 100, line: 6, rule: 'statement' })],
    subjects: [parts.subject ?? 'delta-kite'],
    ...parts
  }
}

/** Evidence whose quote, on one line, starts at `start`. */
export function buildEvidence({
  quote = 'High',
  start = 40,
  line = 3,
  ...parts
}: Partial<Omit<Evidence, 'position'>> & { readonly start?: number; readonly line?: number } = {}): Evidence {
  return {
    document: 'guide',
    path: 'guide.md',
    section: ['Lift'],
    quote,
    position: {
      start: { line, column: 5, offset: start },
      end: { line, column: 5 + quote.length, offset: start + quote.length }
    },
    rule: 'table',
    ...parts
  }
}

export function buildTopic(parts: Partial<Topic> = {}): Topic {
  return {
    id: 'delta-kite.lift',
    subject: 'delta-kite',
    aspect: 'lift',
    facts: ['delta-kite.lift.bbbbbb'],
    agreement: 'single',
    ...parts
  }
}

export function buildTable(parts: Partial<Table> = {}): Table {
  return {
    id: 'guide.dddddd',
    document: 'guide',
    section: ['Lift'],
    header: ['', 'Lift'],
    rows: [
      ['Box kite', 'High'],
      ['Delta kite', 'Low']
    ],
    position: { start: { line: 3, column: 1, offset: 30 }, end: { line: 5, column: 20, offset: 90 } },
    ...parts
  }
}

/** The factbook with one fact in place of those it has. */
export function buildFactbookOf(fact: Fact): Factbook {
  return buildFactbook({ facts: [fact], topics: [] })
}
