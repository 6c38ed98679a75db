import type { Table } from '@docfacts/schema'
import { toCsv } from '../csv/csv.ts'
import { dataPackage, type Resource, type TableResource } from '../csv/data-package.ts'
import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { fileName } from '../file-name.ts'
import { relationsOf } from '../relations/index.ts'
import type { View } from '../view/view.ts'

/** Facts, places, topics and every table as CSV, described by `csv/datapackage.json`. */
export const csv: Exporter = {
  name: 'csv',
  summary: 'facts, places, topics and every table as CSV, with a Data Package descriptor',
  export: exportCsv
}

function* exportCsv(view: View): Generator<ExportedFile> {
  const resources: Resource[] = []
  for (const relation of relationsOf(view)) {
    const path = `${relation.name}.csv`
    resources.push({ relation, path })
    yield csvFile(path, toCsv([relation.columns.map(({ name }) => name), ...relation.rows]))
  }
  for (const table of view.book.tables) yield tableFile(table)
  yield {
    path: 'csv/datapackage.json',
    mediaType: 'application/json',
    content: dataPackage(
      view.book.name,
      resources,
      view.book.tables.map((table) => tableResource(view, table))
    ),
    schema: 'https://datapackage.org/profiles/2.0/datapackage.json'
  }
}

/** A table as its document has it. */
function tableFile({ id, header, rows }: Table): ExportedFile {
  return csvFile(tablePath(id), toCsv([header, ...rows]))
}

function tableResource({ documents }: View, { id, document, section }: Table): TableResource {
  const title = documents.get(document)?.title ?? document
  return { id, path: tablePath(id), description: ['The table of', [title, ...section].join(' › ')].join(' ') }
}

function tablePath(id: string): string {
  return `tables/${fileName(id)}.csv`
}

function csvFile(path: string, content: string): ExportedFile {
  return {
    path: `csv/${path}`,
    mediaType: 'text/csv; charset=utf-8; header=present',
    content,
    schema: 'csv/datapackage.json'
  }
}
