/** Types that CSV, SQLite and Parquet all have. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean'

/** A value of a cell; `undefined` where there is none. */
export type Value = string | number | boolean | undefined

/** A column of a relation. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** What it holds, for people who meet it without this code. */
  readonly description: string
  readonly required?: boolean
  /** Relation and column whose values these are. */
  readonly references?: readonly [relation: string, column: string]
}

/** Rows of equal shape: what relational formats print. */
export interface Relation {
  readonly name: string
  readonly description: string
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  /** In the order of the columns. */
  readonly rows: Iterable<readonly Value[]>
}
