import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileDocument } from '@docfacts/core'
import type { Fact } from '@docfacts/schema'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { extractors } from '../src/extract/index.ts'

const folder = join(import.meta.dirname, 'fixtures/extract')
const cases = ['plain', 'empty', 'malformed', 'nested', 'non-ascii', 'look-alike']

/** Rules whose look-alike documents must yield none of them; prose has statements in any document. */
const strict = (rule: string): boolean => rule !== 'prose'

test('every extractor has fixtures, and every fixture an extractor', () => {
  expect(readdirSync(folder).sort()).toEqual(extractors.map(({ name }) => name).sort())
})

describe.each(readdirSync(folder).sort())('extractor %s', (rule) => {
  const more = readdirSync(join(folder, rule))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))
  test.each([...new Set([...cases, ...more.sort()])])('reads the %s case as before', async (name) => {
    const file = new VFile({ path: `${name}.md`, value: readFileSync(join(folder, rule, `${name}.md`), 'utf8') })
    const { facts } = compileDocument(file)
    const own = facts.filter((fact) => fact.evidence.some((one) => one.rule === rule))
    for (const { quote, position } of facts.flatMap(({ evidence }) => evidence))
      expect(quote).toBe(String(file).slice(position.start.offset, position.end.offset))
    if (name.startsWith('look-alike') && strict(rule)) expect(own).toEqual([])
    const lines = [
      ...own.map(print),
      ...file.messages.map(
        (message) => `! ${message.place === undefined ? '' : `${message.line}:${message.column} `}${message.reason}`
      )
    ]
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(folder, rule, `${name}.facts.txt`))
  })
})

/** A fact on a line, its own fields and places behind it. */
function print(fact: Fact): string {
  const { id: _, kind, subject, aspect, value, evidence, ...rest } = fact
  const places = evidence.map(
    ({ position, quote, section }) =>
      `${position.start.line}:${position.start.column} ${JSON.stringify(quote)} ${section.map((heading) => `› ${heading}`).join(' ')}`
  )
  const more = Object.keys(rest).length === 0 ? '' : ` ${JSON.stringify(rest)}`
  return `${kind} ${subject}${aspect === undefined ? '' : `.${aspect}`}: ${value}${more}\n    ${places.map((place) => place.trimEnd()).join('\n    ')}`
}
