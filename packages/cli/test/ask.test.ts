import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { kites } from './temporary.ts'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'docfacts-ask-'))
  await writeFile(join(cwd, 'kites.md'), kites['docs/kites.md'] ?? '')
  await runCli(['build', 'kites.md'], { cwd })
  return () => rm(cwd, { recursive: true, force: true })
})

describe('docfacts ask', () => {
  test('prints an answer whose every citation is an exact quote of its place', async () => {
    const { code, stdout, stderr } = await runCli(['ask', 'what is a kite?', '--json'], { cwd })
    const answer = JSON.parse(stdout)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(answer).toMatchObject({ question: 'what is a kite?', status: 'answered' })
    expect(answer.citations.length).toBeGreaterThan(0)
    for (const { quote, position } of answer.citations)
      expect(kites['docs/kites.md']?.slice(position.start.offset, position.end.offset)).toBe(quote)
  })

  test('prints a readable answer with numbered citations and path:line', async () => {
    const { stdout } = await runCli(['ask', 'what', 'is', 'a', 'kite?'], { cwd })
    expect(stdout).toMatch(/tethered aircraft.*\[1\]/)
    expect(stdout).toContain('[1] kites.md:8')
    expect(stdout).toContain('“A kite is a tethered aircraft that the wind holds up.”')
  })

  test('says that the documents do not tell, and exits 0: that is an answer', async () => {
    const { code, stdout } = await runCli(['ask', 'who won the chess olympiad in 1972?', '--json'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ status: 'unanswered', citations: [] })
  })

  test('never answers without a question when nobody can type one', async () => {
    expect((await runCli(['ask'], { cwd, stdin: 'what is a kite?\n' })).code).toBe(2)
  })
})

