import type { APIMessageComponentInteraction } from 'discord-api-types/v10'
import type { Call } from '../command.ts'
import type { Content } from '../content/content.ts'
import { find } from '../content/library.ts'
import type { Reply } from '../replies/reply.ts'

/** A button that was pressed, with what stands in its id. */
export interface ButtonCall extends Call {
  readonly payload: string
  readonly interaction: APIMessageComponentInteraction
}

/** What a pressed button brings: a new message for the one who pressed, or another content of the message itself. */
export interface ButtonReply {
  readonly reply: Reply
  readonly replaces?: true
}

/** Does what a button is for. */
export type ButtonHandler = (call: ButtonCall) => Promise<ButtonReply>

/** The ids that the references in a button stand for, and the content that has them all; undefined when it changed. */
export function idsOf({
  payload,
  contents
}: ButtonCall): { readonly content: Content; readonly item: readonly string[] } | undefined {
  const references = payload.split('.')
  return find(contents, (content) => {
    const ids = references.flatMap((reference) => content.references.get(reference) ?? [])
    return ids.length > 0 && ids.length === references.length ? ids : undefined
  })
}
