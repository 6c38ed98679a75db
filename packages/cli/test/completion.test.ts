import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { runCli } from './run-cli.ts'
import { temporaryFolder } from './temporary.ts'

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0

describe.skipIf(!has('bash'))('completion in bash', () => {
  test.each([
    { typed: ['docfacts', 'bu'], offers: ['build'] },
    { typed: ['docfacts', 'co'], offers: ['compare', 'conflicts', 'completion'] },
    { typed: ['docfacts', 'build', '--sh'], offers: ['--shard'] },
    { typed: ['docfacts', 'lint', '--format', 's'], offers: ['sarif'] },
    { typed: ['docfacts', 'completion', 'z'], offers: ['zsh'] },
    { typed: ['docfacts', 'ask', '--facts', 'fac'], offers: ['factbook.json'] },
    { typed: ['docfacts', 'build', 'do'], offers: ['docs'] }
  ])('offers $offers for $typed', async ({ typed, offers }) => {
    const cwd = await temporaryFolder({ 'factbook.json': '{}', 'docs/a.md': '', 'docfacts.bash': '' })
    await writeFile(join(cwd, 'docfacts.bash'), (await runCli(['completion', 'bash'])).stdout)
    const words = typed.map((word) => `'${word}'`).join(' ')
    const script = `source docfacts.bash; COMP_WORDS=(${words}); COMP_CWORD=${typed.length - 1}; _docfacts; echo "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' })
    expect(stderr).toBe('')
    for (const offer of offers) expect(stdout.trim().split(' ')).toContain(offer)
  })
})

test.each(['bash', 'zsh', 'fish'])(
  'the script for %s names every command and is one the shell can read',
  async (shell) => {
    const { code, stdout } = await runCli(['completion', shell])
    expect(code).toBe(0)
    for (const { name } of commands) expect(stdout).toContain(name)
    if (!has(shell)) return
    const cwd = await temporaryFolder({ script: stdout })
    expect(spawnSync(shell, ['-n', 'script'], { cwd, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  }
)

test('an unknown shell is wrong usage', async () => {
  expect((await runCli(['completion', 'cmd'])).code).toBe(2)
})
