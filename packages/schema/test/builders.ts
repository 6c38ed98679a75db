import {
  type Aspect,
  type AttributeFact,
  compareCodeUnits,
  type Document,
  type Entity,
  type Evidence,
  type Fact,
  type FactBase,
  type Factbook,
  type FactKind,
  type Quantity,
  type StatementFact,
  type Table,
  type Topic
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

/** A valid factbook with a fact of every kind that has every field of its kind. */
export function buildFactbookOfEveryKind(): Factbook {
  return buildFactbook({ facts: Object.values(factsByKind()).sort((a, b) => compareCodeUnits(a.id, b.id)), topics: [] })
}

function factsByKind(): Record<FactKind, Fact> {
  const quantity: Quantity = { text: 'about 4 km', min: 4, max: 4, unit: 'count', approximate: true }
  return {
    definition: { ...base('definition'), kind: 'definition' },
    attribute: { ...base('attribute'), kind: 'attribute', quantity, rating: 'good' },
    advantage: { ...base('advantage'), kind: 'advantage', label: 'Light' },
    drawback: { ...base('drawback'), kind: 'drawback', label: 'Weak' },
    'use-case': { ...base('use-case'), kind: 'use-case' },
    recommendation: {
      ...base('recommendation'),
      kind: 'recommendation',
      situation: 'light wind',
      choice: 'delta kite',
      reason: 'it needs little'
    },
    verdict: { ...base('verdict'), kind: 'verdict' },
    stack: { ...base('stack'), kind: 'stack', layers: ['sail', 'spar', 'line'] },
    event: { ...base('event'), kind: 'event', when: { text: '1890s', from: '1890', to: '1899' } },
    procedure: {
      ...base('procedure'),
      kind: 'procedure',
      title: 'Fly',
      steps: [{ text: 'Hold it' }, { text: 'Let it go', command: 'let go' }]
    },
    command: { ...base('command'), kind: 'command', language: 'sh', code: 'fly --high', explanation: 'Flies.' },
    example: { ...base('example'), kind: 'example', examples: ['rokkaku', 'sode'] },
    analogy: { ...base('analogy'), kind: 'analogy' },
    summary: { ...base('summary'), kind: 'summary' },
    question: { ...base('question'), kind: 'question', question: 'How high?' },
    reference: { ...base('reference'), kind: 'reference', url: 'https://example.com/' },
    statement: { ...base('statement'), kind: 'statement', subjects: ['delta-kite', 'box-kite'] }
  }
}

function base(kind: FactKind): FactBase {
  const id = `delta-kite.${kind}.aaaaaa`
  const evidence = [buildEvidence({ restoredBy: 'box-diagram' })]
  return { id, subject: 'delta-kite', value: `A ${kind} of delta kites.`, evidence }
}
