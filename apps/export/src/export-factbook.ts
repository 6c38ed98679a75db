import type { Factbook } from '@docfacts/schema'
import { checkOptions } from './check-options.ts'
import type { ExportOptions } from './export-options.ts'
import type { ExportedFile } from './exported-file.ts'
import type { Exporter } from './exporter.ts'
import { exporters } from './exporters/index.ts'
import { createManifest, describeFile, type ManifestEntry } from './manifest.ts'
import { createView } from './view/view.ts'

/**
 * All files of an export, `manifest.json` last.
 *
 * @throws RangeError for a format that there is not, an address that is none, or a date that is none.
 */
export function exportFactbook(book: Factbook, options: ExportOptions = {}): ExportedFile[] {
  return [...exportFiles(book, options)]
}

/**
 * Like `exportFactbook`, a file at a time: what is written need not stay in memory.
 *
 * @throws RangeError for a format that there is not, an address that is none, or a date that is none.
 */
export function* exportFiles(book: Factbook, given: ExportOptions = {}): Generator<ExportedFile> {
  const options = checkOptions(given)
  const chosen = chooseExporters(options.formats)
  const view = createView(book)
  const entries: ManifestEntry[] = []
  for (const exporter of chosen) {
    for (const file of exporter.export(view, options)) {
      entries.push(describeFile(file))
      yield file
    }
  }
  yield createManifest(book, chosen, entries)
}

function chooseExporters(formats: readonly string[] | undefined): readonly Exporter[] {
  if (formats === undefined) return exporters
  const unknown = formats.filter((format) => !exporters.some(({ name }) => name === format))
  if (unknown.length > 0) {
    const known = exporters.map(({ name }) => name).join(', ')
    throw new RangeError(`Unexpected format \`${unknown.join('`, `')}\`, expected some of ${known}`)
  }
  return exporters.filter(({ name }) => formats.includes(name))
}
