import type { NamedTable } from '../content/comparison.ts'
import type { ReplyFile } from './reply.ts'
import { describeTable } from './table-text.ts'

/** The picture of a table as a file of a reply; undefined where there is no table or it could not be drawn. */
export function pictureOf(
  table: NamedTable | undefined,
  data: Uint8Array | undefined
): (ReplyFile & { readonly description: string }) | undefined {
  if (table === undefined || data === undefined) return undefined
  return { name: 'table.png', contentType: 'image/png', data, description: describeTable(table) }
}
