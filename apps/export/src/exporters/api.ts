import { createIndex, serializeIndex } from '@docfacts/ask'
import { english } from '@docfacts/ask/thesaurus'
import { openApi } from '../api/open-api.ts'
import { type Resource, resourcesOf } from '../api/resources.ts'
import type { ExportOptions } from '../export-options.ts'
import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { fileName } from '../file-name.ts'
import type { View } from '../view/view.ts'

/** A tree of small JSON files that a static host serves like an API, described by `openapi.json`. */
export const api: Exporter = {
  name: 'api',
  summary: 'a JSON file an item, to serve as an API, with an OpenAPI description',
  export: exportApi
}

function* exportApi(view: View, { baseUrl }: ExportOptions): Generator<ExportedFile> {
  const { book } = view
  const resources = resourcesOf(view)
  const counts = Object.fromEntries(resources.map(({ name, items }) => [name, items.length]))
  yield json('api/index.json', { name: book.name, formatVersion: book.formatVersion, counts })
  for (const resource of resources) yield* filesOf(resource)
  const index = createIndex(book, { thesaurus: english() })
  yield json('api/ask-index.json', { index: Buffer.from(serializeIndex(index)).toString('base64') })
  yield {
    path: 'openapi.json',
    mediaType: 'application/vnd.oai.openapi+json;version=3.1',
    content: `${JSON.stringify(openApi(book, resources, baseUrl), undefined, 1)}\n`,
    schema: 'https://spec.openapis.org/oas/3.1/schema/2022-10-07'
  }
}

function* filesOf({ name, items }: Resource): Generator<ExportedFile> {
  yield json(
    `api/${name}.json`,
    items.map(({ id, name }) => ({ id, name, file: `${fileName(id)}.json` }))
  )
  for (const { id, content } of items) yield json(`api/${name}/${fileName(id)}.json`, content)
}

function json(path: string, value: unknown): ExportedFile {
  return { path, mediaType: 'application/json', content: `${JSON.stringify(value)}\n`, schema: 'openapi.json' }
}
