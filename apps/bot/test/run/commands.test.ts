import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { factbook } from '@docfacts/docker-vs-vm'
import { serializeFactbook } from '@docfacts/schema'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Content } from '../../src/content/content.ts'
import { loadContent, watchContents } from '../../src/content/load.ts'
import { type BotRequest, botCommand } from '../../src/run/command.ts'
import { type Loopback, startLoopback } from '../discord/loopback.ts'
import { application } from '../discord/people.ts'

const folder = mkdtempSync(join(tmpdir(), 'docfacts-bot-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let discord: Loopback
beforeEach(async () => {
  discord = await startLoopback()
})
afterEach(async () => {
  await discord.stop()
  expect(discord.state.problems).toEqual([])
})

describe('register', () => {
  test('tells in a dry run what would change, and changes nothing', async () => {
    const { code, stdout } = await run({ action: 'register', dryRun: true })
    expect(code).toBe(0)
    expect(stdout).toContain('+ /ask\n')
    expect(stdout).toContain('nothing was sent')
    expect(discord.state.commands.size).toBe(0)
  })

  test('registers once; again there is nothing to change', async () => {
    expect((await run({ action: 'register' })).stdout).toContain('15 to change, 0 as they were')
    expect((await run({ action: 'register' })).stdout).toBe('0 to change, 15 as they were\n')
    expect(discord.state.commands.get('')?.map(({ name }) => name)).toContain('Answer this')
  })

  test('sees what was changed and what is gone', async () => {
    await run({ action: 'register', guild: '300000000000000001' })
    const [ask, ...others] = discord.state.commands.get('300000000000000001') ?? []
    discord.state.commands.set('300000000000000001', [
      { ...ask, description: 'Old' },
      { ...ask, name: 'old' },
      ...others.slice(1)
    ])
    const { stdout } = await run({ action: 'register', guild: '300000000000000001' })
    expect(stdout).toBe('+ /compare\n~ /ask\n- /old\n3 to change, 13 as they were\n')
  })
})

test('a limit of a minute is told, not waited for', async () => {
  discord.fault = () => 'limited for long'
  const { code, stderr } = await run({ action: 'register' })
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^error: Discord wants a wait of 6\d s; try again then\n$/)])
})

test('invite prints an address for servers and for people', async () => {
  const guild = new URL((await run({ action: 'invite' })).stdout.trim()).searchParams
  expect([guild.get('client_id'), guild.get('scope'), guild.get('integration_type')]).toEqual([
    application,
    'bot applications.commands',
    '0'
  ])
  const user = new URL((await run({ action: 'invite', user: true })).stdout.trim()).searchParams
  expect([user.get('scope'), user.get('permissions')]).toEqual(['applications.commands', null])
})

describe('doctor', () => {
  test('finds commands that are not registered, and is content once they are', async () => {
    const before = await run({ action: 'doctor' })
    expect([before.code, before.stdout]).toEqual([1, expect.stringContaining('FAIL commands: not registered')])
    await run({ action: 'register' })
    const after = await run({ action: 'doctor' })
    expect([after.code, after.stdout]).toEqual([0, expect.not.stringContaining('FAIL')])
  })

  test('finds a token that is not taken, a store that cannot be opened, and a factbook that is none', async () => {
    const path = join(folder, 'broken.json')
    writeFileSync(path, '{}')
    discord.refuse = 401
    const { stdout } = await run({ action: 'doctor', facts: [path] }, { DOCFACTS_STORE: '/dev/null/x' })
    expect(stdout).toMatch(/FAIL content/)
    expect(stdout).toMatch(/FAIL store \(SQLite\)/)
    expect(stdout).toMatch(/FAIL token: Discord answered 401: it does not take the token; check DISCORD_TOKEN/)
  })

  test('finds servers in which mentions cannot be answered', async () => {
    await run({ action: 'register' })
    discord.state.guilds = [guild('Kites', 2048n), guild('Balloons', 8n), guild('All', (1n << 40n) - 1n)]
    const mentions = await run({ action: 'doctor' }, { DOCFACTS_MENTIONS: 'on' })
    expect(mentions.code).toBe(1)
    expect(mentions.stdout).toContain('FAIL permissions: mentions cannot be answered in 1 of 3 servers (Kites)')
    expect(mentions.stdout).toContain('ok   intents: asks for messages of servers and direct messages')
    expect((await run({ action: 'doctor' })).stdout).toContain('ok   permissions: none are needed')
  })

  test('makes no store', async () => {
    const path = join(folder, 'new', 'bot.sqlite')
    const { stdout } = await run({ action: 'doctor' }, { DOCFACTS_STORE: path })
    expect(stdout).toContain('will be made at the first start')
    expect(existsSync(path)).toBe(false)
  })
})

