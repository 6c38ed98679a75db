import type { ChangeKind } from './diff/change.ts'

/** What each rule says, and why it asks for its bump; one sentence or two, for reports and for the readme. */
export const reasons: Record<ChangeKind, string> = {
  'topic-removed': 'Nothing is said of this aspect of this subject any more: code that gets the topic finds nothing.',
  'entity-removed': 'The entity is gone and no redirect says where to: code that names it finds nothing.',
  'aspect-removed': 'The aspect is gone and no redirect says where to: code that names it finds nothing.',
  'redirect-removed':
    'An id of an earlier version led somewhere and leads nowhere now: code that still names it breaks.',
  'topic-moved': 'The topic has another id, which the redirects of its subject or aspect lead to.',
  'topic-split': 'The topic has become several, which the redirects of its subject or aspect lead to.',
  'entity-moved': 'The entity has another id, and a redirect leads there.',
  'entity-split': 'The entity has become several, and a redirect leads there.',
  'aspect-moved': 'The aspect has another id, and a redirect leads there.',
  'aspect-split': 'The aspect has become several, and a redirect leads there.',
  'agreement-changed': 'The facts of the topic stand otherwise to each other: a conflict appeared or was settled.',
  'topic-added': 'Something is said of an aspect of a subject of which nothing was said.',
  'entity-added': 'There is a new entity.',
  'aspect-added': 'There is a new aspect.',
  'fact-added': 'Something is said that was not said before.',
  'fact-removed': 'Something is not said any more; its topic, if it has one, is still there.',
  'document-added': 'There is a new document to cite.',
  'document-removed': 'A document is not there any more; what others say too is still said.',
  'table-added': 'There is a new table.',
  'table-removed': 'A table is not there any more; facts that others say too are still said.',
  'fact-reworded':
    'The same is said in other words or with another figure. The id of the fact, a hash of its words, may change.',
  'fact-changed':
    'A field of the fact has another value, such as its quantity, rating or steps; its words are the same.',
  'fact-moved': 'The same is said in the same words under another id.',
  'evidence-changed': 'Other places say the fact, or say it in other words.',
  'consensus-changed': 'Another fact of the topic is the one to show first.',
  'entity-changed': 'The entity has another name, other spellings or other examples.',
  'aspect-changed': 'The aspect has another name or other spellings.',
  'document-changed': 'The document has another title, other metadata or another number of words.',
  'document-moved': 'The document, known by its text or its title, has another path.',
  'table-changed':
    'At least half of the cells are the same, some are not. The id of the table, a hash of its cells, changes.',
  'redirect-changed': 'An id of an earlier version leads elsewhere, or leads somewhere again.',
  'name-changed': 'The factbook has another name.'
}
