import type { Grid } from '../tables/grid.ts'
import type { Shape } from '../tables/shape.ts'
import { bareName, wordCount } from './phrases.ts'

/** Names that a table gives: the subjects in the header of a comparison, the terms of a glossary, the items of records. */
export function tableNames(grid: Grid, shape: Shape): readonly string[] {
  const names =
    shape.kind === 'comparison' ? grid.header.slice(1) : isItems(shape) ? grid.rows.map((row) => row[0]) : []
  return names.map((cell) => cell?.value ?? '').filter((name) => bareName(name) !== '' && wordCount(name) <= 4)
}

function isItems({ kind }: Shape): boolean {
  return kind === 'records' || kind === 'glossary'
}
