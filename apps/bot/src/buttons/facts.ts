import type { Fact } from '@docfacts/schema'
import { noteReply } from '../replies/note.ts'
import type { Reply } from '../replies/reply.ts'
import { sourcesReply } from '../replies/sources.ts'
import { valuesReply } from '../replies/values.ts'
import type { View } from '../replies/view.ts'
import { type ButtonHandler, idsOf } from './button.ts'

/** Shows every place that says the facts of an answer. */
export const sources: ButtonHandler = showFacts(sourcesReply)

/** Shows who says what. */
export const values: ButtonHandler = showFacts(valuesReply)

function showFacts(write: (facts: readonly Fact[], view: View) => Reply): ButtonHandler {
  return async (call) => {
    const found = idsOf(call)
    const facts = found?.item.flatMap((id) => found.content.facts.get(id) ?? []) ?? []
    if (found === undefined || facts.length === 0) return { reply: noteReply(call.texts.gone) }
    return { reply: write(facts, { content: found.content, texts: call.texts, signer: call.context.signer }) }
  }
}
