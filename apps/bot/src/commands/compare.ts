import { type BotCommand, type Call, privateOption, textOption } from '../command.ts'
import { compareEntities } from '../content/comparison.ts'
import { type Content, nameOf } from '../content/content.ts'
import { escapeMarkdown } from '../replies/escape.ts'
import { noteReply } from '../replies/note.ts'
import type { Reply } from '../replies/reply.ts'
import { tableReply, wantsPicture } from '../replies/table.ts'
import { noSuchReply, resolve } from './resolve.ts'

/** Compares two things side by side. */
export const compare: BotCommand = {
  key: 'compare',
  kind: 'slash',
  options: [
    { key: 'a', type: 'text', required: true, complete: 'entity', longest: 100 },
    { key: 'b', type: 'text', required: true, complete: 'entity', longest: 100 },
    { key: 'aspect', type: 'text', complete: 'aspect', longest: 100 },
    privateOption
  ],
  async run(call) {
    const [one = '', other = '', property] = ['a', 'b', 'aspect'].map((key) => textOption(call, key))
    const a = resolve(call, 'entity', one)
    if (a === undefined) return noSuchReply(call, one)
    const inside = { ...call, contents: [a.content] }
    const b = resolve(inside, 'entity', other)
    if (b === undefined) return noSuchReply(call, other)
    const aspect = property === undefined ? undefined : resolve(inside, 'aspect', property)
    if (property !== undefined && aspect === undefined) return noSuchReply(call, property)
    return comparisonReply(call, a.content, [a.id, b.id, ...(aspect === undefined ? [] : [aspect.id])])
  }
}

/** The comparison of two entities by their ids, in all aspects or in a third id; drawn unless asked for as text. */
export async function comparisonReply(
  call: Call,
  content: Content,
  ids: readonly string[],
  form: 'drawn' | 'text' = 'drawn'
): Promise<Reply> {
  const { context, texts } = call
  const [a = '', b = '', aspect] = ids
  const { table, facts, left } = compareEntities(content, a, b, aspect)
  if (table.rows.length === 0) {
    return noteReply(texts.nothingShared(escapeMarkdown(nameOf(content, a)), escapeMarkdown(nameOf(content, b))))
  }
  const picture = form === 'drawn' && wantsPicture(table) ? await context.pictures.draw(table) : undefined
  const view = { content, texts, signer: context.signer }
  return tableReply(table, view, { private: call.private, picture, facts, ids, left })
}
