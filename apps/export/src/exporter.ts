import type { ExportOptions } from './export-options.ts'
import type { ExportedFile } from './exported-file.ts'
import type { View } from './view/view.ts'

/** One format: a pure function from a factbook to files. Equal input gives equal bytes; no clock, no disk, no network. */
export interface Exporter {
  /** What people write after `--format`. */
  readonly name: string
  /** One line for the help of the command line. */
  readonly summary: string
  readonly export: (view: View, options: ExportOptions) => Iterable<ExportedFile>
}
