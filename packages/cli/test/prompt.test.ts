import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { runCli } from './run-cli.ts'
import { kites, temporaryFolder } from './temporary.ts'

/** Types into the prompt as a person does, and gives back what the screen got. */
async function type(keys: readonly string[], columns = 100): Promise<{ code: number; screen: string }> {
  const cwd = await temporaryFolder(kites)
  await runCli(['build', 'docs'], { cwd })
  const stdin = Object.assign(new PassThrough(), { isTTY: true })
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns })
  let screen = ''
  stdout.on('data', (chunk) => {
    screen += chunk
  })
  const done = run(['ask'], { stdin, stdout, stderr: new PassThrough(), cwd, env: {} })
  while (!screen.includes('? ')) await wait(5)
  for (const key of keys) {
    stdin.write(key)
    await wait(30)
  }
  return { code: await done, screen: stripVTControlCharacters(screen) }
}

test('the prompt answers, remembers what was asked before, and leaves at an empty line', async () => {
  const { code, screen } = await type(['how long is the launch time of a kite?\r', 'and of a glider?\r', '\r'])
  expect(code).toBe(0)
  expect(screen).toContain('Seconds')
  expect(screen).toContain('Hours')
})

test.each([
  { how: 'exit', keys: ['exit\r'] },
  { how: 'Ctrl-D', keys: ['\u0004'] },
  { how: 'Ctrl-C', keys: ['\u0003'] }
])('the prompt leaves at $how', async ({ keys }) => {
  expect((await type(keys)).code).toBe(0)
})

test('the prompt asks what it offered, by its number', async () => {
  const { screen } = await type(['can I launch a kite in a storm?\r', '1\r', '\r'])
  expect(screen).toContain('You could ask, by its number:')
  expect(screen.split('by its number')[1]).toMatch(/\[1\]/)
})

test('the prompt completes at Tab', async () => {
  const { screen } = await type(['what is a glid', '\t', '\r', '\r'])
  expect(screen.toLowerCase()).toContain('what is a glider')
  expect(screen).toContain('aircraft without an engine')
})

test('the prompt goes through what was asked with the arrow keys', async () => {
  const { screen } = await type(['what is a kite?\r', '\u001b[A', '\r', '\r'])
  expect(screen.match(/tethered aircraft/g)?.length).toBeGreaterThanOrEqual(2)
})

test('a terminal that does not know its width is no trouble', async () => {
  expect((await type(['what is a kite?\r', '\r'], 0)).screen).toContain('tethered aircraft')
})
