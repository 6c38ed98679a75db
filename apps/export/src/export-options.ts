import type { Release } from './changes/release-notes.ts'

/** What a caller may choose. Nothing of it is needed. */
export interface ExportOptions {
  /** Names of the exporters to run; all when absent. */
  readonly formats?: readonly string[]
  /** Where the export will be served: `https://example.org/facts/`. Formats that need absolute addresses use it. */
  readonly baseUrl?: string
  /** Text of the documents by path, as they were compiled. Without it there are quotes but no whole documents. */
  readonly sources?: Readonly<Record<string, string>>
  /** The published factbooks, in any order: what changed between them goes into feeds and onto a page. */
  readonly releases?: readonly Release[]
}
