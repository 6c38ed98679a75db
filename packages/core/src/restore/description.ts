import { type CellShape, type CellType, cellTypes, characterClasses, lengthClass } from './cell-shape.ts'

/** What was seen of the cells of a column, or of several. */
export interface Column {
  total: number
  /** How often each value of each feature was seen. */
  readonly counts: Uint16Array
  readonly texts: Map<string, number>
  /** What was seen of all columns: a text that stands in another one is expected too. */
  readonly all?: Column
}

/** Each feature of a shape: number of its values, and where its counts start. */
const TYPES = cellTypes.length
const CLASSES = characterClasses.length
const LENGTHS = 8
const START = TYPES
const END = START + CLASSES
const LENGTH = END + CLASSES

/** How much an unseen value is expected. */
const PRIOR = 0.4

export function createColumn(all?: Column): Column {
  const column = { total: 0, counts: new Uint16Array(LENGTH + LENGTHS), texts: new Map<string, number>() }
  return all === undefined ? column : { ...column, all }
}

/** Bits to describe a cell after those seen in its column; then it is seen too. Cells alike take few. */
export function bitsIn(column: Column, cell: CellShape): number {
  const bits =
    bitsOf(column, cellTypes.indexOf(cell.type), TYPES) +
    bitsOf(column, START + characterClasses.indexOf(cell.start), CLASSES) +
    bitsOf(column, END + characterClasses.indexOf(cell.end), CLASSES) +
    bitsOf(column, LENGTH + lengthClass(cell.length), LENGTHS)
  const repeated = Math.min(repeatedBits(column, cell.text, 1), repeatedBits(column.all, cell.text, 2))
  see(column, cell)
  if (column.all !== undefined) see(column.all, cell)
  return Math.min(bits, repeated)
}

/** The first cell of a row says what the row is about: each another, hardly ever a mark such as Yes. */
export function labelBits(column: Column, cell: CellShape): number {
  const isKnown = column.texts.has(cell.text)
  return bitsIn(column, cell) + (isKnown ? 6 : 0) + (cell.type === 'mark' ? 5 : cell.type === 'number' ? 1.5 : 0)
}

const HEADER: Readonly<Record<CellType, number>> = {
  label: 0.6,
  phrase: 2.5,
  code: 4,
  mark: 7,
  number: 6,
  sentence: 20
}

/** Bits to describe a cell of a header: a few words, capitalised. Infinite for what stands in none, such as a link. */
export function headerBits({ type, start, length, text }: CellShape): number {
  if (/[:.!;,]$|: |\]\(|:\/\/|^(?:<|!\[|:::|[•·▪–-] )/.test(text)) return Number.POSITIVE_INFINITY
  return HEADER[type] + (start === 'upper' ? 0.3 : start === 'digit' ? 4 : 2.5) + (length > 48 ? 4 : 1.5)
}

function bitsOf({ counts, total }: Column, index: number, values: number): number {
  return -Math.log2(((counts[index] ?? 0) + PRIOR) / (total + PRIOR * values))
}

function repeatedBits(column: Column | undefined, text: string, least: number): number {
  const known = column?.texts.get(text) ?? 0
  return column === undefined || known === 0 ? Number.POSITIVE_INFINITY : least - Math.log2(known / column.total)
}

function see(column: Column, cell: CellShape): void {
  for (const index of [
    cellTypes.indexOf(cell.type),
    START + characterClasses.indexOf(cell.start),
    END + characterClasses.indexOf(cell.end),
    LENGTH + lengthClass(cell.length)
  ])
    column.counts[index] = (column.counts[index] ?? 0) + 1
  column.texts.set(cell.text, (column.texts.get(cell.text) ?? 0) + 1)
  column.total++
}
