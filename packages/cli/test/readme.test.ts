import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { rules } from '../src/lint/rules.ts'
import { runCli } from './run-cli.ts'

const readme = readFileSync(new URL('../readme.md', import.meta.url), 'utf8')
const rootReadme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

/** The command lines in code blocks, without what the shell does with their output. */
function commandLines(text: string): string[] {
  return [...text.matchAll(/^(?:\$ |- run: npx )?docfacts (.+?)(?:\s+[<>#].*)?$/gm)].map((match) => match[1] ?? '')
}

describe.each([
  { file: 'packages/cli/readme.md', text: readme },
  { file: 'README.md', text: rootReadme }
])('the command lines of $file', ({ text }) => {
  const lines = commandLines(text)

  test('are found', () => {
    expect(lines.length).toBeGreaterThan(5)
  })

  test.each(lines)('docfacts %s', async (line) => {
    const name = line.split(' ')[0] ?? ''
    if (name.startsWith('--')) return expect(['--help']).toContain(name)
    const { code, stdout } = await runCli([name, '--help'])
    expect(code).toBe(0)
    for (const option of line.match(/(?<=\s)--[a-z-]+/g) ?? []) expect(stdout).toContain(`${option} `.trimEnd())
  })
})

test('the readme tells of every command', () => {
  for (const { name } of commands) expect(readme).toContain(`\n### ${name}\n`)
})

test('the readme tells the cause and cure of every rule that lint describes', () => {
  for (const rule of Object.keys(rules)) expect(readme).toContain(`\`${rule}\``)
})

test('every option of build stands in the readme', async () => {
  const { stdout } = await runCli(['build', '--help'])
  for (const option of stdout.match(/(?<=^ {2}.*)--[a-z-]+/gm) ?? []) {
    if (option !== '--help') expect(readme).toContain(option)
  }
})
