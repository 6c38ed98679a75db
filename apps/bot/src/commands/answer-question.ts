import type { Call } from '../command.ts'
import { type Answered, askAll } from '../content/library.ts'
import { answerReply, keyOf, tableOf } from '../replies/answer.ts'
import { clean } from '../replies/escape.ts'
import { noteReply } from '../replies/note.ts'
import type { Reply } from '../replies/reply.ts'

const day = 86_400_000

/** Longest question that is read; what stands behind is left out. */
const longest = 500

/** Answers a question from the contents that are on, and remembers what could not be answered. */
export async function answerQuestion(question: string, call: Call): Promise<Reply> {
  const { contents, settings, context, texts } = call
  const asked = clean(question)
    .replace(/<@[!&]?\d+>/g, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed()
  if (asked === '') return noteReply(texts.emptyMessage)
  const found = askAll(contents, asked, settings.threshold)
  if (found === undefined) return noteReply(texts.noContent)
  const { answer, content } = found
  context.metrics.questions.inc({ status: answer.status })
  const [recorded, picture] = await Promise.all([record(found, asked, call), drawTable(found, call)])
  const view = { content, texts, signer: context.signer }
  return answerReply(answer, view, {
    private: call.private,
    picture,
    recorded: recorded && call.asker.guild !== undefined
  })
}

async function drawTable({ answer }: Answered, { context }: Call): Promise<Uint8Array | undefined> {
  const table = tableOf(answer)
  return table === undefined ? undefined : context.pictures.draw(table)
}

/** True when it is on disk. The words are kept only of what was not answered, in servers that allow it. */
async function record({ answer }: Answered, question: string, { asker, settings, context }: Call): Promise<boolean> {
  const answered = answer.status === 'answered'
  const askedAt = context.clock()
  const keep = !answered && settings.keepTexts && asker.guild !== undefined
  const done = await context.store.try(async (store) => {
    await store.recordQuestion({
      id: asker.id,
      guild: asker.guild,
      user: asker.user,
      key: keyOf(question),
      text: keep ? question : undefined,
      answered,
      askedAt,
      expiresAt: askedAt + settings.days * day
    })
    return true
  })
  return done === true
}
