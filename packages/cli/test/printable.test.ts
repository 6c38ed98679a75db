import { expect, test } from 'vitest'
import { printable } from '../src/output/printable.ts'
import { runCli } from './run-cli.ts'
import { temporaryFolder } from './temporary.ts'

test('controls and marks of direction are taken out at any depth, line breaks and tabs stay', () => {
  expect(printable({ a: ['\u001b[31mred\u0007', { b: 'one\n\ttwo\u202e' }], c: 1, d: null, e: true })).toEqual({
    a: ['[31mred', { b: 'one\n\ttwo' }],
    c: 1,
    d: null,
    e: true
  })
})

test('a document cannot reach the terminal through an answer, a message or a path', async () => {
  const cwd = await temporaryFolder({
    'a\u001b[2J.md': '# Kite\n\nA kite is a \u001b]0;owned\u0007toy \u009b31mthat flies.\n'
  })
  await runCli(['build', '.'], { cwd })
  for (const argv of [
    ['ask', 'what is a kite?'],
    ['search', 'kite'],
    ['lint', '.'],
    ['ask', '--batch']
  ]) {
    const { stdout, stderr } = await runCli(argv, { cwd, stdin: argv[1] === '--batch' ? 'what is a kite?\n' : '' })
    expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u)
  }
})
