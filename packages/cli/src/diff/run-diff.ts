import { diff, type Factbook } from '@docfacts/schema'
import type { ExitCode } from '../command.ts'
import type { DiffFormat } from '../commands/diff.ts'
import { type Io, write, writeJson } from '../io.ts'
import { styleFor } from '../output/style.ts'
import { readFacts } from '../read-factbook.ts'
import { UserError } from '../user-error.ts'
import { diffMarkdown } from './markdown.ts'
import { diffText } from './text.ts'

/** What `docfacts diff` was asked to do. */
export interface DiffRequest {
  readonly old: string
  readonly current: string
  readonly format: DiffFormat
}

/** Prints how two factbooks differ. What cannot be read is never "no changes": it exits 2. */
export async function runDiff({ old, current, format }: DiffRequest, io: Io): Promise<ExitCode> {
  const difference = diff(await readSide(old, io), await readSide(current, io))
  switch (format) {
    case 'json':
      await writeJson(io.stdout, difference)
      return 0
    case 'markdown':
      await write(io.stdout, diffMarkdown(difference))
      return 0
    case 'text':
      await write(io.stdout, diffText(difference, styleFor(io.stdout, io.env)))
      return 0
  }
}

async function readSide(path: string, io: Io): Promise<Factbook> {
  try {
    return await readFacts(path, io)
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.message, error.remedy, 2)
    throw error
  }
}
