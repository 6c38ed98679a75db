import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { UserError } from '../user-error.ts'

/** A question and what is expected of its answer. */
export interface Expected {
  readonly question: string
  readonly context?: string
  /** Patterns that the text must match, whatever the case. */
  readonly answer: readonly RegExp[]
  /** Patterns that it must not match. */
  readonly never: readonly RegExp[]
  /** Paths of documents, one of which must be cited. */
  readonly cites: readonly string[]
  /** Ids of facts or topics, one of which must be cited. */
  readonly facts: readonly string[]
  readonly agreement?: string
  /** Whether the documents do not tell. */
  readonly silent: boolean
  /** Whether it is known to fail. */
  readonly known: boolean
  /** Line in the file, 1-based. */
  readonly line: number
}

/** What a file of questions says. */
export interface Questions {
  /** Share of questions that must be right, 0 … 1. */
  readonly floor: number
  readonly questions: readonly Expected[]
}

/**
 * Reads questions in YAML, of which JSON is a part.
 *
 * @throws {UserError} at the first thing that is not as it should be, with the file and line.
 */
export function readQuestions(text: string, file: string): Questions {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' })
  const lineOf = (node: unknown): number => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line
  const [error] = document.errors
  if (error !== undefined)
    fail(`${file}:${lines.linePos(error.pos[0]).line}`, `Unexpected YAML: ${error.message.split('\n')[0]}`)
  const root = document.contents
  const list = isMap(root) ? root.get('questions', true) : root
  if (!isSeq(list)) fail(`${file}:${lineOf(list)}`, 'Unexpected value, expected a list of questions')
  const floor = isMap(root) ? (root.get('floor') ?? 1) : 1
  if (typeof floor !== 'number' || floor < 0 || floor > 1)
    fail(file, 'Unexpected `floor`, expected a number from 0 to 1')
  const questions = list.items.map((item) => {
    const line = lineOf(item)
    return readExpected(isMap(item) ? item.toJS(document) : undefined, `${file}:${line}`, line)
  })
  return { floor, questions }
}

function fail(place: string, reason: string): never {
  throw new UserError(`${place}: ${reason}`, '`docfacts eval --help` tells what a question may have')
}

const keys = ['question', 'context', 'answer', 'never', 'cites', 'facts', 'agreement', 'silent', 'known']

function readExpected(value: unknown, place: string, line: number): Expected {
  if (typeof value !== 'object' || value === null) fail(place, 'Unexpected value, expected a question with its keys')
  const entry: Readonly<Record<string, unknown>> = { ...value }
  const unknown = Object.keys(entry).find((key) => !keys.includes(key))
  if (unknown !== undefined) fail(place, `Unexpected key \`${unknown}\`, expected one of ${keys.join(', ')}`)
  const { question, context, agreement, silent = false, known = false } = entry
  if (typeof question !== 'string' || question === '') fail(place, 'Unexpected `question`, expected text')
  if (context !== undefined && typeof context !== 'string') fail(place, 'Unexpected `context`, expected text')
  if (agreement !== undefined && typeof agreement !== 'string') fail(place, 'Unexpected `agreement`, expected text')
  if (typeof silent !== 'boolean') fail(place, 'Unexpected `silent`, expected true or false')
  if (typeof known !== 'boolean') fail(place, 'Unexpected `known`, expected true or false')
  const expected: Expected = {
    question,
    ...(context === undefined ? {} : { context }),
    answer: patterns(entry, 'answer', place),
    never: patterns(entry, 'never', place),
    cites: texts(entry, 'cites', place),
    facts: texts(entry, 'facts', place),
    ...(agreement === undefined ? {} : { agreement }),
    silent,
    known,
    line
  }
  assertSays(expected, place)
  return expected
}

/** A question of which nothing is expected would always pass. */
function assertSays({ answer, cites, facts, agreement, silent }: Expected, place: string): void {
  const says = answer.length + cites.length + facts.length > 0 || agreement !== undefined
  if (says && silent) fail(place, 'Unexpected expectations of an answer to a question that has none')
  if (!says && !silent)
    fail(place, 'Unexpected lack of expectations, expected `answer`, `cites`, `facts`, `agreement` or `silent`')
}

function texts(entry: Readonly<Record<string, unknown>>, key: string, place: string): string[] {
  const value = entry[key] ?? []
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.map((text) =>
    typeof text === 'string' ? text : fail(place, `Unexpected \`${key}\`, expected text or a list of texts`)
  )
}

function patterns(entry: Readonly<Record<string, unknown>>, key: string, place: string): RegExp[] {
  return texts(entry, key, place).map((text) => {
    try {
      return new RegExp(text, 'iu')
    } catch {
      return fail(place, `Unexpected pattern \`${text}\` in \`${key}\`, expected a regular expression`)
    }
  })
}
