import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { runCli } from './run-cli.ts'

describe('the command line', () => {
  test('lists every command in its help, with exit code 0 and nothing on stderr', async () => {
    const { code, stdout, stderr } = await runCli(['--help'])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    for (const { name, summary } of commands) expect(stdout).toMatch(new RegExp(`^  ${name} .*${summary}$`, 'm'))
  })

  test('without a command prints its help to stderr and exits 2', async () => {
    const { code, stdout, stderr } = await runCli([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Usage: docfacts')
  })

  test('prints its version', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: '0.0.0\n', stderr: '' })
  })

  test.each([
    { argv: ['bild'], says: "unknown command 'bild'\n(Did you mean build?)" },
    { argv: ['build', '--ouput', 'x'], says: "unknown option '--ouput'\n(Did you mean --out?)" },
    { argv: ['build', '--workers', '0'], says: 'Expected a whole number of at least 1.' },
    { argv: ['build', '--shard', '3/2'], says: 'Expected a part and the number of parts, such as 1/4.' },
    { argv: ['build', '--out', '-', '--json'], says: '`--json` and `--out -` would both write to stdout' },
    { argv: ['merge'], says: "missing required argument 'files'" },
    { argv: ['ask'], says: 'No question' },
    { argv: ['ask', '--batch', 'what?'], says: 'A batch takes its questions from stdin' },
    { argv: ['search'], says: 'No query' },
    { argv: ['compare', 'one'], says: "missing required argument 'b'" },
    { argv: ['lint', '--format', 'xml'], says: 'Allowed choices are text, json, sarif, github.' },
    { argv: ['lint', '--rule', 'conflict'], says: 'expected a name and a severity such as conflict=error' },
    { argv: ['lint', '--rule', 'conflict=fatal'], says: 'expected off, info, warning or error' },
    { argv: ['export', '--format', 'json,pdf'], says: 'Unexpected format `pdf`, expected some of json, ' }
  ])('exits 2 for `$argv`, saying what was expected', async ({ argv, says }) => {
    const { code, stdout, stderr } = await runCli(argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test.each(['ask', 'search', 'compare', 'conflicts', 'export', 'lexicon'])(
    '`%s` without a factbook exits 1 and says how to get one',
    async (command) => {
      const { code, stdout, stderr } = await runCli([command, ...(wanted[command] ?? []), '--facts', 'nowhere.json'])
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toBe(
        'error: No factbook at `nowhere.json`\n' +
          'Build one with `docfacts build <folder>`, or name one with `--facts <file>`\n'
      )
    }
  )

  const wanted: Readonly<Record<string, readonly string[]>> = {
    ask: ['what?'],
    search: ['what'],
    compare: ['one', 'other']
  }
})

describe.each(commands.map((command) => ({ command, name: command.name })))('docfacts $name', ({ command, name }) => {
  test('has a help with a description, examples and every option explained', async () => {
    const { code, stdout, stderr } = await runCli([name, '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`Usage: docfacts ${name}`)
    expect(stdout).toContain(command.description.slice(0, 40))
    for (const line of stdout.split('\n')) if (/^ {2}-/.test(line)) expect(line).toMatch(/^ {2}-\S.*? {2,}\S/)
  })

  test('has examples that are command lines of its own', async () => {
    expect(command.examples.length).toBeGreaterThan(0)
    for (const [line] of command.examples) expect(line.split(' ')[0]).toBe(name)
  })

  test('has a summary that is a phrase, not a sentence', () => {
    expect(command.summary).toMatch(/^[a-z].*[^.]$/)
  })
})

describe('colour', () => {
  const bold = '\u001b[1m'

  test.each([
    { what: 'is absent in a pipe', terminal: false, env: {}, colored: false },
    { what: 'is there on a terminal', terminal: true, env: {}, colored: true },
    { what: 'is absent with NO_COLOR', terminal: true, env: { NO_COLOR: '1' }, colored: false },
    { what: 'is there with FORCE_COLOR in a pipe', terminal: false, env: { FORCE_COLOR: '1' }, colored: true },
    { what: 'is absent with FORCE_COLOR=0', terminal: true, env: { FORCE_COLOR: '0' }, colored: false },
    { what: 'is absent on a dumb terminal', terminal: true, env: { TERM: 'dumb' }, colored: false }
  ])('$what', async ({ terminal, env, colored }) => {
    const { stdout } = await runCli(['--help'], { terminal, env })
    expect(stdout.includes(bold)).toBe(colored)
  })
})
