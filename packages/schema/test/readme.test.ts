import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { fillRulesTable } from '../scripts/rules-table.ts'
import * as schema from '../src/index.ts'
import { demanded, type ProblemRule, serializeFactbook } from '../src/index.ts'
import { buildFactbook } from './builders.ts'

const readme = readFileSync(new URL('../readme.md', import.meta.url), 'utf8')
const snippets = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = '']) => ({
  code,
  first: code.split('\n')[0]
}))

describe('the readme', () => {
  test.each(snippets)('prints what it says: $first', ({ code }) => {
    expect(run(code)).toEqual([...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line))
  })

  test('has the table of the bump rules', () => {
    expect(readme).toBe(fillRulesTable(readme))
    for (const kind of Object.keys(demanded)) expect(readme).toContain(`\n| \`${kind}\` |`)
  })

  test('names every export', () => {
    const [, api = ''] = /\n## API\n(.*?)\n## /s.exec(readme) ?? []
    const missing = Object.keys(schema).filter((name) => !new RegExp(`\`${name}\\b`).test(api))
    expect(missing).toEqual([])
  })

  test('has a cure for every rule of the messages', () => {
    const [, messages = ''] = /\n## Messages\n(.*?)\n## /s.exec(readme) ?? []
    const listed = [...messages.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, rule]) => rule)
    expect(listed).toEqual(Object.keys(rules))
  })
})

/** Every rule: one that is missing or strange does not compile. */
const rules: Record<ProblemRule, true> = {
  'json-syntax': true,
  'format-version': true,
  shape: true,
  'unique-id': true,
  order: true,
  reference: true,
  topic: true,
  evidence: true,
  position: true,
  table: true,
  redirect: true
}

/** What a snippet prints, with two facts of the small factbook as `json`. */
function run(code: string): string[] {
  const { facts, ...book } = buildFactbook()
  const json = serializeFactbook({ ...book, facts: facts.slice(0, 2) })
  const log = vi.fn<(line: string) => void>()
  const body = code.replace(/^import (\{.*\}) from '@docfacts\/schema'$/gm, 'const $1 = schema')
  new Function('schema', 'json', 'console', body)(schema, json, { log })
  return log.mock.calls.map(([line]) => String(line))
}
