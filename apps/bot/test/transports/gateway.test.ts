import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { GatewaySettings } from '../../src/transports/gateway/client.ts'
import { type Gateway, startGateway } from '../../src/transports/gateway/gateway.ts'
import { LoginError } from '../../src/transports/gateway/login.ts'
import { type TestBot, testBot } from '../builders/context.ts'
import { type Loopback, type RestFault, startLoopback } from '../discord/loopback.ts'
import { loner, member, slash, typing } from '../discord/people.ts'
import type { Pending } from '../discord/routes.ts'

let discord: Loopback
let bot: TestBot
let gateway: Gateway | undefined
let fatal: string[]

/** A tenth as fast as time, so that the 3 s of an interaction are enough however busy the machine is. */
const began = Date.now()
const clock = (): number => began + (Date.now() - began) / 10

beforeEach(async () => {
  discord = await startLoopback({ clock })
  bot = await testBot({ part: { clock } })
  fatal = []
})
afterEach(async () => {
  await gateway?.stop()
  gateway = undefined
  await discord.stop()
  await bot.open.close()
  expect(discord.state.problems).toEqual([])
})

const question = { question: 'what is a container?' }

describe('a stock discord.js client', () => {
  test('logs in, is ready, and answers commands and autocompletion', async () => {
    await start()
    expect(gateway?.unready()).toBeUndefined()
    const pending = [
      slash('ask', question),
      slash('compare', { a: 'virtual-machine', b: 'container' }),
      typing('define', { term: 'con' })
    ].map(discord.interact)
    await answered(pending)
    expect(pending.map(({ response }) => (response as { type: number }).type)).toEqual([4, 4, 8])
  })

  test('answers mentions and direct messages once, and nothing else', async () => {
    await start({ mentions: true })
    discord.fault = (path, place) => (path.endsWith('/messages') && place % 2 === 0 ? 'reset after' : undefined)
    discord.say('what is a container?', member)
    discord.say('<@1100000000000000001> what is a container?', member, true)
    discord.say('what is a container?', loner)
    await until(() => discord.state.messages.length >= 2)
    // What is under way is finished first.
    await gateway?.stop()
    expect(discord.state.messages.map(({ channel }) => channel).sort()).toEqual([
      '400000000000000001',
      '400000000000000009'
    ])
  })

  test('answers an event that comes twice once', async () => {
    await start()
    const interaction = slash('ask', question)
    const pending = discord.interact(interaction)
    discord.gateway.dispatch('INTERACTION_CREATE', interaction)
    await answered([pending])
    await gateway?.stop()
    expect(pending.answers).toBe(1)
    expect(bot.lines.join('')).not.toContain('not sent')
  })

  test('leaves alone what is too late', async () => {
    await start()
    const late = slash('ask', question)
    discord.state.interactions.set(late.token, { id: late.id, createdAt: clock() - 4000, answers: 0 })
    discord.gateway.dispatch('INTERACTION_CREATE', late)
    await until(() => bot.lines.some((line) => line.includes('too late')))
    await answered([discord.interact(slash('about'))])
  })
})

describe('shards', () => {
  const guilds = ['300000000000000001', '300000000004194305'].map((guild) => ({ ...member, guild }))

  test('are as many as Discord recommends, and each gets what is of its servers', async () => {
    await discord.stop()
    discord = await startLoopback({ clock, shards: 2 })
    await start()
    const pending = guilds.map((person) => discord.interact(slash('ask', question, person)))
    await answered(pending)
    expect(discord.gateway.identifies).toBe(2)
  })

  test('may be some of all: the others are those of other processes', async () => {
    await discord.stop()
    discord = await startLoopback({ clock, shards: 2 })
    await start({ shards: { count: 2, own: [1] } })
    const pending = guilds.map((person) => discord.interact(slash('ask', question, person)))
    await until(() => pending.some(({ answers }) => answers > 0))
    await gateway?.stop()
    expect(pending.map(({ answers }) => answers).sort()).toEqual([0, 1])
  })

  test('that are too few for the servers are refused with the setting to change', async () => {
    await discord.stop()
    discord = await startLoopback({ clock, shards: 2 })
    await expect(start({ shards: { count: 1, own: [0] } })).rejects.toThrow(/DISCORD_SHARDS/)
  })
})

