/** The first place where a text stops being JSON. */
export interface SyntaxProblem {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
  readonly expected: string
  readonly found: string
}

/**
 * Finds what `JSON.parse` refused; its own messages differ from engine to engine and often lack the place.
 *
 * {"a": 1,}  → 1:9, expected a key in double quotes, found "}"
 *
 * `undefined` for a text that is JSON. No recursion: the text may nest as deep as it likes.
 */
export function findSyntaxProblem(text: string): SyntaxProblem | undefined {
  const open: string[] = []
  let state: State = 'value'
  let at = 0
  while (state !== 'end' || at < text.length) {
    at = skip(blank, text, at)
    if (state === 'end' && at === text.length) return undefined
    const step = steps[state](text, at, open)
    if ('expected' in step) return place(text, step)
    state = step.next
    at = step.at
  }
  return undefined
}

type State = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end'

type Step = { readonly next: State; readonly at: number } | Stop

interface Stop {
  readonly at: number
  readonly expected: string
}

const blank = /[ \t\n\r]*/y
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const plainCharacters = /[ !#-[\]-\uffff]*/y
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

const steps: Record<State, (text: string, at: number, open: string[]) => Step> = {
  value: readValue,
  'first value': (text, at, open) => (text[at] === ']' ? close(at, open) : readValue(text, at, open)),
  key: readKey,
  'first key': (text, at, open) => (text[at] === '}' ? close(at, open) : readKey(text, at)),
  colon: (text, at) => (text[at] === ':' ? { next: 'value', at: at + 1 } : { at, expected: '":"' }),
  comma: readComma,
  end: (_, at) => ({ at, expected: 'the end of the text' })
}

function readValue(text: string, at: number, open: string[]): Step {
  const character = text[at]
  if (character === '{' || character === '[') {
    open.push(character)
    return { next: character === '{' ? 'first key' : 'first value', at: at + 1 }
  }
  if (character === '"') return readText(text, at, after(open))
  const end = skip(scalar, text, at)
  return end === at ? { at, expected: 'a value' } : { next: after(open), at: end }
}

function readKey(text: string, at: number): Step {
  return text[at] === '"' ? readText(text, at, 'colon') : { at, expected: 'a key in double quotes' }
}

function readComma(text: string, at: number, open: string[]): Step {
  const inObject = open.at(-1) === '{'
  if (text[at] === ',') return { next: inObject ? 'key' : 'value', at: at + 1 }
  if (text[at] === (inObject ? '}' : ']')) return close(at, open)
  return { at, expected: inObject ? '"," or "}"' : '"," or "]"' }
}

function readText(text: string, start: number, next: State): Step {
  let at = skip(plainCharacters, text, start + 1)
  while (text[at] !== '"') {
    if (text[at] !== '\\') return { at, expected: 'a closing double quote' }
    const end = skip(escaped, text, at)
    if (end === at) return { at, expected: 'an escape such as "\\n"' }
    at = skip(plainCharacters, text, end)
  }
  return { next, at: at + 1 }
}

function close(at: number, open: string[]): Step {
  open.pop()
  return { next: after(open), at: at + 1 }
}

function after(open: readonly string[]): State {
  return open.length === 0 ? 'end' : 'comma'
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function place(text: string, { at, expected }: Stop): SyntaxProblem {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const column = at - before.lastIndexOf('\n')
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return { line, column, expected, found: at >= text.length ? 'the end of the text' : JSON.stringify(character) }
}
