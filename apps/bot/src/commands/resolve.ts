import type { Call } from '../command.ts'
import { type CandidateKind, candidatesOf } from '../content/candidates.ts'
import type { Content } from '../content/content.ts'
import { match } from '../content/matches.ts'
import { cut } from '../replies/cut.ts'
import { escapeMarkdown } from '../replies/escape.ts'
import { noteReply } from '../replies/note.ts'
import type { Reply } from '../replies/reply.ts'

/** What a person meant by a text: an id in one of the contents. */
export interface Resolved {
  readonly content: Content
  readonly id: string
}

/** Finds what a text of an option stands for: an id, a reference, a name, or a name with a typo. */
export function resolve(call: Call, kind: CandidateKind, text: string): Resolved | undefined {
  for (const content of call.contents) {
    const found = match(text, candidatesOf([content], kind))
    if (found === undefined) continue
    const id = found.value.startsWith('#') ? content.references.get(found.value.slice(1)) : found.value
    if (id !== undefined) return { content, id }
  }
  return undefined
}

/** Says that nothing is called so. */
export function noSuchReply({ texts }: Call, text: string): Reply {
  return noteReply(texts.noSuch(escapeMarkdown(cut(text, 100))))
}
