/** A file that an exporter made, not yet written anywhere. */
export interface ExportedFile {
  /** Relative to the folder of the export, with `/`. */
  readonly path: string
  /** With the character set where the content is text: `text/markdown; charset=utf-8`. */
  readonly mediaType: string
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array
  /** Where its form is described: a path inside the export or a URL. */
  readonly schema?: string
}
