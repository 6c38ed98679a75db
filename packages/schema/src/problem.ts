/** What a problem of a factbook breaks: that it is JSON, its version, its shape, or what its parts owe each other. */
export type ProblemRule =
  | 'json-syntax'
  | 'format-version'
  | 'shape'
  | 'unique-id'
  | 'order'
  | 'reference'
  | 'topic'
  | 'evidence'
  | 'position'
  | 'table'
  | 'redirect'

/** Something in a factbook that should not be so. */
export interface Problem {
  readonly rule: ProblemRule
  /** Where in the JSON: `facts[3].evidence[0].position`; `''` is the factbook itself. */
  readonly path: string
  readonly expected: string
  readonly found: string
  /** Place in the text; only of `json-syntax`, where there is no path yet. */
  readonly place?: Place
}

/** A place in JSON, 1-based. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A factbook that cannot be read. */
export class FactbookError extends Error {
  override readonly name = 'FactbookError'
  /** The first of them, at most `listedProblems`. */
  readonly problems: readonly Problem[]
  /** How many there are in all. */
  readonly count: number

  constructor(problems: readonly Problem[]) {
    super(summarize(problems))
    this.problems = problems.slice(0, listedProblems)
    this.count = problems.length
  }
}

/** How many problems an error lists; it counts all. */
const listedProblems = 100

/**
 * One problem on one line.
 *
 * `facts[3].evidence[0].quote: expected text, found 12`
 * `3:14: expected "," or "]", found "}"`
 */
export function formatProblem(problem: Problem): string {
  const where = problem.place ? `${problem.place.line}:${problem.place.column}` : problem.path || 'factbook'
  return `${where}: expected ${problem.expected}, found ${problem.found}`
}

/** A key or index appended to a path: `facts`, `facts[3]`, `metadata["reading time"]`. */
export function joinPath(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`
  const name = String(key)
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}

/** How many problems stand in a message. */
const shown = 10

function summarize(problems: readonly Problem[]): string {
  const [first] = problems
  const reason = first === undefined ? 'Unexpected factbook' : (reasons[first.rule] ?? 'Unexpected factbook')
  const lines = problems.slice(0, shown).map((problem) => `\n  ${formatProblem(problem)}`)
  const more = problems.length > shown ? `\n  … and ${problems.length - shown} more` : ''
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return `${reason}: ${count}${lines.join('')}${more}`
}

const reasons: Partial<Record<ProblemRule, string>> = {
  'json-syntax': 'Unexpected text, expected a factbook in JSON',
  'format-version':
    'Unexpected format version, expected a factbook that this version of docfacts can read; build it again'
}
