import { compareCodeUnits, type EventFact } from '@docfacts/schema'
import { type BotCommand, privateOption, textOption } from '../command.ts'
import { nameOf } from '../content/content.ts'
import { historyReply } from '../replies/lists.ts'
import { answerQuestion } from './answer-question.ts'
import { resolve } from './resolve.ts'

/** Tells what happened when. */
export const history: BotCommand = {
  key: 'history',
  kind: 'slash',
  options: [{ key: 'topic', type: 'text', required: true, complete: 'event', longest: 100 }, privateOption],
  async run(call) {
    const topic = textOption(call, 'topic') ?? ''
    const found = resolve(call, 'event', topic)
    if (found === undefined) return answerQuestion(`What is the history of ${topic}?`, call)
    const { content, id } = found
    const events = content.book.facts.flatMap((fact) => (fact.kind === 'event' && fact.subject === id ? [fact] : []))
    const view = { content, texts: call.texts, signer: call.context.signer }
    return historyReply(nameOf(content, id), events.sort(byTime), view, { private: call.private })
  }
}

function byTime(a: EventFact, b: EventFact): number {
  return compareCodeUnits(a.when.from ?? '', b.when.from ?? '') || compareCodeUnits(a.id, b.id)
}
