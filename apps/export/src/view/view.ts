import type { Aspect, Document, Entity, Fact, Factbook, Topic } from '@docfacts/schema'

/** A factbook with the look-ups that exporters share. */
export interface View {
  readonly book: Factbook
  readonly entities: ReadonlyMap<string, Entity>
  readonly aspects: ReadonlyMap<string, Aspect>
  readonly documents: ReadonlyMap<string, Document>
  readonly facts: ReadonlyMap<string, Fact>
  readonly topics: ReadonlyMap<string, Topic>
  /** Facts and topics of each subject, in the order of the factbook. */
  readonly factsBySubject: ReadonlyMap<string, readonly Fact[]>
  readonly topicsBySubject: ReadonlyMap<string, readonly Topic[]>
}

/** Makes the look-ups once. */
export function createView(book: Factbook): View {
  return {
    book,
    entities: byId(book.entities),
    aspects: byId(book.aspects),
    documents: byId(book.documents),
    facts: byId(book.facts),
    topics: byId(book.topics),
    factsBySubject: Map.groupBy(book.facts, ({ subject }) => subject),
    topicsBySubject: Map.groupBy(book.topics, ({ subject }) => subject)
  }
}

/** Name of an entity, or the title of the document that the subject stands for. */
export function subjectName(view: View, subject: string): string {
  const document = subject.startsWith('document:') ? view.documents.get(subject.slice('document:'.length)) : undefined
  return document?.title ?? view.entities.get(subject)?.name ?? subject
}

/** Name of an aspect. */
export function aspectName(view: View, aspect: string): string {
  return view.aspects.get(aspect)?.name ?? aspect
}

/**
 * Facts of a topic, the one to show first at the front. Where nothing is known of how they stand to each other, values
 * that fit a cell come before sentences.
 */
export function topicFacts(view: View, topic: Topic): Fact[] {
  const facts: Fact[] = []
  for (const id of topic.facts) {
    const fact = view.facts.get(id)
    if (fact !== undefined) facts.push(fact)
  }
  return facts.sort((a, b) => rank(topic, a) - rank(topic, b))
}

/** Characters up to which a value fits a cell. */
const cellLength = 60

function rank({ consensus, agreement }: Topic, { id, kind, value }: Fact): number {
  const plainness = kind !== 'attribute' ? 4 : value.length > cellLength ? 2 : 0
  if (agreement === 'single') return id === consensus ? plainness : plainness + 1
  return id === consensus ? -1 : plainness
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
