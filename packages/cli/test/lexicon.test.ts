import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { kites, temporaryFolder } from './temporary.ts'

test('docfacts lexicon suggests one that a build takes without a word', async () => {
  const cwd = await temporaryFolder(kites)
  expect(await runCli(['lexicon', 'docs', '--out', 'lexicon.yaml'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: ''
  })
  expect(await readFile(join(cwd, 'lexicon.yaml'), 'utf8')).toContain('kite: { name: ')
  expect(await runCli(['build', 'docs', '--lexicon', 'lexicon.yaml'], { cwd })).toMatchObject({ code: 0, stderr: '' })
})

test('docfacts lexicon reads a factbook when no documents are named', async () => {
  const cwd = await temporaryFolder(kites)
  await runCli(['build', 'docs'], { cwd })
  const { stdout } = await runCli(['lexicon'], { cwd })
  expect(stdout).toBe((await runCli(['lexicon', 'docs'], { cwd })).stdout)
})
