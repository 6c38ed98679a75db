import type { Factbook } from './factbook.ts'
import { FactbookError, type Place } from './problem.ts'
import { parseJson, readFactbook } from './read.ts'

/**
 * Reads what `serializeFactbookLines` wrote, line by line: for factbooks larger than a string can be.
 *
 * Takes that layout only, one element a line; any other JSON is for `readFactbook`.
 *
 * @throws {FactbookError} like `readFactbook`; also where the lines end before the factbook does.
 */
export function readFactbookLines(lines: Iterable<string>): Factbook {
  const members = new Map<string, unknown>()
  const end = readMembers(lines, members)
  if (!end.complete) throw unexpected(end.line + 1, '"}"', 'the end of the text')
  return readFactbook(Object.fromEntries(members))
}

interface End {
  /** 1-based. */
  readonly line: number
  /** Whether the brace that closes the factbook was there. */
  readonly complete: boolean
}

function readMembers(lines: Iterable<string>, members: Map<string, unknown>): End {
  let line = 0
  let open: unknown[] | undefined
  let complete = false
  for (const text of lines) {
    line++
    const content = text.trim().replace(/,$/, '')
    const column = text.indexOf(content) + 1
    if (content === '') continue
    if (complete) throw unexpected(line, 'the end of the text', content)
    if (open !== undefined) {
      if (content === ']') open = undefined
      else open.push(parseJson(content, { line, column }))
    } else if (content === '}') complete = true
    else if (line > 1 || content !== '{') open = readMember(content, { line, column }, members)
  }
  return { line, complete }
}

/** Reads `"key": value`; returns the list to fill where the value is the start of one. */
function readMember(content: string, { line, column }: Place, members: Map<string, unknown>): unknown[] | undefined {
  const [, key, value] = /^"(\w+)": (.*)$/.exec(content) ?? []
  if (key === undefined || value === undefined) throw unexpected(line, 'a key and its value', content)
  const list = value === '[' ? [] : undefined
  members.set(key, list ?? parseJson(value, { line, column: column + content.length - value.length }))
  return list
}

function unexpected(line: number, expected: string, content: string): FactbookError {
  const found = content.length > 60 ? `${content.slice(0, 60)}…` : content
  return new FactbookError([{ rule: 'json-syntax', path: '', expected, found, place: { line, column: 1 } }])
}
