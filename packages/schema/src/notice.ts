import type { Change, ChangeKind } from './diff/change.ts'

type Line = (id: string) => string

const ofTopic: Line = (id) => `get(${quote(id)})`
const named =
  (list: 'entities' | 'aspects' | 'documents' | 'tables'): Line =>
  (id) =>
    `${list}.find(({ id }) => id === ${quote(id)})`
const ofFact: Line = (id) => `facts.find(({ id }) => id === ${quote(id)})`
const valuesOf: Line = (id) =>
  `facts.filter(({ id }) => id.startsWith(${quote(`${stem(id)}.`)})).map(({ value }) => value)`

/** For each rule a line of code that gets something else after the change, and what it gets. */
const lines: Record<ChangeKind, readonly [line: Line, then: string]> = {
  'topic-removed': [ofTopic, 'throws: there is no such topic'],
  'entity-removed': [named('entities'), 'undefined'],
  'aspect-removed': [named('aspects'), 'undefined'],
  'redirect-removed': [(id) => `find(${quote(id)})`, '[], it led somewhere before'],
  'topic-moved': [(id) => `get(${quote(id)}).topic.id`, 'another id'],
  'topic-split': [(id) => `find(${quote(id)}).length`, 'more than one'],
  'entity-moved': [named('entities'), 'undefined; ids of its topics are followed by get'],
  'entity-split': [named('entities'), 'undefined; ids of its topics are followed by find'],
  'aspect-moved': [named('aspects'), 'undefined; ids of its topics are followed by get'],
  'aspect-split': [named('aspects'), 'undefined; ids of its topics are followed by find'],
  'agreement-changed': [(id) => `get(${quote(id)}).topic.agreement`, 'another word'],
  'topic-added': [ofTopic, 'a topic; it did not compile before'],
  'entity-added': [named('entities'), 'an entity; undefined before'],
  'aspect-added': [named('aspects'), 'an aspect; undefined before'],
  'fact-added': [valuesOf, 'one more'],
  'fact-removed': [valuesOf, 'one less'],
  'document-added': [named('documents'), 'a document; undefined before'],
  'document-removed': [named('documents'), 'undefined'],
  'table-added': [named('tables'), 'a table; undefined before'],
  'table-removed': [named('tables'), 'undefined'],
  'fact-reworded': [valuesOf, 'other words'],
  'fact-changed': [ofFact, 'the same value, another field'],
  'fact-moved': [ofFact, 'undefined; its words have another id'],
  'evidence-changed': [(id) => `${ofFact(id)}.evidence`, 'other places or quotes'],
  'consensus-changed': [(id) => `get(${quote(id)}).consensus`, 'another fact'],
  'entity-changed': [named('entities'), 'another name, or other spellings'],
  'aspect-changed': [named('aspects'), 'another name, or other spellings'],
  'document-changed': [named('documents'), 'another title, or other metadata'],
  'document-moved': [named('documents'), 'undefined; its text has another path'],
  'table-changed': [named('tables'), 'undefined; the table has other cells and so another id'],
  'redirect-changed': [(id) => `find(${quote(id)})`, 'something else'],
  'name-changed': [() => 'name', 'another name']
}

/**
 * A line of code that would notice the change, with what it gets now:
 * `get("kite.crew") // throws: there is no such topic`.
 */
export function noticeOf({ kind, id }: Pick<Change, 'kind' | 'id'>): string {
  const [line, then] = lines[kind]
  return `${line(id)} // ${then}`
}

function quote(text: string): string {
  return JSON.stringify(text)
}

/** The id of a fact without its hash: `kite.crew`. */
function stem(id: string): string {
  return id.slice(0, id.lastIndexOf('.'))
}
