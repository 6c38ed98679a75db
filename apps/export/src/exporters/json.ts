import { factbookSchema, serializeFactbook } from '@docfacts/schema'
import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import type { View } from '../view/view.ts'

/** The factbook as it is, and its JSON Schema: `factbook.json`, `factbook.schema.json`. */
export const json: Exporter = {
  name: 'json',
  summary: 'the factbook with its JSON Schema',
  export: exportJson
}

function exportJson({ book }: View): ExportedFile[] {
  return [
    {
      path: 'factbook.json',
      mediaType: 'application/json',
      content: serializeFactbook(book),
      schema: 'factbook.schema.json'
    },
    {
      path: 'factbook.schema.json',
      mediaType: 'application/schema+json',
      content: `${JSON.stringify(factbookSchema, undefined, 2)}\n`,
      schema: 'https://json-schema.org/draft/2020-12/schema'
    }
  ]
}
