import type { ExportOptions } from '../export-options.ts'
import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { iriMaker } from '../linked-data/iri.ts'
import { nodesOf } from '../linked-data/nodes.ts'
import { shapes } from '../linked-data/shapes.ts'
import { toTurtle } from '../linked-data/turtle.ts'
import type { View } from '../view/view.ts'

/** The graph of `facts.jsonld` as Turtle, and SHACL shapes for it: `facts.ttl`, `facts.shapes.ttl`. */
export const turtle: Exporter = {
  name: 'turtle',
  summary: 'linked data in the words of schema.org, as Turtle, with SHACL shapes',
  export: exportTurtle
}

function exportTurtle(view: View, { baseUrl }: ExportOptions): ExportedFile[] {
  const content = toTurtle(nodesOf(view, iriMaker(view.book.name, baseUrl)))
  const mediaType = 'text/turtle; charset=utf-8'
  return [
    { path: 'facts.ttl', mediaType, content, schema: 'facts.shapes.ttl' },
    { path: 'facts.shapes.ttl', mediaType, content: shapes, schema: 'https://www.w3.org/ns/shacl.ttl' }
  ]
}
