import type { Value } from '../relations/relation.ts'

/**
 * Rows as CSV by RFC 4180: CRLF, quotes doubled.
 *
 * Text that a spreadsheet would run (`=`, `+`, `-`, `@`, their full-width forms, tab, return) gets an apostrophe in
 * front, and so does text that has only apostrophes before such a sign: dropping one gives the text back. Cells are
 * empty where there is no value; empty text is `""`.
 */
export function toCsv(rows: Iterable<readonly Value[]>): string {
  const lines: string[] = []
  for (const row of rows) lines.push(row.map(cell).join(','))
  lines.push('')
  return lines.join('\r\n')
}

const formula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

function cell(value: Value): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const guarded = formula.test(value) ? `'${value}` : value
  return guarded === '' || /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
