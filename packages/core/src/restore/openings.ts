import type { CellShape } from './cell-shape.ts'

/** The first words of the cells seen, of each column and of all. */
export interface Openings {
  readonly columns: readonly Map<string, number>[]
  readonly all: Map<string, number>
}

export function createOpenings(width: number): Openings {
  return { columns: Array.from({ length: width }, () => new Map()), all: new Map() }
}

/**
 * Bits more or fewer for a cell by its first word, which is seen then: `Fix the sail`, `Fix the line` stand in one column, `Yes`
 * and `No` apart from them.
 */
export function openingBits({ columns, all }: Openings, column: number, { text, type }: CellShape): number {
  const own = columns[column]
  const word =
    type === 'phrase' || type === 'label' || type === 'sentence' ? /^[^\s(,:]+(?=.)/.exec(text)?.[0] : undefined
  if (own === undefined || word === undefined) return 0
  const folded = word.toLowerCase()
  const here = own.get(folded) ?? 0
  const anywhere = all.get(folded) ?? 0
  own.set(folded, here + 1)
  all.set(folded, anywhere + 1)
  return here > 0 ? -here / anywhere : anywhere > 0 ? 1 : 0
}
