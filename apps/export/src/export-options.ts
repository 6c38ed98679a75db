/** What a caller may choose. Nothing of it is needed. */
export interface ExportOptions {
  /** Names of the exporters to run; all when absent. */
  readonly formats?: readonly string[]
  /** Where the export will be served: `https://example.org/facts/`. Formats that need absolute addresses use it. */
  readonly baseUrl?: string
  /** Text of the documents by path, as they were compiled. Without it there are quotes but no whole documents. */
  readonly sources?: Readonly<Record<string, string>>
}
