import type { Factbook } from '../factbook.ts'
import type { Problem } from '../problem.ts'

/** Ids that two elements of a list share, and paths that two documents share. */
export function* checkIds(book: Factbook): Generator<Problem> {
  const { documents, entities, aspects, facts, topics, tables } = book
  for (const [name, list] of Object.entries({ documents, entities, aspects, facts, topics, tables })) {
    yield* checkUnique(
      `${name}[].id`,
      list.map(({ id }) => id)
    )
  }
  yield* checkUnique(
    'documents[].path',
    documents.map(({ path }) => path)
  )
}

/** `path` has `[]` where the index goes. */
function* checkUnique(path: string, values: readonly string[]): Generator<Problem> {
  const first = new Map<string, number>()
  for (const [index, value] of values.entries()) {
    const before = first.get(value)
    if (before === undefined) first.set(value, index)
    else yield duplicate(path, value, before, index)
  }
}

function duplicate(path: string, value: string, before: number, index: number): Problem {
  const at = (place: number): string => path.replace('[]', `[${place}]`)
  return {
    rule: 'unique-id',
    path: at(index),
    expected: `another value than that of ${at(before)}`,
    found: JSON.stringify(value)
  }
}
