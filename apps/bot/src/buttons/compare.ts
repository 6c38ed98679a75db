import { comparisonReply } from '../commands/compare.ts'
import { noteReply } from '../replies/note.ts'
import { type ButtonCall, type ButtonHandler, type ButtonReply, idsOf } from './button.ts'

/** Compares the things that an answer is about. */
export const compare: ButtonHandler = (call) => show(call, 'drawn')

/** Shows a drawn comparison as text. */
export const table: ButtonHandler = (call) => show(call, 'text')

async function show(call: ButtonCall, form: 'drawn' | 'text'): Promise<ButtonReply> {
  const found = idsOf(call)
  if (found === undefined) return { reply: noteReply(call.texts.gone) }
  return { reply: { ...(await comparisonReply(call, found.content, found.item, form)), private: true } }
}