describe('docfacts ask --batch', () => {
  const hostile: readonly { what: string; line: string; question: string }[] = [
    { what: 'a question', line: 'what is a kite?', question: 'what is a kite?' },
    { what: 'an empty line', line: '', question: '' },
    { what: 'blanks', line: ' \t ', question: ' \t ' },
    { what: 'JSON', line: '{"question":"what is a kite?"}', question: 'what is a kite?' },
    {
      what: 'JSON with a context',
      line: '{"question":"and a glider?","context":"what is a kite?"}',
      question: 'and a glider?'
    },
    { what: 'JSON with a null context', line: '{"question":"a?","context":null}', question: 'a?' },
    { what: 'JSON with another context', line: '{"question":"a?","context":7}', question: 'a?' },
    { what: 'JSON without a question', line: '{"q":"what is a kite?"}', question: '' },
    { what: 'half of JSON', line: '{"question":"what', question: '{"question":"what' },
    { what: 'braces', line: '{{ template }} what?', question: '{{ template }} what?' },
    { what: 'a JSON list', line: '["what is a kite?"]', question: '["what is a kite?"]' },
    { what: 'a Windows line end', line: 'what is a kite?\r', question: 'what is a kite?' },
    { what: 'control characters', line: '\u0000\u001b[31mkite\u0007', question: '\u0000\u001b[31mkite\u0007' },
    { what: 'a lone surrogate in JSON', line: '{"question":"\\ud800 kite"}', question: '\ud800 kite' },
    { what: 'a prototype key', line: '{"__proto__":{"question":"x"},"question":"y"}', question: 'y' },
    { what: 'a regular expression', line: '(((((((((((a+)+)+)+$', question: '(((((((((((a+)+)+)+$' },
    { what: 'right-to-left marks', line: '\u202ekite\u202c', question: '\u202ekite\u202c' },
    { what: 'the same word often', line: 'kite '.repeat(5000).trim(), question: 'kite '.repeat(5000).trim() }
  ]

  test.each(hostile)('answers $what with one line', async ({ line, question }) => {
    const { code, stdout } = await runCli(['ask', '--batch', '--json'], { cwd, stdin: `${line}\n` })
    expect(code).toBe(0)
    const lines = stdout.split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ question, status: expect.stringMatching(/^(un)?answered$/) })
  })

  test('gives as many lines as it gets, in order', async () => {
    const stdin = `${hostile.map(({ line }) => line).join('\n')}\n`
    const { stdout } = await runCli(['ask', '--batch', '--json'], { cwd, stdin })
    const questions = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).question)
    expect(questions).toEqual(hostile.map(({ question }) => question))
  })

  test('answers a last line without an end, and nothing for no input', async () => {
    expect((await runCli(['ask', '--batch'], { cwd, stdin: 'what is a kite?' })).stdout.split('\n')).toHaveLength(2)
    expect((await runCli(['ask', '--batch'], { cwd })).stdout).toBe('')
  })

  test('cuts a line of megabytes and goes on', async () => {
    const stdin = [Buffer.alloc(3e6, 'kite '), Buffer.alloc(3e6, 'x'), Buffer.from('\nwhat is a kite?\n')]
    const { stdout, stderr } = await runCli(['ask', '--batch', '--json'], { cwd, stdin })
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ question }) => question.length)).toEqual([1000, 15])
    expect(stderr).toContain('line 1: Unexpected line of more than 65536 characters')
  })

  test('joins characters that two chunks share', async () => {
    const bytes = Buffer.from('ein Däne?\n')
    const { stdout } = await runCli(['ask', '--batch', '--json'], {
      cwd,
      stdin: [bytes.subarray(0, 6), bytes.subarray(6)]
    })
    expect(JSON.parse(stdout).question).toBe('ein Däne?')
  })

  test('survives bytes that are no UTF-8', async () => {
    const { code, stdout } = await runCli(['ask', '--batch', '--json'], {
      cwd,
      stdin: [Buffer.from([0xff, 0xfe, 0x0a])]
    })
    expect(code).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  test('answers each line before the next one comes', async () => {
    const order: string[] = []
    async function* questions(): AsyncGenerator<string> {
      yield 'what is a kite?\n'
      await new Promise((resolve) => setTimeout(resolve, 50))
      order.push('second question')
      yield 'what is a glider?\n'
    }
    const { PassThrough, Readable } = await import('node:stream')
    const { run } = await import('../src/run.ts')
    const stdout = new PassThrough().on('data', () => order.push('answer'))
    const stderr = new PassThrough()
    await run(['ask', '--batch'], { stdin: Readable.from(questions()), stdout, stderr, cwd, env: {} })
    expect(order).toEqual(['answer', 'second question', 'answer'])
  })
})

describe('docfacts search', () => {
  test('lists facts with scores that fall, and places', async () => {
    const { stdout } = await runCli(['search', 'kite', '--limit', '3', '--json'], { cwd })
    const { question, results }: { question: string; results: { fact: string; score: number; path: string }[] } =
      JSON.parse(stdout)
    expect(question).toBe('kite')
    expect(results.length).toBeGreaterThan(0)
    expect(results.length).toBeLessThanOrEqual(3)
    expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a))
    for (const { path } of results) expect(path).toBe('kites.md')
  })

  test('with --batch prints a question with its results a line', async () => {
    const { stdout } = await runCli(['search', '--batch', '--json'], { cwd, stdin: 'kite\nzebra\n' })
    const lists = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lists).toHaveLength(2)
    expect(lists[0].results.length).toBeGreaterThan(0)
    expect(lists[1]).toEqual({ question: 'zebra', results: [] })
  })

  test('says when nothing matches', async () => {
    expect((await runCli(['search', 'zebra'], { cwd })).stdout).toBe('Nothing matches.\n')
  })
})

describe('docfacts compare', () => {
  test('answers with what both are described by', async () => {
    const { code, stdout } = await runCli(['compare', 'kite', 'glider', 'launch', 'time', '--json'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ status: 'answered' })
    expect(JSON.parse(stdout).citations.length).toBeGreaterThan(0)
  })
})
