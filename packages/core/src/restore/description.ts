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
  const bits = bitsOf(column, cell)
  see(column, cell)
  return bits
}

/** Bits to describe a cell after those seen in its column. */
export function bitsOf(column: Column, cell: CellShape): number {
  const [type, start, end, length] = indexesOf(cell)
  const bits =
    featureBits(column, type, TYPES) +
    featureBits(column, start, CLASSES) +
    featureBits(column, end, CLASSES) +
    featureBits(column, length, LENGTHS)
  const repeated = Math.min(repeatedBits(column, cell.text, 1), repeatedBits(column.all, cell.text, 2))
  return Math.min(bits, repeated, cell.format === '' ? repeated : repeatedBits(column, cell.format, 3))
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
  if (/[:.!;,]$|: |\]\(|:\/\/|^(?:<|!\[|:::|["“]|[•·▪–-] )/.test(text)) return Number.POSITIVE_INFINITY
  return HEADER[type] + (start === 'upper' ? 0.3 : start === 'digit' ? 4 : 2.5) + (length > 48 ? 4 : 1.5)
}

/** How often each value of each feature occurs in cells of any table, in the order of their counts. */
const USUAL: readonly number[] = [
  ...[0.12, 0.14, 0.1, 0.32, 0.22, 0.1],
  ...[0.6, 0.14, 0.16, 0.1],
  ...[0.05, 0.65, 0.14, 0.16],
  ...[0.01, 0.05, 0.16, 0.24, 0.26, 0.19, 0.07, 0.02]
]

/** Bits to describe a cell of any table. */
export function usualBits(cell: CellShape): number {
  return indexesOf(cell).reduce((bits, index) => bits - Math.log2(USUAL[index] ?? 1), 0)
}

function featureBits({ counts, total }: Column, index: number, values: number): number {
  return -Math.log2(((counts[index] ?? 0) + PRIOR) / (total + PRIOR * values))
}

function repeatedBits(column: Column | undefined, text: string, least: number): number {
  const known = column?.texts.get(text) ?? 0
  return column === undefined || known === 0 ? Number.POSITIVE_INFINITY : least - Math.log2(known / column.total)
}

/** Take a cell into account. */
export function see(column: Column, cell: CellShape): void {
  count(column, cell, 1)
}

/** Take a cell out again. */
export function forget(column: Column, cell: CellShape): void {
  count(column, cell, -1)
}

function count(column: Column, cell: CellShape, by: 1 | -1): void {
  for (const index of indexesOf(cell)) column.counts[index] = (column.counts[index] ?? 0) + by
  for (const text of cell.format === '' ? [cell.text] : [cell.text, cell.format]) {
    const known = (column.texts.get(text) ?? 0) + by
    if (known > 0) column.texts.set(text, known)
    else column.texts.delete(text)
  }
  column.total += by
  if (column.all !== undefined) count(column.all, cell, by)
}

function indexesOf(cell: CellShape): readonly [number, number, number, number] {
  return [
    cellTypes.indexOf(cell.type),
    START + characterClasses.indexOf(cell.start),
    END + characterClasses.indexOf(cell.end),
    LENGTH + lengthClass(cell.length)
  ]
}
