import { countWords } from '../document/count-words.ts'
import type { Cell, Grid } from '../tables/grid.ts'
import { isRemark, type Shape } from '../tables/shape.ts'
import { foldName } from './fold.ts'
import { canName } from './no-names.ts'
import { bareName } from './phrases.ts'
import { rowName } from './row-names.ts'
import { GLOSS } from './variants.ts'

/** Names that a table gives: the subjects in the header of a comparison, the terms of a glossary, the items of records. */
export function tableNames(grid: Grid, shape: Shape): readonly string[] {
  return namingCells(grid, shape)
    .flatMap((cell) => rowName(cell?.value ?? '') ?? [])
    .filter((name) => bareName(name) !== '' && countWords(name.replace(GLOSS, '')) <= 4 && canName(foldName(name)))
}

function namingCells(grid: Grid, shape: Shape): readonly (Cell | undefined)[] {
  if (shape.kind === 'comparison') return grid.header.slice(shape.label + 1).filter(({ value }) => !isRemark(value))
  return isItems(shape) ? grid.rows.map((row) => row[shape.label]) : []
}

function isItems({ kind }: Shape): boolean {
  return kind === 'records' || kind === 'glossary'
}
