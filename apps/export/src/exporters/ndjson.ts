import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import type { View } from '../view/view.ts'

const lists = ['documents', 'entities', 'aspects', 'facts', 'topics', 'tables'] as const

/** Each list of the factbook with an item a line: `ndjson/facts.ndjson`, … */
export const ndjson: Exporter = {
  name: 'ndjson',
  summary: 'a line of JSON an item, for streams and command lines',
  export: exportNdjson
}

function* exportNdjson({ book }: View): Generator<ExportedFile> {
  for (const list of lists) {
    const content = book[list].map((item) => `${JSON.stringify(item)}\n`).join('')
    yield { path: `ndjson/${list}.ndjson`, mediaType: 'application/x-ndjson', content }
  }
}