describe('after the connection', () => {
  test.each([
    ['was asked to reconnect', () => discord.gateway.reconnect()],
    ['was reset', () => discord.gateway.close()],
    ['was closed with 4000', () => discord.gateway.close(4000)],
    ['was closed with 4009', () => discord.gateway.close(4009)],
    ['was told that its session is over but can be resumed', () => discord.gateway.invalidate(true)]
  ])('%s, what was missed is answered', async (_, fault) => {
    await start()
    fault()
    const pending = discord.interact(slash('ask', question))
    await answered([pending])
    await until(() => gateway?.unready() === undefined)
    expect(fatal).toEqual([])
  })

  test('was refused to resume, a new session answers', async () => {
    await start()
    discord.gateway.faults.refusedResumes = true
    discord.gateway.close()
    await until(() => discord.gateway.identifies === 2)
    await answered([discord.interact(slash('ask', question))])
  })

  test('never resumes, the process is told to end, and readiness says so before', async () => {
    await start({ patienceMs: 400 })
    discord.gateway.faults.silentResumes = true
    discord.gateway.close()
    await until(() => fatal.length > 0)
    expect(fatal).toEqual(['The gateway did not come back within 400 ms'])
    expect(gateway?.client.isReady()).toBe(true)
    expect(gateway?.unready()).toBe('no connection with the gateway')
  })

  test('gets no acknowledgements of its heartbeats, it resumes', async () => {
    await discord.stop()
    discord = await startLoopback({ clock, heartbeatMs: 400 })
    await start()
    discord.gateway.faults.silentHeartbeats = true
    await until(() => discord.gateway.resumes > 0)
    discord.gateway.faults.silentHeartbeats = false
    await answered([discord.interact(slash('ask', question))])
  })

  test.each([
    [4004, 'DISCORD_TOKEN'],
    [4014, 'DOCFACTS_MENTIONS']
  ])('was closed for good with %i, the process is told to end and why', async (code, setting) => {
    await start()
    discord.gateway.close(code)
    await until(() => fatal.length > 0)
    expect(fatal[0]).toContain(setting)
    expect(gateway?.unready()).toBe('no connection with the gateway')
  })
})

describe('at login', () => {
  test('a wrong token is refused by its name', async () => {
    await expect(start({ token: 'MTIz.wrong.token' })).rejects.toThrow(/DISCORD_TOKEN/)
  })

  test('a forbidden intent is refused by its name', async () => {
    await discord.stop()
    discord = await startLoopback({ clock, forbiddenIntents: 1 << 9 })
    const attempt = start({ mentions: true })
    await expect(attempt).rejects.toThrow(LoginError)
    await expect(attempt).rejects.toThrow(/DOCFACTS_MENTIONS/)
  })

  test('a Discord that is not there yet is tried again', async () => {
    // Not a port that the system gives to those who ask for any.
    const port = 20_000 + (process.pid % 10_000)
    const starting = start({ api: `http://127.0.0.1:${port}/api` })
    await until(() => bot.lines.some((line) => line.includes('login failed')))
    await discord.stop()
    discord = await startLoopback({ clock, port })
    await starting
    expect(gateway?.unready()).toBeUndefined()
  })
})

test('a token that is not taken any more ends the process', async () => {
  await start({ mentions: true })
  discord.refuse = 401
  discord.say('what is a container?', loner)
  await until(() => fatal.length > 0)
  expect(fatal[0]).toContain('DISCORD_TOKEN')
})

test('a limit that lasts longer than an interaction lives is not waited for, and holds nothing else up', async () => {
  await start()
  const lost = slash('ask', question)
  discord.fault = (path) => (path.includes(lost.token) ? 'limited for long' : undefined)
  const [unanswered, answeredLater] = [discord.interact(lost), discord.interact(slash('ask', question))]
  await until(() => bot.lines.some((line) => line.includes('response not sent')))
  await answered([answeredLater])
  expect(unanswered.answers).toBe(0)
})

test('no fault of REST loses or doubles a reply', async () => {
  await start()
  const faults: readonly RestFault[] = [
    'reset before',
    'reset after',
    '500',
    '502',
    'limited',
    'limited globally',
    'slow',
    'cut'
  ]
  const met = new Map<string, number>()
  // Every third request fails, each interaction at most twice, in turns by every fault.
  discord.fault = (path, place) => {
    const times = met.get(path) ?? 0
    if (!path.endsWith('/callback') || times >= 2 || place % 3 !== 0) return undefined
    met.set(path, times + 1)
    return faults[(place / 3) % faults.length]
  }
  const pending: Pending[] = []
  for (let round = 0; round < 400; round++) {
    pending.push(discord.interact(slash('ask', question)))
    // As many at once as a busy bot has, not as many as this machine can make.
    await until(() => pending.filter(({ answers }) => answers === 0).length < 40)
    if (round % 150 === 149) discord.gateway.close()
  }
  await answered(pending)
  await gateway?.stop()
  expect(pending.filter(({ answers }) => answers !== 1)).toEqual([])
})

async function start(settings: Partial<GatewaySettings> & { readonly api?: string } = {}): Promise<void> {
  const { api = discord.api, ...others } = settings
  const usual = { token: discord.token, mentions: false, patienceMs: 30_000, rest: { api } }
  gateway = await startGateway({ ...usual, ...others }, bot, (reason) => fatal.push(reason))
}

async function answered(pending: readonly Pending[]): Promise<void> {
  await until(() => pending.every(({ answers }) => answers > 0))
}

/** Waits for something to come true; the test itself has its time. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(5)
}
