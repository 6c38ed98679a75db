import type { Factbook } from '@docfacts/schema'
import { compareCodeUnits } from '@docfacts/schema'
import { slug } from '../link/fold.ts'
import { factId, shortHash } from '../link/ids.ts'

/** The id of a document by its path alone: `guides/First Kite.md` → `guides-first-kite`. */
export function documentId(path: string): string {
  return slug(path.replace(/\.[^./]+$/, ''))
}

/**
 * Give every document an id of its own. Of paths with the same slug the smallest keeps it, the others get the hash of
 * their path behind it; what refers to them is renamed.
 */
export function uniqueDocumentIds(books: readonly Factbook[]): readonly Factbook[] {
  const paths = [...new Set(books.flatMap((book) => book.documents.map(({ path }) => path)))].sort(compareCodeUnits)
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const path of paths) {
    const bare = documentId(path)
    ids.set(path, taken.has(bare) ? `${bare}-${shortHash([path])}` : bare)
    taken.add(bare)
  }
  return books.map((book) => rename(book, ids))
}

function rename(book: Factbook, ids: ReadonlyMap<string, string>): Factbook {
  const renamed = new Map<string, string>()
  for (const { id, path } of book.documents) if (ids.get(path) !== id) renamed.set(id, ids.get(path) ?? id)
  if (renamed.size === 0) return book
  const subjectOf = (subject: string): string => {
    const id = subject.startsWith('document:') ? renamed.get(subject.slice('document:'.length)) : undefined
    return id === undefined ? subject : `document:${id}`
  }
  return {
    ...book,
    documents: book.documents.map((one) => ({ ...one, id: renamed.get(one.id) ?? one.id })),
    facts: book.facts.map((fact) => {
      const subject = subjectOf(fact.subject)
      const evidence = fact.evidence.map((one) => ({ ...one, document: ids.get(one.path) ?? one.document }))
      const subjects = fact.kind === 'statement' ? { subjects: fact.subjects.map(subjectOf) } : {}
      return { ...fact, id: factId({ ...fact, subject }), subject, ...subjects, evidence }
    }),
    tables: book.tables.map((one) => {
      const document = renamed.get(one.document)
      return document === undefined ? one : { ...one, id: `${document}${one.id.slice(one.document.length)}`, document }
    })
  }
}
