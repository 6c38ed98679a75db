import fc, { type Arbitrary } from 'fast-check'
import type {
  Document,
  Entity,
  Evidence,
  Fact,
  FactBase,
  Factbook,
  FactKind,
  MetadataValue,
  Quantity,
  Redirects,
  Step,
  Table,
  Topic
} from '../src/index.ts'
import { units } from '../src/quantity.ts'

/** Text of any kind: empty, with line breaks, control characters, halves of pairs. */
const text: Arbitrary<string> = fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) })
const filled: Arbitrary<string> = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), text.filter(Boolean))
const id: Arbitrary<string> = filled.map((value) => `${value}x`.replace(/\s/g, '-'))
/** No `-0`: JSON has none. */
const number: Arbitrary<number> = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const texts: Arbitrary<string[]> = fc.array(text)
const fills: Arbitrary<string[]> = fc.array(filled, { minLength: 1 })
const size: Arbitrary<number> = fc.nat()

const point = fc.record({ line: size, column: size, offset: size }).map(({ line, column, offset }) => {
  return { line: line + 1, column: column + 1, offset }
})
const position = fc.record({ start: point, end: point })

const evidence: Arbitrary<Evidence> = optional(
  { document: id, path: filled, section: texts, quote: filled, position, rule: id },
  { restoredBy: id }
)

const base = optional<Omit<FactBase, 'aspect'>, { aspect: string }>(
  { id, subject: id, value: filled, evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }) },
  { aspect: id }
)

const quantity: Arbitrary<Quantity> = optional(
  { text: filled, unit: fc.constantFrom(...units), approximate: fc.boolean() },
  { min: number, max: number }
)

const step: Arbitrary<Step> = optional({ text: filled }, { command: filled })
const when = optional({ text: filled }, { from: filled, to: filled })
const none = fc.constant({})

/** The fields of each kind. */
const fields: { readonly [Kind in FactKind]: Arbitrary<Omit<Extract<Fact, { kind: Kind }>, keyof FactBase | 'kind'>> } =
  {
    definition: none,
    attribute: optional({}, { quantity, rating: fc.constantFrom('good', 'neutral', 'bad') }),
    advantage: optional({}, { label: filled }),
    drawback: optional({}, { label: filled }),
    'use-case': none,
    recommendation: optional({ situation: filled, choice: filled }, { reason: filled }),
    verdict: none,
    stack: fc.record({ layers: fills }),
    event: fc.record({ when }),
    procedure: fc.record({ title: filled, steps: fc.array(step, { minLength: 1 }) }),
    command: optional({ language: text, code: filled }, { explanation: filled }),
    example: fc.record({ examples: fills }),
    analogy: none,
    summary: none,
    question: fc.record({ question: filled }),
    reference: fc.record({ url: filled }),
    statement: fc.record({ subjects: fc.array(id, { minLength: 1 }) })
  }

const kinds = Object.keys(fields) as FactKind[]

const fact = fc
  .constantFrom(...kinds)
  .chain((kind) => fc.tuple(base, fields[kind]).map(([common, more]) => ({ ...common, ...more, kind }) as Fact))

const metadata = fc
  .tuple(
    fc.dictionary(text, fc.jsonValue().map(withoutMinusZero), { noNullPrototype: true }),
    optional({}, { author: text, tags: texts, readingMinutes: number })
  )
  .map(([rest, known]) => {
    const { author, published, updated, tags, categories, readingMinutes, difficulty, description, ...open } = rest
    return { ...open, ...known }
  })

const document: Arbitrary<Document> = fc.record({
  id,
  path: filled,
  title: text,
  sha256: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  words: size,
  metadata
})

const entity: Arbitrary<Entity> = optional(
  { id, name: filled, aliases: fc.array(filled) },
  { examples: fc.array(filled) }
)

const topic: Arbitrary<Topic> = optional(
  {
    id,
    subject: id,
    aspect: id,
    facts: fc.array(id, { minLength: 1 }),
    agreement: fc.constantFrom('single', 'agree', 'refine', 'conflict')
  },
  { consensus: id }
)

const table: Arbitrary<Table> = optional(
  { id, document: id, section: texts, header: texts, rows: fc.array(texts, { maxLength: 3 }), position },
  { restoredBy: id }
)

const redirects: Arbitrary<Redirects> = fc.record({
  moved: fc.dictionary(id, id, { noNullPrototype: true }),
  split: fc.dictionary(id, fc.array(id, { minLength: 1 }), { noNullPrototype: true })
})

/** Any factbook that the reader takes, whole or not: its references may go nowhere. */
export const anyFactbook: Arbitrary<Factbook> = optional(
  {
    formatVersion: fc.constant(1 as const),
    name: filled,
    documents: fc.array(document, { maxLength: 3 }),
    entities: fc.array(entity, { maxLength: 3 }),
    aspects: fc.array(fc.record({ id, name: filled, aliases: fc.array(filled) }), { maxLength: 3 }),
    facts: fc.array(fact, { maxLength: 6 }),
    topics: fc.array(topic, { maxLength: 3 }),
    tables: fc.array(table, { maxLength: 3 })
  },
  { redirects }
)

/** Objects with all keys of the first record and any of the second. */
function optional<Required, Optional>(
  required: { [K in keyof Required]: Arbitrary<Required[K]> },
  more: { [K in keyof Optional]: Arbitrary<Optional[K]> }
): Arbitrary<Required & Partial<Optional>> {
  const keys = Object.keys(required) as (keyof Required)[]
  return fc.record({ ...required, ...more }, { requiredKeys: keys as never, noNullPrototype: true }) as Arbitrary<
    Required & Partial<Optional>
  >
}

function withoutMinusZero(value: unknown): MetadataValue {
  return JSON.parse(JSON.stringify(value))
}
