import { fileURLToPath } from 'node:url'
import { ask } from '@docfacts/ask'
import { exportFiles, writeExport } from '@docfacts/export'
import { type Factbook, serializeFactbookLines } from '@docfacts/schema'
import { indexFacts } from './ask/index-facts.ts'
import { prompt } from './ask/prompt.ts'
import { bookOf, build } from './build/build.ts'
import { shownPath } from './build/shown-path.ts'
import { summarize } from './build/summary.ts'
import type { ExitCode } from './command.ts'
import { columnsOf, type Io, write } from './io.ts'
import { listConflicts } from './lint/conflicts.ts'
import { conflictsText } from './lint/conflicts-text.ts'
import { answerText } from './output/answer-text.ts'
import { reportMessages } from './output/report-messages.ts'
import { styleFor } from './output/style.ts'
import { summaryText } from './output/summary-text.ts'
import { writeAtomically } from './output/write-atomically.ts'

/** What the first run asks. */
const question = 'How long does a virtual machine take to boot?'

/**
 * The first run in a fresh clone: compiles the bundled content package, writes its factbook and first exports, tells what
 * it found, answers a question, and on a terminal prompts for more.
 */
export async function firstRun(io: Io): Promise<ExitCode> {
  const style = styleFor(io.stdout, io.env)
  const lexicon = packageFile('lexicon.yaml')
  const built = await build({ paths: [packageFile('documents')], lexicon, name: 'docker-vs-vm' }, io)
  const book = bookOf(built)
  await reportMessages(built.messages, io)
  await write(io.stdout, summaryText(summarize(book, built.messages), style))
  const conflicts = listConflicts(book)
  if (conflicts.length > 0) await write(io.stdout, `\n${conflictsText(conflicts, style)}`)
  await store(book, io)
  const index = indexFacts(book)
  await write(io.stdout, `\n${style('bold', `? ${question}`)}\n`)
  const looks = { style, width: columnsOf(io.stdout) }
  await write(io.stdout, answerText(ask(index, question), looks))
  if (io.stdin.isTTY === true && io.stdout.isTTY === true) await prompt(() => index, {}, io)
  return built.messages.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function store(book: Factbook, io: Io): Promise<void> {
  const out = fileURLToPath(new URL('../../../out/docker-vs-vm/', import.meta.url))
  const factbook = `${out}factbook.json`
  const exports = `${out}exports`
  await writeAtomically(factbook, serializeFactbookLines(book))
  const { files } = await writeExport(exports, exportFiles(book, { formats: ['json', 'markdown'] }))
  const [one, other] = [factbook, exports].map((path) => shownPath(io.cwd, path, io))
  await write(io.stdout, `\nwrote ${one}\nwrote ${files} files to ${other}\n`)
}

function packageFile(path: string): string {
  return fileURLToPath(new URL(`../../docker-vs-vm/${path}`, import.meta.url))
}
