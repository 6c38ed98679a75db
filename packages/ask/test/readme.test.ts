import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import * as api from '../src/index.ts'
import * as thesaurus from '../src/thesaurus/index.ts'
import { buildDrinks } from './drinks.ts'

const readme = readFileSync(new URL('../readme.md', import.meta.url), 'utf8')
const snippets = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = '']) => ({
  code,
  last: code.split('\n').at(-3)
}))

describe('the readme', () => {
  test.each(snippets)('prints what it says: $last', ({ code }) => {
    expect(run(code)).toEqual([...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line))
  })

  test('names every export', () => {
    const [, section = ''] = /\n## API\n(.*?)\n## /s.exec(readme) ?? []
    expect(Object.keys({ ...api, ...thesaurus }).filter((name) => !new RegExp(`\`${name}\\b`).test(section))).toEqual(
      []
    )
  })
})

/** What a snippet prints, with the drinks as `book`. */
function run(code: string): string[] {
  const log = vi.fn<(...parts: string[]) => void>()
  const body = code.replace(/^import (\{.*\}) from '@docfacts\/ask(?:\/thesaurus)?'$/gm, 'const $1 = api')
  new Function('api', 'book', 'console', body)({ ...api, ...thesaurus }, buildDrinks().book, { log })
  return log.mock.calls.map((parts) => parts.join(' '))
}
