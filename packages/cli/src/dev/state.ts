import type { AskIndex } from '@docfacts/ask'
import { type ExportedFile, exportFiles } from '@docfacts/export'
import type { Factbook } from '@docfacts/schema'
import { indexFacts } from '../ask/index-facts.ts'

/** What a development session shows: of the facts as they are now. */
export interface DevState {
  readonly book: Factbook
  /** What changed since the session began, as text. */
  readonly changes: string
  readonly index: AskIndex
  /** The site, by path. */
  readonly files: ReadonlyMap<string, ExportedFile>
}

/** The state for a factbook; the site and the index are made when somebody looks. */
export function createState(book: Factbook, changes: string): DevState {
  let index: AskIndex | undefined
  let files: Map<string, ExportedFile> | undefined
  return {
    book,
    changes,
    get index() {
      index ??= indexFacts(book)
      return index
    },
    get files() {
      files ??= new Map(Array.from(exportFiles(book, { formats: ['site'] }), (file) => [file.path, file]))
      // A worker would go on showing the pages that it keeps.
      files.delete('sw.js')
      return files
    }
  }
}