describe('what keeps a command from being done is told with the setting to look at:', () => {
  const http = { DOCFACTS_TRANSPORT: 'http', DISCORD_PUBLIC_KEY: 'a'.repeat(64), PORT: '0' }
  const foreign = join(folder, 'foreign.sqlite')
  beforeAll(() => writeFileSync(foreign, 'something else, '.repeat(100)))

  test.each([
    [
      'a token that is not taken',
      { action: 'register' },
      { DISCORD_TOKEN: 'MTEwMDAwMDAwMDAw.wrong.token' },
      'DISCORD_TOKEN'
    ],
    ['no Discord', { action: 'register', dryRun: true }, { DISCORD_API: 'http://127.0.0.1:9/api' }, 'DISCORD_API'],
    ['a store in no folder', { action: 'run' }, { ...http, DOCFACTS_STORE: '/dev/null/x/y' }, 'DOCFACTS_STORE'],
    ['a store that is none', { action: 'run' }, { ...http, DOCFACTS_STORE: foreign }, 'DOCFACTS_STORE'],
    [
      'a factbook that is not there',
      { action: 'run' },
      { ...http, DOCFACTS_FACTBOOKS: '/nope.json' },
      'DOCFACTS_FACTBOOKS'
    ],
    ['a port that is taken', { action: 'run' }, { ...http, PORT: 'taken' }, 'PORT']
  ] as const)('%s', async (_, request, env, setting) => {
    const taken = 'PORT' in env && env.PORT === 'taken' ? { PORT: new URL(discord.api).port } : {}
    const { code, stderr } = await run(request, { ...env, ...taken })
    const told = stderr.split('\n').find((line) => line.startsWith('error: '))
    expect([code, told]).toEqual([1, expect.stringContaining(setting)])
  })
})

test('a wrong configuration is told, with exit code 2', async () => {
  const { code, stderr } = await run({ action: 'run' }, { DISCORD_TOKEN: '' })
  expect([code, stderr]).toEqual([2, expect.stringContaining('DISCORD_TOKEN: expected')])
})

test('a factbook that is none is told, with exit code 1', async () => {
  const path = join(folder, 'none.json')
  writeFileSync(path, '{}')
  const { code, stderr } = await run({ action: 'local', facts: [path] }, {}, '')
  expect([code, stderr]).toEqual([1, expect.stringContaining('error: ')])
})

describe('the bot in the terminal', () => {
  test('speaks the commands, takes questions without one, and presses buttons by their numbers', async () => {
    const { stdout } = await run(
      { action: 'local' },
      {},
      'what is a container?\n1\n/compare vm container "startup time"\n/settings days:7 texts:on\n/nonsense\n/help\nexit\nwhat is a hypervisor?\n'
    )
    expect(stdout).toMatch(/^A container is /)
    expect(stdout).toContain('[1] 📚 Sources')
    expect(stdout).toContain('Startup time')
    expect(stdout).toContain('Questions are deleted after days: 7')
    expect(stdout).toContain('There is no /nonsense; /help lists what there is.')
    expect(stdout).toContain('/compare <a> <b> [aspect] [private]')
    expect(stdout).not.toMatch(/\\\[|https:|Hypervisor — /)
  })
})

test('content is read again when a factbook changes, and stays when it breaks', async () => {
  const path = join(folder, 'facts.json')
  writeFileSync(path, serializeFactbook(factbook))
  expect((await loadContent(path)).book.facts.length).toBe(factbook.facts.length)
  const met: (Content | string)[] = []
  const stop = watchContents(
    [path],
    undefined,
    { onContent: (content) => met.push(content), onError: () => met.push('error') },
    20
  )
  await wait(100)
  expect(met).toEqual([])
  writeFileSync(path, 'broken')
  await until(() => met.includes('error'))
  writeFileSync(path, serializeFactbook({ ...factbook, name: 'newer' }))
  await until(() => met.some((one) => typeof one !== 'string'))
  stop()
  expect(
    met.map((one) => (typeof one === 'string' ? one : one.name)).filter((one, place, all) => one !== all[place - 1])
  ).toEqual(['error', 'newer'])
})

async function run(
  request: BotRequest,
  env: Record<string, string> = {},
  input = ''
): Promise<{ code: number; stdout: string; stderr: string }> {
  const out: string[] = []
  const err: string[] = []
  const io = {
    stdin: Readable.from([input]),
    stdout: sink(out),
    stderr: sink(err),
    env: { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, DOCFACTS_STORE: ':memory:', ...env }
  }
  const code = await botCommand(request, io)
  return { code, stdout: out.join(''), stderr: err.join('') }
}

function guild(name: string, permissions: bigint): unknown {
  const counts = { approximate_member_count: null, approximate_presence_count: null }
  return {
    id: '300000000000000001',
    name,
    icon: null,
    banner: null,
    owner: false,
    permissions: String(permissions),
    features: [],
    ...counts
  }
}

function sink(chunks: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk))
      done()
    }
  })
}

/** Waits for something to come true; the test itself has its time. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(20)
}
