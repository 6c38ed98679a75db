import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test, vi } from 'vitest'
import { extractors } from '../src/extract/index.ts'
import * as core from '../src/index.ts'
import { restorations } from '../src/restore/index.ts'

const readme = readFileSync(new URL('../readme.md', import.meta.url), 'utf8')

describe('the readme', () => {
  test('prints what its first snippet says', () => {
    const [, code = ''] = /^```js\n(.*?)^```/ms.exec(readme) ?? []
    const log = vi.fn<(line: string) => void>()
    new Function('compile', 'VFile', 'console', code.replace(/^import .*$/gm, ''))(core.compile, VFile, { log })
    expect(log.mock.calls.map(([line]) => line).sort()).toEqual(
      [...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line).sort()
    )
  })

  test('names every export', () => {
    expect(Object.keys(core).filter((name) => !new RegExp(`\`${name}\\b`).test(section('API')))).toEqual([])
  })

  test('has every extractor and every restoration, in their order', () => {
    expect(firstCells(section('Kinds of facts'))).toEqual(extractors.map(({ name }) => name))
    expect(firstCells(section('Restorations'))).toEqual(restorations.map(({ name }) => name))
  })

  test('has a cure for every rule of the messages', () => {
    const listed = firstCells(section('Messages')).filter((rule) => rule !== 'restored-*')
    expect(listed).toEqual(rulesInSource())
  })
})

function section(title: string): string {
  return new RegExp(`\\n## ${title}\\n(.*?)\\n## `, 's').exec(readme)?.[1] ?? ''
}

function firstCells(text: string): readonly string[] {
  return [...text.matchAll(/^\| `([\w*-]+)` \|/gm)].map(([, name = '']) => name)
}

/** Rules that the source gives to messages, the restorations' left out. */
function rulesInSource(): readonly string[] {
  const folder = join(import.meta.dirname, '../src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const rules = new Set<string>()
  for (const name of files) {
    const source = readFileSync(join(folder, name), 'utf8')
    for (const [, rule = ''] of source.matchAll(/(?:ruleId: |(?:problem|report)\(\s*file,\s*)'([\w-]+)'/g))
      rules.add(rule)
  }
  return [...rules].sort()
}
