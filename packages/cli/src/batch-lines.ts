import { StringDecoder } from 'node:string_decoder'
import type { Input } from './io.ts'

/** Characters of the longest line that is taken whole; what is longer is no question. */
const longestLine = 64 * 1024

/** Something asked in a batch. */
export interface BatchItem {
  readonly question: string
  /** The question before it, which this one may refer to. */
  readonly context?: string
  /** What is odd about the line, for stderr; it is answered all the same. */
  readonly oddity?: string
}

/**
 * Reads questions, one a line: plain text, or JSON `{"question": …, "context": …}`. Every line gives exactly one item, an
 * empty one too, so that line n of the answers always belongs to line n of the questions.
 */
export async function* readBatch(stdin: Input): AsyncGenerator<BatchItem> {
  for await (const line of readLines(stdin)) yield parseLine(line)
}

/** Lines without their ends (`\n` or `\r\n`), the overlong cut; a last line without an end counts. */
async function* readLines(stdin: Input): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of stdin) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split('\n')
    // One character more than is taken, so that the cut still shows.
    rest = (lines.pop() ?? '').slice(0, longestLine + 1)
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
  }
  rest += decoder.end()
  if (rest !== '') yield rest
}

function parseLine(line: string): BatchItem {
  if (line.length > longestLine) {
    return { question: line.slice(0, 1000), oddity: `Unexpected line of more than ${longestLine} characters` }
  }
  if (!line.trimStart().startsWith('{')) return { question: line }
  return parseJsonLine(line)
}

/** A line that only looks like JSON is a question; JSON of another form is nothing that could be answered. */
function parseJsonLine(line: string): BatchItem {
  const value = parseJson(line)
  if (typeof value !== 'object' || value === null) return { question: line }
  if (!('question' in value) || typeof value.question !== 'string') {
    return { question: '', oddity: 'Unexpected JSON, expected {"question": "…", "context": "…"}' }
  }
  const { question } = value
  const context = 'context' in value ? value.context : undefined
  if (context === undefined || context === null) return { question }
  if (typeof context === 'string') return { question, context }
  return { question, oddity: 'Unexpected `context`, expected the text of the question before' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
