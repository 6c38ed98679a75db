import { createInterface } from 'node:readline/promises'
import { type AskIndex, ask, complete } from '@docfacts/ask'
import { columnsOf, type Io, write, writeJson } from '../io.ts'
import { answerText } from '../output/answer-text.ts'
import { styleFor } from '../output/style.ts'

/** How answers are shown. */
export interface PromptOptions {
  readonly json?: boolean
  readonly why?: boolean
}

/** Asks a person for questions until they leave: an empty line, `exit`, Ctrl-C or Ctrl-D. */
export async function prompt(index: AskIndex, options: PromptOptions, io: Io): Promise<void> {
  const style = styleFor(io.stdout, io.env)
  const looks = { style, width: columnsOf(io.stdout) }
  const lines = createInterface({
    input: io.stdin,
    output: io.stdout,
    terminal: true,
    prompt: style('bold', '? '),
    removeHistoryDuplicates: true,
    completer: (typed: string) => completions(index, typed)
  })
  await write(io.stdout, style('dim', 'Ask a question; Tab completes, an empty line leaves.\n'))
  let context: string | undefined
  lines.prompt()
  for await (const line of lines) {
    const question = line.trim()
    if (question === '' || question === 'exit' || question === 'quit') break
    const answer = ask(index, question, {
      ...(options.why ? { explain: true } : {}),
      ...(context === undefined ? {} : { context })
    })
    if (options.json) await writeJson(io.stdout, answer)
    else await write(io.stdout, `${answerText(answer, looks)}\n`)
    context = question
    lines.prompt()
  }
  lines.close()
}

/** Whole lines that the typed one may become, as readline wants them. */
function completions(index: AskIndex, typed: string): [string[], string] {
  return [complete(index, typed), typed]
}
