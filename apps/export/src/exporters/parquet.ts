import { parquetWriteBuffer } from 'hyparquet-writer'
import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { relationsOf } from '../relations/index.ts'
import type { Relation } from '../relations/relation.ts'
import type { View } from '../view/view.ts'

/** The relations as Parquet, for DuckDB, pandas, Spark and the like: `parquet/facts.parquet`, … */
export const parquet: Exporter = {
  name: 'parquet',
  summary: 'the relations as Parquet files',
  export: exportParquet
}

const types = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const

function* exportParquet(view: View): Generator<ExportedFile> {
  for (const relation of relationsOf(view)) {
    yield {
      path: `parquet/${relation.name}.parquet`,
      mediaType: 'application/vnd.apache.parquet',
      content: write(relation)
    }
  }
}

function write({ columns, rows }: Relation): Uint8Array {
  const all = [...rows]
  const columnData = columns.map(({ name, type, required = false }, index) => ({
    name,
    type: types[type],
    nullable: !required,
    data: all.map((row) => row[index] ?? null)
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'docfacts' }))
}
