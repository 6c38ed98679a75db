import { createInterface } from 'node:readline/promises'
import { type AskIndex, ask, complete } from '@docfacts/ask'
import type { LocalBot } from '@docfacts/bot'
import { columnsOf, type Io, write, writeJson } from '../io.ts'
import { answerText } from '../output/answer-text.ts'
import { styleFor } from '../output/style.ts'

/** How answers are shown. */
export interface PromptOptions {
  readonly json?: boolean
  readonly why?: boolean
}

/**
 * Asks a person for questions until they leave: an empty line, `exit`, Ctrl-C or Ctrl-D.
 *
 * @param index Gives what to answer from; asked for each question, since facts may change meanwhile.
 */
export async function prompt(index: () => AskIndex, options: PromptOptions, io: Io): Promise<void> {
  const style = styleFor(io.stdout, io.env)
  const looks = { style, width: columnsOf(io.stdout), numbered: true }
  const lines = createInterface({
    input: io.stdin,
    output: io.stdout,
    terminal: true,
    prompt: style('bold', '? '),
    removeHistoryDuplicates: true,
    completer: (typed: string) => completions(index(), typed)
  })
  await write(
    io.stdout,
    style(
      'dim',
      'Ask a question, or press Tab to complete one; /help lists the commands of the bot, an empty line leaves.\n'
    )
  )
  let context: string | undefined
  let offered: readonly string[] = []
  let bot: LocalBot | undefined
  lines.prompt()
  for await (const line of lines) {
    const typed = line.trim()
    const question = offered[Number(typed) - 1] ?? typed
    offered = []
    if (question === '' || question === 'exit' || question === 'quit') break
    if (/^\/|^\d$/.test(question)) {
      bot ??= await createBot(index())
      await write(io.stdout, `${await bot.say(question)}\n`)
      lines.prompt()
      continue
    }
    const answer = ask(index(), question, {
      ...(options.why ? { explain: true } : {}),
      ...(context === undefined ? {} : { context })
    })
    if (options.json) await writeJson(io.stdout, answer)
    else await write(io.stdout, `${answerText(answer, looks)}\n`)
    context = question
    offered = answer.suggestions
    lines.prompt()
  }
  lines.close()
  await bot?.close()
}

/** The commands of the Discord bot, for lines such as `/compare vm container`; a digit presses one of its buttons. */
async function createBot({ book }: AskIndex): Promise<LocalBot> {
  const { createContent, createLocalBot } = await import('@docfacts/bot')
  return createLocalBot([createContent(book)])
}

/** Whole lines that the typed one may become, as readline wants them. */
function completions(index: AskIndex, typed: string): [string[], string] {
  return [complete(index, typed), typed]
}
