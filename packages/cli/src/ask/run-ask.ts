import { type Answer, type AskIndex, ask } from '@docfacts/ask'
import { readBatch } from '../batch-lines.ts'
import type { ExitCode } from '../command.ts'
import { columnsOf, type Io, write, writeJson } from '../io.ts'
import { answerText } from '../output/answer-text.ts'
import { printable } from '../output/printable.ts'
import { styleFor } from '../output/style.ts'
import { readFacts } from '../read-factbook.ts'
import { usageError } from '../user-error.ts'
import { indexFacts } from './index-facts.ts'
import { prompt } from './prompt.ts'

/** What `docfacts ask` was asked to do. */
export interface AskRequest {
  /** `''` when none was given. */
  readonly question: string
  readonly facts: string
  readonly json?: boolean
  readonly batch?: boolean
  readonly why?: boolean
}

/** Answers one question, a batch of them, or those that a person types. */
export async function runAsk(request: AskRequest, io: Io): Promise<ExitCode> {
  const { question, batch, facts } = request
  if (batch && question !== '') throw usageError('A batch takes its questions from stdin, not from the command line')
  const interactive = !batch && question === '' && io.stdin.isTTY === true && io.stdout.isTTY === true
  if (!batch && !interactive && question.trim() === '') {
    throw usageError(
      'No question',
      'Put one behind `ask`, pipe a question a line with `--batch`, or run it on a terminal'
    )
  }
  const index = indexFacts(await readFacts(facts, io))
  if (batch) await answerBatch(index, request, io)
  else if (interactive) await prompt(() => index, request, io)
  else await show(ask(index, question, explain(request)), request, io)
  return 0
}

function explain({ why }: AskRequest): { explain?: true } {
  return why ? { explain: true } : {}
}

async function show(answer: Answer, { json }: AskRequest, io: Io): Promise<void> {
  if (json) return writeJson(io.stdout, answer)
  await write(io.stdout, answerText(answer, { style: styleFor(io.stdout, io.env), width: columnsOf(io.stdout) }))
}

/** Each answer goes out before the next question is read, so that the other side can wait for it. */
async function answerBatch(index: AskIndex, request: AskRequest, io: Io): Promise<void> {
  let line = 0
  for await (const { question, context, oddity } of readBatch(io.stdin)) {
    line++
    if (oddity !== undefined) await write(io.stderr, `line ${line}: ${oddity}\n`)
    const answer = ask(index, question, { ...explain(request), ...(context === undefined ? {} : { context }) })
    if (request.json) await writeJson(io.stdout, answer, 0)
    else await write(io.stdout, `${oneLine(answer)}\n`)
  }
}

/** Text and places on one line: `It takes minutes. [guide.md:12]`. */
function oneLine(answer: Answer): string {
  const { text, citations } = printable(answer)
  const places = citations.map(({ path, position }) => `${path}:${position.start.line}`)
  const line = places.length === 0 ? text : `${text} [${[...new Set(places)].join(', ')}]`
  return line.replace(/\s+/g, ' ').trim()
}
