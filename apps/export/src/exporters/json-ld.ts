import type { ExportOptions } from '../export-options.ts'
import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { iriMaker } from '../linked-data/iri.ts'
import { toJsonLd } from '../linked-data/json-ld.ts'
import { nodesOf } from '../linked-data/nodes.ts'
import type { View } from '../view/view.ts'

/** Dataset, terms, claims with their quotations, topics and questions in the words of schema.org: `facts.jsonld`. */
export const jsonLd: Exporter = {
  name: 'json-ld',
  summary: 'linked data in the words of schema.org, as JSON-LD',
  export: exportJsonLd
}

function exportJsonLd(view: View, { baseUrl }: ExportOptions): ExportedFile[] {
  const content = toJsonLd(nodesOf(view, iriMaker(view.book.name, baseUrl)))
  return [{ path: 'facts.jsonld', mediaType: 'application/ld+json', content }]
}
