import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { kites } from './temporary.ts'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'docfacts-eval-'))
  await writeFile(join(cwd, 'kites.md'), kites['docs/kites.md'] ?? '')
  await runCli(['build', 'kites.md'], { cwd })
  return () => rm(cwd, { recursive: true, force: true })
})

async function evaluate(questions: string, ...argv: string[]): ReturnType<typeof runCli> {
  await writeFile(join(cwd, 'questions.yaml'), questions)
  return runCli(['eval', 'questions.yaml', ...argv], { cwd })
}

const right = `
- question: what is a kite?
  answer: [tethered aircraft, wind]
  never: glider
  cites: kites.md
- { question: who won the chess olympiad of 1972?, silent: true }
`

describe('docfacts eval', () => {
  test('exits 0 when every answer is as expected', async () => {
    const { code, stdout } = await evaluate(right)
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '2 of 2 right; answered 100 %, abstained 100 %; floor 100 %\n'
    })
  })

  test('reads JSON too, and lists what passes with --all', async () => {
    const { code, stdout } = await evaluate('[{"question": "what is a kite?", "facts": ["kite.definition"]}]', '--all')
    expect(code).toBe(0)
    expect(stdout).toContain('✓ questions.yaml:1 what is a kite?')
  })

  test.each([
    { what: 'a text', entry: 'answer: zeppelin', says: 'expected `zeppelin`' },
    { what: 'another text', entry: 'never: TETHERED', says: 'unexpected `TETHERED`' },
    { what: 'a document', entry: 'cites: gliders.md', says: 'expected a citation of gliders.md' },
    { what: 'a fact', entry: 'facts: [glider.definition]', says: 'expected the fact glider.definition' },
    { what: 'silence', entry: 'silent: true', says: 'expected no answer' },
    { what: 'an agreement', entry: 'agreement: conflict', says: 'expected the agreement conflict' }
  ])('exits 1 when $what is missing, says what was said and on which line', async ({ entry, says }) => {
    const never = entry.startsWith('never') ? '\n  answer: kite' : ''
    const { code, stdout } = await evaluate(`# first\n- question: what is a kite?\n  ${entry}${never}\n`)
    expect(code).toBe(1)
    expect(stdout).toContain('✗ questions.yaml:2 what is a kite?')
    expect(stdout).toContain(says)
    expect(stdout).toContain('said: A kite is a tethered aircraft')
  })

  test('a floor leaves room for failures', async () => {
    const wrong = '  - { question: what is a kite?, answer: zeppelin }\n'
    const list = `questions:\n  - { question: what is a kite?, answer: aircraft }\n${wrong}`
    expect((await evaluate(`floor: 0.5\n${list}`)).code).toBe(0)
    expect((await evaluate(`floor: 0.6\n${list}`)).code).toBe(1)
  })

  test('a known failure fails nothing, until it passes', async () => {
    expect((await evaluate('- { question: what is a kite?, answer: zeppelin, known: true }')).code).toBe(0)
    const { code, stdout } = await evaluate('- { question: what is a kite?, answer: aircraft, known: true }')
    expect(code).toBe(1)
    expect(stdout).toContain('passes: take `known` away')
  })

  test('takes the question before into account', async () => {
    const { code } = await evaluate(
      '- { question: and of a glider?, context: how long is the launch time of a kite?, answer: hours }'
    )
    expect(code).toBe(0)
  })

  test('prints the report as JSON', async () => {
    const { stdout } = await evaluate(right, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      questions: 2,
      right: 2,
      passed: true,
      outcomes: [{ question: 'what is a kite?', line: 2, outcome: 'right', faults: [] }, { outcome: 'right' }]
    })
  })

  test.each([
    { text: '- {', says: 'questions.yaml:1: Unexpected YAML' },
    { text: 'questions: 3', says: 'expected a list of questions' },
    { text: '', says: 'expected a list of questions' },
    { text: 'floor: 2\nquestions: []', says: 'expected a number from 0 to 1' },
    { text: '\n- what is a kite?', says: 'questions.yaml:2: Unexpected value, expected a question' },
    { text: '- { q: what? }', says: 'Unexpected key `q`' },
    { text: '- { question: 3 }', says: 'Unexpected `question`' },
    { text: '- { question: what? }', says: 'Unexpected lack of expectations' },
    { text: '- { question: what?, silent: true, answer: x }', says: 'Unexpected expectations' },
    { text: '- { question: what?, answer: "(" }', says: 'Unexpected pattern `(`' },
    { text: '- { question: what?, cites: [1] }', says: 'Unexpected `cites`' },
    { text: '- { question: what?, answer: x, known: maybe }', says: 'Unexpected `known`' }
  ])('refuses $text', async ({ text, says }) => {
    const { code, stdout, stderr } = await evaluate(text)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(says)
  })

  test('says that there is no such file', async () => {
    expect((await runCli(['eval', 'nowhere.yaml'], { cwd })).stderr).toContain('Cannot read `nowhere.yaml`')
  })
})
