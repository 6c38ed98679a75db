import type { Rating } from '@docfacts/schema'
import type { Span } from '../document/lines.ts'
import type { Cell, Grid } from '../tables/grid.ts'
import type { Claim } from './claim.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { ratingOf } from './rating.ts'

/**
 * Facts from tables that say what things are like.
 *
 * | Feature | Kite    | Glider |
 * | ------- | ------- | ------ |
 * | Weight  | ✅ 2 kg | 40 kg  |   → Kite, Weight: `2 kg` (good); Glider, Weight: `40 kg`
 *
 * Where the first column names the things (`| Tool | Licence |`), subjects and aspects trade places. Empty cells and dashes
 * yield nothing; rows about use cases, advantages or drawbacks yield facts of those kinds.
 */
export const tables: Extractor = defineExtractor('table', function* (document, names) {
  for (const grid of document.tables) {
    const kind = names.shapes.get(grid)?.kind
    if (kind !== 'comparison' && kind !== 'records') continue
    for (const row of grid.rows)
      for (const [column, cell] of row.entries()) {
        const header = grid.header[column]
        const label = row[0]
        if (column === 0 || header === undefined || label === undefined || isBlank(cell)) continue
        yield* claimOf(
          grid,
          cell,
          kind === 'comparison' ? { subject: header, aspect: label } : { subject: label, aspect: header }
        )
      }
  }
})

function* claimOf(grid: Grid, cell: Cell, { subject, aspect }: { subject: Cell; aspect: Cell }): Iterable<Claim> {
  if (subject.value === '' || aspect.value === '') return
  const rating = ratingOf(cell.text.value)
  const base = {
    subject: subject.value,
    aspect: aspect.value,
    value: cell.value === '' ? markWord(rating) : cell.value,
    places: [placeOf(cell)],
    section: grid.block.section,
    restoredBy: grid.node.data?.restoredBy
  }
  yield { kind: kindOf(aspect.value), ...base, ...(rating === undefined ? {} : { rating }) } as Claim
}

/** Kind of the cells of a row or column, by its label. */
function kindOf(label: string): 'attribute' | 'use-case' | 'advantage' | 'drawback' {
  if (
    /^(?:(?:ideal|best|common|typical|good)\s+)?use[- ]?cases?(?:\s+fit)?$|^(?:best|ideal|good|great)\s+(?:use\s+cases?\s+)?(?:for|fit)$|^when to use(?: it)?$|^use (?:it )?(?:for|when)$/i.test(
      label
    )
  )
    return 'use-case'
  if (/^(?:pros|advantages?|benefits?|strengths?)$/i.test(label)) return 'advantage'
  if (/^(?:cons|disadvantages?|drawbacks?|weakness(?:es)?|limitations?)$/i.test(label)) return 'drawback'
  return 'attribute'
}

function isBlank({ text, value }: Cell): boolean {
  return (value === '' && ratingOf(text.value) === undefined) || /^(?:[-–—.…?]+|n\/?a)$/i.test(value)
}

function markWord(rating: Rating | undefined): string {
  return rating === 'good' ? 'Yes' : rating === 'bad' ? 'No' : 'Partly'
}

function placeOf({ text }: Cell): Span {
  const start = text.value.length - text.value.trimStart().length
  return text.span(start, Math.max(start, text.value.trimEnd().length))
}
