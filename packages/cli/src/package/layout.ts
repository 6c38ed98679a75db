import { type Factbook, factbookSchema } from '@docfacts/schema'
import { changesFile } from './changes-file.ts'
import { entryFiles } from './entry-files.ts'
import { type GeneratedFile, jsonFile, jsonLinesFile } from './generated-file.ts'
import { idTypes } from './id-types.ts'
import { jsonTypes } from './json-types.ts'
import type { Released } from './read-released.ts'
import { resolveFiles } from './resolve-files.ts'
import { sourcesFile } from './sources-file.ts'
import { topicFiles } from './topic-files.ts'
import { topicIndexFiles } from './topic-index-files.ts'

/** What a content package is generated from. */
export interface LayoutInput {
  readonly book: Factbook
  /** Absent before the first release. */
  readonly released?: Released | undefined
  /** Where the documents can be read, with a final `/`; citations link there. */
  readonly sourceUrl?: string | undefined
}

/**
 * All generated files of a content package but its factbook, which lies above them: typed entry points, topics one by
 * one, and the small lists as JSON. Equal factbooks give equal bytes.
 */
export function generateLayout(input: LayoutInput): GeneratedFile[] {
  const { book } = input
  return [
    ...entryFiles(input),
    ...topicIndexFiles(book),
    ...resolveFiles(),
    idTypes(book),
    ...jsonTypes(),
    ...topicFiles(book),
    jsonLinesFile('entities.json', book.entities),
    jsonLinesFile('aspects.json', book.aspects),
    jsonLinesFile('tables.json', book.tables),
    sourcesFile(book),
    jsonFile('redirects.json', book.redirects ?? { moved: {}, split: {} }),
    changesFile(input),
    jsonFile('factbook.schema.json', factbookSchema)
  ]
}
