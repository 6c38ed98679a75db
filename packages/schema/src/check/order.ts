import { compareCodeUnits } from '../compare.ts'
import type { Evidence } from '../fact.ts'
import type { Factbook, Table } from '../factbook.ts'
import type { Problem } from '../problem.ts'

/** Elements that stand before one that should stand before them. */
export function* checkOrder(book: Factbook): Generator<Problem> {
  yield* inOrder('documents', book.documents, 'ordered by path', (a, b) => compareCodeUnits(a.path, b.path))
  for (const name of ['entities', 'aspects', 'facts', 'topics'] as const) {
    yield* inOrder<{ readonly id: string }>(name, book[name], 'ordered by id', (a, b) => compareCodeUnits(a.id, b.id))
  }
  yield* inOrder('tables', book.tables, 'ordered by document and offset', compareTables)
  for (const [index, { aliases, examples = [] }] of book.entities.entries()) {
    yield* inOrder(`entities[${index}].aliases`, aliases, byCodeUnits, compareCodeUnits)
    yield* inOrder(`entities[${index}].examples`, examples, byCodeUnits, compareCodeUnits)
  }
  for (const [index, { aliases }] of book.aspects.entries()) {
    yield* inOrder(`aspects[${index}].aliases`, aliases, byCodeUnits, compareCodeUnits)
  }
  for (const [index, { evidence }] of book.facts.entries()) {
    yield* inOrder(`facts[${index}].evidence`, evidence, 'ordered by path and offset', compareEvidence)
  }
  for (const [index, { facts }] of book.topics.entries()) {
    yield* inOrder(`topics[${index}].facts`, facts, byCodeUnits, compareCodeUnits)
  }
}

const byCodeUnits = 'ordered by code units'

function* inOrder<Element>(
  path: string,
  list: readonly Element[],
  expected: string,
  compare: (a: Element, b: Element) => number
): Generator<Problem> {
  for (const [index, element] of list.entries()) {
    const before = list[index - 1]
    if (before === undefined || compare(before, element) <= 0) continue
    const found = `one that belongs before ${path}[${index - 1}]`
    yield { rule: 'order', path: `${path}[${index}]`, expected: `elements ${expected}`, found }
  }
}

function compareTables(a: Table, b: Table): number {
  return compareCodeUnits(a.document, b.document) || offset(a) - offset(b)
}

function compareEvidence(a: Evidence, b: Evidence): number {
  return compareCodeUnits(a.path, b.path) || offset(a) - offset(b)
}

function offset({ position }: Pick<Evidence, 'position'>): number {
  return position.start.offset ?? 0
}
