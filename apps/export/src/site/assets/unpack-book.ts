import type { Evidence, Fact, Factbook, Topic } from '@docfacts/schema'
import type { Column, PackedBook, PackedTopic } from './packed-book.ts'

/** The factbook that was packed, without its tables. It runs in browsers. */
export function unpackBook(packed: PackedBook): Factbook {
  const places = unpackPlaces(packed)
  const { ids, kinds, subjects, aspects, texts } = packed.facts
  const facts: Fact[] = []
  let place = 0
  for (const [row, [value, details, ...quotes]] of texts.entries()) {
    const [id, kind, subject, aspect] = [ids[row] ?? '', at(kinds, row), at(subjects, row), at(aspects, row)]
    const fact = {
      id: id.includes('.') ? id : `${subject}.${aspect ?? kind}.${id}`,
      kind,
      subject,
      ...(aspect === null ? {} : { aspect }),
      value,
      evidence: places.slice(place, place + quotes.length),
      ...details
    }
    // It was a fact when it was packed.
    facts.push(fact as unknown as Fact)
    place += quotes.length
  }
  return { ...packed.rest, facts, topics: packed.topics.map((topic) => unpackTopic(topic, facts)), tables: [] }
}

function at<Value>([values, rows]: Column<Value>, row: number): Value {
  return values[rows[row] ?? -1] as Value
}

function unpackPlaces({ rest, facts: { texts }, evidence }: PackedBook): Evidence[] {
  const paths = new Map(rest.documents.map(({ id, path }) => [id, path]))
  const said = texts.flatMap(([value, _, ...quotes]) => quotes.map((quote) => (quote === 0 ? value : quote)))
  return evidence.lines.map((line, index) => {
    const [document, restoredBy] = [at(evidence.documents, index), at(evidence.restorations, index)]
    const quote = said[index] ?? ''
    const column = evidence.columns[index] ?? 0
    const offset = evidence.offsets[index] ?? null
    const end =
      evidence.ends[index] ?? ([line, column + quote.length, offset === null ? null : offset + quote.length] as const)
    return {
      document,
      path: paths.get(document) ?? '',
      section: at(evidence.sections, index),
      quote,
      position: { start: point(line, column, offset), end: point(...end) },
      rule: at(evidence.rules, index),
      ...(restoredBy === null ? {} : { restoredBy })
    }
  })
}

function point(line: number, column: number, offset: number | null): Evidence['position']['start'] {
  return offset === null ? { line, column } : { line, column, offset }
}

function unpackTopic(topic: PackedTopic | Topic, facts: readonly Fact[]): Topic {
  if (!isPacked(topic)) return topic
  const [numbers, agreement, consensus] = topic
  const { subject, aspect = '' } = facts[numbers[0] ?? -1] as Fact
  const ids = numbers.map((number) => facts[number]?.id ?? '')
  const first = consensus === null ? undefined : facts[consensus]?.id
  return {
    id: `${subject}.${aspect}`,
    subject,
    aspect,
    facts: ids,
    agreement,
    ...(first === undefined ? {} : { consensus: first })
  }
}

function isPacked(topic: PackedTopic | Topic): topic is PackedTopic {
  return Array.isArray(topic)
}
