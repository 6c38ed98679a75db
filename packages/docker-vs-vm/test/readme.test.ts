import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(`${root}readme.md`, 'utf8')
const snippets = [...readme.matchAll(/^```(?:js|ts)\n(.*?)^```$/gms)].map(([, code = '']) => code)

test('the readme has snippets', () => {
  expect(snippets.length).toBeGreaterThan(0)
})

test.each(snippets)('this snippet of the readme runs: %s', (code) => {
  const options = ['--conditions=@docfacts/source', '--input-type=module-typescript', '--eval', code]
  const { status, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
