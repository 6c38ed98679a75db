import type { Aspect, Document, Entity, Evidence, Fact, Topic } from '@docfacts/schema'
import { aspectName, subjectName, type View } from '../view/view.ts'
import type { Node, Term } from './node.ts'

/** Turns an id into an IRI: `fact`, `kite.range.abcdef` → `urn:docfacts:kites:fact:kite.range.abcdef`. */
export type Iri = (
  kind: 'aspect' | 'dataset' | 'document' | 'entity' | 'fact' | 'question' | 'quote' | 'terms' | 'topic',
  id: string
) => string

/** Everything a factbook says as nodes: a dataset, documents, terms, claims with the quotations they appear in, topics. */
export function* nodesOf(view: View, iri: Iri): Generator<Node> {
  const { book } = view
  yield dataset(view, iri)
  for (const document of book.documents) yield documentNode(document, iri)
  for (const set of ['entities', 'aspects'] as const) {
    yield node(iri('terms', set), 'DefinedTermSet', { name: [`${book.name}: ${set}`] })
  }
  for (const entity of book.entities) yield term(view, entity, 'entity', iri)
  for (const aspect of book.aspects) yield term(view, aspect, 'aspect', iri)
  for (const fact of book.facts) yield* claim(fact, iri)
  for (const topic of book.topics) yield collection(view, topic, iri)
  yield* questions(view, iri)
}

function dataset({ book }: View, iri: Iri): Node {
  return node(iri('dataset', ''), 'Dataset', {
    name: [book.name],
    description: [`${book.facts.length} facts, each with the words of the documents that say it`],
    isBasedOn: book.documents.map(({ id }) => ({ iri: iri('document', id) }))
  })
}

function documentNode({ id, path, title, words, metadata }: Document, iri: Iri): Node {
  const { author, published, updated, description, tags = [] } = metadata
  return node(iri('document', id), 'Article', {
    identifier: [path],
    name: [title],
    author: [author],
    datePublished: [published],
    dateModified: [updated],
    description: [description],
    keywords: tags,
    wordCount: [words]
  })
}

function term(view: View, { id, name, aliases }: Entity | Aspect, kind: 'aspect' | 'entity', iri: Iri): Node {
  const facts = kind === 'entity' ? (view.factsBySubject.get(id) ?? []) : []
  return node(iri(kind, id), 'DefinedTerm', {
    termCode: [id],
    name: [name],
    alternateName: aliases,
    description: facts.filter((fact) => fact.kind === 'definition').map(({ value }) => value),
    inDefinedTermSet: [{ iri: iri('terms', kind === 'entity' ? 'entities' : 'aspects') }]
  })
}

function* claim({ id, kind, subject, aspect, value, evidence }: Fact, iri: Iri): Generator<Node> {
  yield node(iri('fact', id), 'Claim', {
    identifier: [id],
    genre: [kind],
    text: [value],
    about: about(subject, aspect, iri),
    appearance: evidence.map((_, index) => ({ iri: iri('quote', `${id}.${index + 1}`) }))
  })
  for (const [index, place] of evidence.entries()) yield quotation(place, iri('quote', `${id}.${index + 1}`), iri)
}

function quotation({ document, path, position, quote, section }: Evidence, own: string, iri: Iri): Node {
  return node(own, 'Quotation', {
    text: [quote],
    isPartOf: [{ iri: iri('document', document) }],
    position: [`${path}:${position.start.line}:${position.start.column}`],
    articleSection: section.slice(-1)
  })
}

function collection(view: View, { id, subject, aspect, agreement, facts }: Topic, iri: Iri): Node {
  return node(iri('topic', id), 'Collection', {
    identifier: [id],
    name: [`${subjectName(view, subject)}: ${aspectName(view, aspect)}`],
    about: about(subject, aspect, iri),
    creativeWorkStatus: [agreement],
    hasPart: facts.map((fact) => ({ iri: iri('fact', fact) }))
  })
}

/** Only questions that a document asks and answers make a page of questions. */
function* questions({ book }: View, iri: Iri): Generator<Node> {
  const asked = book.facts.filter((fact) => fact.kind === 'question')
  const answered = asked.filter(({ question, value }) => question.endsWith('?') && value !== question)
  if (answered.length === 0) return
  yield node(iri('question', ''), 'FAQPage', {
    name: [`${book.name}: questions`],
    mainEntity: answered.map(({ id }) => ({ iri: iri('question', id) }))
  })
  for (const { id, question, value } of answered) {
    yield node(iri('question', id), 'Question', {
      name: [question],
      acceptedAnswer: [{ iri: iri('question', `${id}.answer`) }]
    })
    yield node(iri('question', `${id}.answer`), 'Answer', { text: [value], isBasedOn: [{ iri: iri('fact', id) }] })
  }
}

function about(subject: string, aspect: string | undefined, iri: Iri): Term[] {
  const document = /^document:(.*)$/s.exec(subject)?.[1]
  const first = { iri: document === undefined ? iri('entity', subject) : iri('document', document) }
  return aspect === undefined ? [first] : [first, { iri: iri('aspect', aspect) }]
}

function node(iri: string, type: string, values: Readonly<Record<string, readonly (Term | undefined)[]>>): Node {
  const properties: Record<string, readonly Term[]> = {}
  for (const [name, terms] of Object.entries(values)) {
    const present = terms.filter((term) => term !== undefined)
    if (present.length > 0) properties[name] = present
  }
  return { iri, type, properties }
}
