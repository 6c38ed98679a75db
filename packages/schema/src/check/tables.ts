import type { Factbook } from '../factbook.ts'
import type { Problem } from '../problem.ts'

/** Rows that are not as wide as the header of their table. */
export function* checkTables(book: Factbook): Generator<Problem> {
  for (const [index, { header, rows }] of book.tables.entries()) {
    for (const [place, row] of rows.entries()) {
      if (row.length === header.length) continue
      const path = `tables[${index}].rows[${place}]`
      yield { rule: 'table', path, expected: `${header.length} cells, as the header has`, found: `${row.length}` }
    }
  }
}
