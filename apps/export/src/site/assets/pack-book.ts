import type { Evidence, Fact, Factbook, Topic } from '@docfacts/schema'
import type { Column, PackedBook, PackedEnd, PackedTexts, PackedTopic } from './packed-book.ts'

/** A factbook as browsers load it. */
export function packBook({ facts, topics, tables: _, ...rest }: Factbook): PackedBook {
  const evidence = facts.flatMap((fact) => fact.evidence)
  const numbers = new Map(facts.map(({ id }, number) => [id, number]))
  return {
    rest,
    facts: {
      ids: facts.map(shortId),
      kinds: column(facts.map(({ kind }) => kind)),
      subjects: column(facts.map(({ subject }) => subject)),
      aspects: column(facts.map(({ aspect }) => aspect ?? null)),
      texts: facts.map(textsOf)
    },
    evidence: {
      documents: column(evidence.map(({ document }) => document)),
      sections: column(evidence.map(({ section }) => section)),
      rules: column(evidence.map(({ rule }) => rule)),
      restorations: column(evidence.map(({ restoredBy }) => restoredBy ?? null)),
      lines: evidence.map(({ position }) => position.start.line),
      columns: evidence.map(({ position }) => position.start.column),
      offsets: evidence.map(({ position }) => position.start.offset ?? null),
      ends: Object.fromEntries(evidence.flatMap((place, number) => irregularEnd(place, number)))
    },
    topics: topics.map((topic) => packTopic(topic, facts, numbers))
  }
}

/** The distinct values in the order in which they come, and the number of the one of each row. */
function column<Value>(values: readonly Value[]): Column<Value> {
  const numbers = new Map<string, number>()
  const distinct: Value[] = []
  const rows = values.map((value) => {
    const key = JSON.stringify(value)
    const known = numbers.get(key) ?? distinct.length
    if (known === distinct.length) {
      numbers.set(key, known)
      distinct.push(value)
    }
    return known
  })
  return [distinct, rows]
}

function shortId({ id, subject, aspect, kind }: Fact): string {
  const start = `${subject}.${aspect ?? kind}.`
  const end = id.slice(start.length)
  return id.startsWith(start) && !end.includes('.') ? end : id
}

function textsOf({
  id: _id,
  kind: _kind,
  subject: _subject,
  aspect: _aspect,
  value,
  evidence,
  ...details
}: Fact): PackedTexts {
  return [value, details, ...evidence.map(({ quote }) => (quote === value ? 0 : quote))]
}

/** The end of a place by its number, unless the quote is of one line and ends where its length says. */
function irregularEnd({ quote, position: { start, end } }: Evidence, number: number): [number, PackedEnd][] {
  const follows =
    end.line === start.line &&
    end.column === start.column + quote.length &&
    end.offset === (start.offset === undefined ? undefined : start.offset + quote.length)
  return follows ? [] : [[number, [end.line, end.column, end.offset ?? null]]]
}

function packTopic(topic: Topic, facts: readonly Fact[], numbers: ReadonlyMap<string, number>): PackedTopic | Topic {
  const found = topic.facts.flatMap((id) => numbers.get(id) ?? [])
  const first = facts[found[0] ?? -1]
  const follows =
    found.length === topic.facts.length &&
    first?.subject === topic.subject &&
    first.aspect === topic.aspect &&
    topic.id === `${topic.subject}.${topic.aspect}`
  if (!follows) return topic
  return [found, topic.agreement, topic.consensus === undefined ? null : (numbers.get(topic.consensus) ?? null)]
}
