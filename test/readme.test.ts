import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

test('the answer in the readme is the one that the command gives', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  const [, question = '', shown = ''] = /```console\n\$ docfacts ask "([^"]+)"\n(.*?)```/s.exec(readme) ?? []
  const lines = shown.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…')
  const args = ['packages/cli/src/main.ts', 'ask', question, '--facts', 'packages/docker-vs-vm/factbook.json']
  const said = execFileSync(process.execPath, ['--conditions=@docfacts/source', ...args], {
    cwd: root,
    encoding: 'utf8'
  })
  expect(lines.length).toBeGreaterThan(3)
  expect(said.split('\n')).toEqual(expect.arrayContaining(lines))
})
