import type { NamedTable } from '../content/comparison.ts'
import { referenceOf } from '../content/content.ts'
import { assemble } from './assemble.ts'
import { button } from './buttons.ts'
import { cut } from './cut.ts'
import { escapeMarkdown } from './escape.ts'
import { pictureOf } from './picture.ts'
import type { Reply } from './reply.ts'
import { alignedTable, listedTable } from './table-text.ts'
import type { View } from './view.ts'

/** How a table is shown. */
export interface TableOptions {
  readonly private?: boolean
  /** The drawn picture, for tables too wide for text. */
  readonly picture?: Uint8Array | undefined
  /** Ids of the facts in the table, for the button with the sources. */
  readonly facts?: readonly string[]
  /** What the button for the table as text stands for: two entities and perhaps an aspect, or a table. */
  readonly ids?: readonly string[]
  /** Rows that were left out. */
  readonly left?: number
}

/** A table as a reply: aligned text where it is short, else a picture with a text for those who want it. */
export function tableReply(table: NamedTable, { texts, signer }: View, options: TableOptions = {}): Reply {
  const { facts = [], ids = [], left = 0 } = options
  const note = left > 0 ? [{ pieces: [`-# ${texts.leftOut(left)}`] }] : []
  const aligned = alignedTable(table)
  const picture = aligned === undefined ? pictureOf(table, options.picture) : undefined
  const references = (ids: readonly string[]): string => ids.slice(0, 9).map(referenceOf).join('.')
  const body = aligned === undefined ? (picture === undefined ? listedTable(table) : []) : [aligned]
  return {
    components: assemble({
      passages: [
        { pieces: [`### ${escapeMarkdown(cut(table.title, 200))}`] },
        ...(body.length === 0 ? [] : [{ pieces: body }]),
        ...note
      ],
      rows: [
        [
          ...(picture === undefined || ids.length === 0
            ? []
            : button(signer.sign('table', references(ids)), texts.asText, { emoji: '📄' })),
          ...(facts.length === 0
            ? []
            : button(signer.sign('sources', references(facts)), texts.sources, { emoji: '📚' })),
          ...button(signer.sign('remove', ''), texts.remove, { emoji: '🗑️' })
        ]
      ],
      shortened: texts.shortened,
      accent: 0x5865f2,
      ...(picture === undefined ? {} : { picture: { file: picture.name, description: picture.description } })
    }),
    ...(picture === undefined ? {} : { files: [picture] }),
    private: options.private === true
  }
}

/** Whether a table is too wide or long for aligned text. */
export function wantsPicture(table: NamedTable): boolean {
  return table.rows.length > 0 && alignedTable(table) === undefined
}
