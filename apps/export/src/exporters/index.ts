import type { Exporter } from '../exporter.ts'
import { api } from './api.ts'
import { csv } from './csv.ts'
import { feeds } from './feeds.ts'
import { flashcards } from './flashcards.ts'
import { json } from './json.ts'
import { jsonLd } from './json-ld.ts'
import { llms } from './llms.ts'
import { markdown } from './markdown.ts'
import { mermaid } from './mermaid.ts'
import { ndjson } from './ndjson.ts'
import { parquet } from './parquet.ts'
import { pictures } from './pictures.ts'
import { site } from './site.ts'
import { sqlite } from './sqlite.ts'
import { turtle } from './turtle.ts'

/** All formats, in the order in which they are made. A new one is one file here and one line below. */
export const exporters: readonly Exporter[] = [
  json,
  ndjson,
  csv,
  markdown,
  llms,
  jsonLd,
  turtle,
  sqlite,
  parquet,
  mermaid,
  pictures,
  flashcards,
  feeds,
  api,
  site
]
