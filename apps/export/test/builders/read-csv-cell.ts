/** A cell as the descriptor says: one apostrophe before what a spreadsheet would run is none of the text. */
export function readCsvCell(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, '')
}
