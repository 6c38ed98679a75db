import { aspectName, subjectName, topicFacts, type View } from '../view/view.ts'

/** A collection of the API: a list, and a file an item. */
export interface Resource {
  /** Its folder below `api/`. */
  readonly name: string
  /** What one item is called. */
  readonly singular: string
  /** Schema of an item, by its name in the factbook's schema. */
  readonly schema: string
  /** Lists of further items that stand with an item. */
  readonly with: Readonly<Record<string, string>>
  readonly items: readonly Item[]
}

/** An item of a collection. */
export interface Item {
  readonly id: string
  readonly name: string
  readonly content: object
}

/** The collections: what a client asks for one at a time, with what it needs to show it. */
export function resourcesOf(view: View): Resource[] {
  const { book, factsBySubject, topicsBySubject } = view
  const topicsByAspect = Map.groupBy(book.topics, ({ aspect }) => aspect)
  return [
    {
      name: 'documents',
      singular: 'document',
      schema: 'Document',
      with: { facts: 'Fact', tables: 'Table' },
      items: book.documents.map((document) => {
        const facts = factsBySubject.get(`document:${document.id}`) ?? []
        const tables = book.tables.filter((table) => table.document === document.id)
        return { id: document.id, name: document.title, content: { ...document, facts, tables } }
      })
    },
    {
      name: 'entities',
      singular: 'entity',
      schema: 'Entity',
      with: { facts: 'Fact', topics: 'Topic' },
      items: book.entities.map((entity) => {
        const facts = factsBySubject.get(entity.id) ?? []
        const topics = topicsBySubject.get(entity.id) ?? []
        return { id: entity.id, name: entity.name, content: { ...entity, facts, topics } }
      })
    },
    {
      name: 'aspects',
      singular: 'aspect',
      schema: 'Aspect',
      with: { topics: 'Topic' },
      items: book.aspects.map((aspect) => ({
        id: aspect.id,
        name: aspect.name,
        content: { ...aspect, topics: topicsByAspect.get(aspect.id) ?? [] }
      }))
    },
    {
      name: 'topics',
      singular: 'topic',
      schema: 'Topic',
      with: { statements: 'Fact' },
      items: book.topics.map((topic) => ({
        id: topic.id,
        name: `${subjectName(view, topic.subject)}: ${aspectName(view, topic.aspect)}`,
        content: { ...topic, statements: topicFacts(view, topic) }
      }))
    },
    {
      name: 'facts',
      singular: 'fact',
      schema: 'Fact',
      with: {},
      items: book.facts.map((fact) => ({ id: fact.id, name: subjectName(view, fact.subject), content: fact }))
    }
  ]
}
