import { resolve } from 'node:path'
import { merge } from '@docfacts/core'
import { type Factbook, serializeFactbook } from '@docfacts/schema'
import type { ExitCode } from '../command.ts'
import { type Io, write, writeJson } from '../io.ts'
import { styleFor } from '../output/style.ts'
import { summaryText } from '../output/summary-text.ts'
import { writeAtomically } from '../output/write-atomically.ts'
import { readFacts } from '../read-factbook.ts'
import { UserError } from '../user-error.ts'
import { summarize } from './summary.ts'

/** What `docfacts merge` was asked to do. */
export interface MergeRequest {
  readonly files: readonly string[]
  readonly out: string
  readonly name?: string
  readonly json?: boolean
}

/** Reads the factbooks, joins them and writes the result. */
export async function runMerge(request: MergeRequest, io: Io): Promise<ExitCode> {
  const books: Factbook[] = []
  for (const path of request.files) books.push(await readFacts(path, io))
  assertOneVersion(request.files, books)
  const book = merge(books, request.name === undefined ? {} : { name: request.name })
  const text = serializeFactbook(book)
  const toStdout = request.out === '-'
  if (toStdout) await write(io.stdout, text)
  else await writeAtomically(resolve(io.cwd, request.out), [text])
  const summary = summarize(book, [])
  const stream = toStdout ? io.stderr : io.stdout
  if (request.json) await writeJson(stream, { ...summary, out: request.out })
  else await write(stream, summaryText(summary, styleFor(stream, io.env)) + (toStdout ? '' : `wrote ${request.out}\n`))
  return 0
}

/** The same path with other content is no document but two versions of one: their facts cannot stand side by side. */
function assertOneVersion(files: readonly string[], books: readonly Factbook[]): void {
  const seen = new Map<string, { sha256: string; file: string }>()
  for (const [index, book] of books.entries()) {
    const file = files[index] ?? ''
    for (const { path, sha256 } of book.documents) {
      const other = seen.get(path)
      if (other !== undefined && other.sha256 !== sha256) {
        throw new UserError(
          `\`${other.file}\` and \`${file}\` hold different versions of the document \`${path}\``,
          'Build both from the same documents, or give the documents different paths'
        )
      }
      seen.set(path, { sha256, file })
    }
  }
}
