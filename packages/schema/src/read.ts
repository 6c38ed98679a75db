import type { Factbook } from './factbook.ts'
import { factbook } from './factbook-schema.ts'
import { findSyntaxProblem } from './json-syntax.ts'
import { FactbookError, type Problem } from './problem.ts'
import { type Issue, toProblems } from './shape-problems.ts'

/**
 * Reads a factbook, from its JSON or from a value, and refuses what is not one.
 *
 * Checks the shape of every part: no key may be missing, none may be there that the format does not know, but in the
 * metadata of documents. A value is returned as it is, not copied. What the parts owe each other (unique ids,
 * references, order) is for `checkFactbook`.
 *
 * @throws {FactbookError} with every problem: where it is, what was expected and what was found there.
 */
export function readFactbook(json: unknown): Factbook {
  const value = typeof json === 'string' ? parse(json) : json
  refuseOtherVersions(value)
  const issues = findIssues(value)
  if (issues.length > 0) throw new FactbookError(toProblems(issues, value))
  return value as Factbook
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const problem = findSyntaxProblem(text)
    if (problem === undefined) throw cause
    const { line, column, expected, found } = problem
    throw new FactbookError([{ rule: 'json-syntax', path: '', expected, found, place: { line, column } }])
  }
}

/** A factbook of another version would break the format in many places; only the first reason helps. */
function refuseOtherVersions(value: unknown): void {
  const version = typeof value === 'object' && value !== null && 'formatVersion' in value ? value.formatVersion : 1
  if (typeof version !== 'number' || version === 1) return
  const problem: Problem = { rule: 'format-version', path: 'formatVersion', expected: '1', found: String(version) }
  throw new FactbookError([problem])
}

function findIssues(value: unknown): readonly Issue[] {
  return factbook.safeParse(value).error?.issues ?? []
}
