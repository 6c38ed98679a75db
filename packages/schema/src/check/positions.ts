import type { Position } from 'unist'
import type { Factbook } from '../factbook.ts'
import type { Problem } from '../problem.ts'

/** Places that no text can have: ends before starts, lines and columns that the offsets have no room for. */
export function* checkPositions(book: Factbook): Generator<Problem> {
  for (const [index, { evidence }] of book.facts.entries()) {
    for (const [place, { position }] of evidence.entries()) {
      yield* checkPosition(`facts[${index}].evidence[${place}].position`, position)
    }
  }
  for (const [index, { position }] of book.tables.entries()) yield* checkPosition(`tables[${index}].position`, position)
}

function* checkPosition(path: string, { start, end }: Position): Generator<Problem> {
  for (const [name, { line, column, offset = 0 }] of Object.entries({ start, end })) {
    const least = line - 1 + column - 1
    if (offset < least) {
      const expected = `at least ${least}, for line ${line} and column ${column}`
      yield { rule: 'position', path: `${path}.${name}.offset`, expected, found: String(offset) }
    }
  }
  const length = (end.offset ?? 0) - (start.offset ?? 0)
  const lines = end.line - start.line
  if (length < 0 || lines < 0) {
    yield { rule: 'position', path, expected: 'an end behind the start', found: `${length} characters` }
  } else if (lines === 0 && end.column - start.column !== length) {
    const found = `${end.column - start.column} columns on one line`
    yield { rule: 'position', path, expected: `as many columns as characters, ${length}`, found }
  }
}
