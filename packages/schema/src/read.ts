import type { Factbook } from './factbook.ts'
import { factbook } from './factbook-schema.ts'
import { findSyntaxProblem } from './json-syntax.ts'
import { FactbookError, type Place, type Problem } from './problem.ts'
import { type Issue, toProblems } from './shape-problems.ts'
import { testOf } from './test-of.ts'

/**
 * Reads a factbook, from its JSON or from a value, and refuses what is not one.
 *
 * Checks the shape of every part: no key may be missing, none may be there that the format does not know, but in the
 * metadata of documents. A value is returned as it is, not copied. What the parts owe each other (unique ids,
 * references, order) is for `checkFactbook`.
 *
 * @throws {FactbookError} with every problem: where it is, what was expected and what was found there.
 * @throws {TypeError} for bytes.
 */
export function readFactbook(json: unknown): Factbook {
  if (ArrayBuffer.isView(json)) throw new TypeError('Unexpected bytes, expected text: decode them first')
  const value = typeof json === 'string' ? parseJson(json) : json
  refuseOtherVersions(value)
  const issues = findIssues(value)
  if (issues.length > 0) throw new FactbookError(toProblems(issues, value))
  return value as Factbook
}

/**
 * The value of JSON text.
 *
 * @throws {FactbookError} with line and column; `start` is where the text starts in what the person sees.
 */
export function parseJson(text: string, start: Place = { line: 1, column: 1 }): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const problem = findSyntaxProblem(text)
    if (problem === undefined) throw cause
    const { line, column, expected, found } = problem
    const place = { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column }
    throw new FactbookError([{ rule: 'json-syntax', path: '', expected, found, place }])
  }
}

/** A factbook of another version would break the format in many places; only the first reason helps. */
function refuseOtherVersions(value: unknown): void {
  const version = typeof value === 'object' && value !== null && 'formatVersion' in value ? value.formatVersion : 1
  if (typeof version !== 'number' || version === 1) return
  const problem: Problem = { rule: 'format-version', path: 'formatVersion', expected: '1', found: String(version) }
  throw new FactbookError([problem])
}

/** Most factbooks have none, which a test says sooner than the validator that can say what is wrong. */
function findIssues(value: unknown): readonly Issue[] {
  return isFactbook(value) ? [] : (factbook.safeParse(value).error?.issues ?? [])
}

const isFactbook = testOf(factbook)
