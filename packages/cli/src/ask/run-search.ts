import { type AskIndex, type SearchResult, search } from '@docfacts/ask'
import { readBatch } from '../batch-lines.ts'
import type { ExitCode } from '../command.ts'
import { columnsOf, type Io, write, writeJson } from '../io.ts'
import { printable } from '../output/printable.ts'
import { type Style, styleFor } from '../output/style.ts'
import { wrap } from '../output/text-table.ts'
import { readFacts } from '../read-factbook.ts'
import { usageError } from '../user-error.ts'
import { indexFacts } from './index-facts.ts'

/** What `docfacts search` was asked to do. */
export interface SearchRequest {
  /** `''` when none was given. */
  readonly query: string
  readonly facts: string
  readonly limit: number
  readonly json?: boolean
  readonly batch?: boolean
}

/** Lists the facts that match one query, or each of a batch. */
export async function runSearch(request: SearchRequest, io: Io): Promise<ExitCode> {
  const { query, batch, facts, limit } = request
  if (batch && query !== '') throw usageError('A batch takes its queries from stdin, not from the command line')
  if (!batch && query.trim() === '') throw usageError('No query', 'Put one behind `search`, or use `--batch`')
  const index = indexFacts(await readFacts(facts, io))
  if (batch) await searchBatch(index, request, io)
  else {
    const results = search(index, query, { limit })
    if (request.json) await writeJson(io.stdout, { question: query, results })
    else await write(io.stdout, resultsText(results, styleFor(io.stdout, io.env), columnsOf(io.stdout)))
  }
  return 0
}

async function searchBatch(index: AskIndex, { json, limit }: SearchRequest, io: Io): Promise<void> {
  let line = 0
  for await (const { question, oddity } of readBatch(io.stdin)) {
    line++
    if (oddity !== undefined) await write(io.stderr, `line ${line}: ${oddity}\n`)
    const results = search(index, question, { limit })
    if (json) await writeJson(io.stdout, { question, results }, 0)
    else await write(io.stdout, `${results.map(({ fact }) => fact).join(' ')}\n`)
  }
}

function resultsText(results: readonly SearchResult[], style: Style, width: number): string {
  if (results.length === 0) return 'Nothing matches.\n'
  const lines: string[] = []
  for (const [index, { fact, kind, value, score, path, position }] of printable(results).entries()) {
    const mark = `${index + 1}.`.padEnd(4)
    lines.push(...wrap(value, width - 4).map((line, row) => (row === 0 ? mark : '    ') + line))
    const place = style('cyan', `${path}:${position.start.line}`)
    lines.push(`    ${place}  ${style('dim', `${kind} · score ${score.toFixed(2)} · ${fact}`)}`)
  }
  return `${lines.join('\n')}\n`
}
