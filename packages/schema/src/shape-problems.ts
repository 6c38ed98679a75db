import type * as z from 'zod/mini'
import { joinPath, type Problem } from './problem.ts'

/** What the validation library says of a wrong place. */
export type Issue = z.core.$ZodIssue

/** Says in plain words, place by place, what a validator found wrong in `value`. */
export function toProblems(issues: readonly Issue[], value: unknown): Problem[] {
  const problems: Problem[] = []
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) problems.push(problemAt([...issue.path, key], 'no such key', value))
    } else problems.push(problemAt(issue.path, expectation(issue), value))
  }
  return problems
}

function problemAt(keys: readonly PropertyKey[], expected: string, root: unknown): Problem {
  let path = ''
  let value = root
  for (const key of keys) {
    path = joinPath(path, key)
    value = own(value, key)
  }
  return { rule: 'shape', path, expected, found: describe(value) }
}

function own(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return names[issue.expected] ?? issue.expected
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return 'options' in issue ? oneOf(issue.options ?? []) : 'another value'
    case 'invalid_format':
      return `text that matches ${issue.pattern ?? issue.format}`
    case 'too_small':
      return numeric(issue.origin) ? `a number from ${issue.minimum}` : `${names[issue.origin]} that is not empty`
    case 'too_big':
      return `a number up to ${issue.maximum}`
    case 'invalid_key':
      return 'another key'
    case 'custom':
      return issue.message
    default:
      return 'another value'
  }
}

/** What a reader of JSON calls the types. */
const names: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object'
}

function numeric(origin: string): boolean {
  return origin === 'number' || origin === 'int'
}

function oneOf(values: readonly unknown[]): string {
  const list = values.map((value) => JSON.stringify(value)).join(', ')
  return values.length === 1 ? list : `one of ${list}`
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** Characters of a value that a problem shows. */
const longest = 60
