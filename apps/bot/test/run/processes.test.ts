import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { APIInteraction } from 'discord-api-types/v10'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { problemsWithCallback } from '../discord/description.ts'
import { startLoopback } from '../discord/loopback.ts'
import { member, moderator, slash } from '../discord/people.ts'
import { findPostgres, startPostgres, type TestPostgres } from '../store/postgres.ts'
import { signingKey } from '../transports/signing.ts'

const programs = findPostgres()
if (programs === undefined) process.stderr.write('PostgreSQL is not installed: the test of two processes is skipped\n')
const folder = mkdtempSync(join(tmpdir(), 'docfacts-processes-'))
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(programs === undefined)('two processes behind a load balancer, with PostgreSQL between them', () => {
  const key = signingKey()
  let postgres: TestPostgres
  beforeAll(() => {
    postgres = startPostgres(programs ?? '')
  }, 120_000)
  afterAll(() => postgres.stop())

  test('lose nothing when one is killed midway, share settings, and answer each interaction once', async () => {
    const env = {
      DOCFACTS_TRANSPORT: 'http',
      DISCORD_PUBLIC_KEY: key.publicKey,
      DOCFACTS_SECRET: 'a secret of many letters',
      DATABASE_URL: postgres.address,
      DOCFACTS_GUILD_RATE: '100000',
      DOCFACTS_USER_RATE: '100000'
    }
    const bots = await Promise.all([startBot(env), startBot(env)])
    const [ports, processes] = [bots.map(({ port }) => port), bots.map(({ child }) => child)]
    const [one = 0, other = 0] = ports

    await post(one, slash('settings', { private: true, texts: true }, moderator))
    expect((await bodyOf(post(other, slash('ask', { question: 'what is a vm?' })))).data.flags & 64).toBe(64)

    const twice = slash('about')
    const statuses = await Promise.all([post(one, twice), post(other, twice)])
    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 401])

    let answered = 0
    let acknowledged = 0
    const work = Array.from({ length: 300 }, async (_, place) => {
      await wait(place * 4)
      if (place === 120) processes[0]?.kill('SIGKILL')
      const interaction = slash('ask', { question: `who won match number ${place % 10} in Rio?` })
      const { status, body } = await balanced(ports, place, interaction)
      expect(status).toBe(200)
      expect(problemsWithCallback(JSON.parse(body))).toEqual([])
      answered += 1
      if (body.includes('Noted for the moderators')) acknowledged += 1
    })
    await Promise.all(work)
    expect(answered).toBe(300)

    const store = await openStore(postgres.address)
    const gaps = await store.listGaps(member.guild ?? '', 100)
    // Each acknowledged one is there; one that the killed process had not acknowledged may be there too.
    expect(acknowledged).toBeGreaterThan(0)
    expect(gaps.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(acknowledged)
    await store.close()
    processes[1]?.kill('SIGTERM')
    expect(await once(processes[1] as ChildProcess, 'exit')).toEqual([0, null])
  })

  /** A load balancer: by turns, and to the other one when a connection breaks. */
  async function balanced(
    ports: readonly number[],
    place: number,
    interaction: APIInteraction
  ): Promise<{ status: number; body: string }> {
    const [first = 0, second = 0] = place % 2 === 0 ? ports : [...ports].reverse()
    try {
      return await post(first, interaction)
    } catch {
      // The first may have claimed it before it was killed: people would press again, which is another interaction.
      const retried = await post(second, interaction)
      return retried.status === 401
        ? post(second, { ...interaction, id: `${BigInt(interaction.id) + 1_000_000n}` } as APIInteraction)
        : retried
    }
  }

  function post(port: number, interaction: APIInteraction): Promise<{ status: number; body: string }> {
    const body = JSON.stringify(interaction)
    return send(port, body, key.sign(body))
  }
})

describe('a process of the gateway', () => {
  test('is ready, says so, answers, and ends in order on a signal', async () => {
    const discord = await startLoopback()
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DOCFACTS_STORE: join(folder, 'one.sqlite')
    }
    const { child, port } = await startBot(env)
    expect((await send(port, '', {}, '/ready')).status).toBe(200)
    const pending = discord.interact(slash('ask', { question: 'what is a container?' }))
    while (pending.answers === 0) await wait(20)
    expect(pending.answers).toBe(1)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    await discord.stop()
    expect(discord.state.problems).toEqual([])
  })

  test.each([0, 300])('ends on a signal %i ms after Discord is gone, which it tries to reach for ever', async (ms) => {
    const discord = await startLoopback()
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, DOCFACTS_STORE: ':memory:' }
    const { child } = await startBot(env)
    const reconnecting = new Promise<void>((resolve) =>
      child.stderr?.on('data', (data: Buffer) => String(data).includes('reconnecting') && resolve())
    )
    await discord.stop()
    await reconnecting
    await wait(ms)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('ends on a signal while it tries to log in', async () => {
    const env = {
      DISCORD_TOKEN: 'MTEwMDAwMDAw.none.token-of-nobody',
      DISCORD_API: 'http://127.0.0.1:9/api',
      DOCFACTS_STORE: ':memory:'
    }
    const child = spawnBot(env)
    await once(child.stderr as NodeJS.ReadableStream, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})

/** Starts a bot on a port that the system chooses, and waits until it says that it is ready. */
async function startBot(env: Record<string, string>): Promise<{ child: ChildProcess; port: number }> {
  const child = spawnBot(env)
  const port = await new Promise<number>((resolve, reject) => {
    let told = ''
    child.once('exit', () => reject(new Error(`The bot ended: ${told}`)))
    child.stderr?.on('data', (data: Buffer) => {
      told += String(data)
      const ready = /"event":"ready".*"port":(\d+)/.exec(told)
      if (ready !== null) resolve(Number(ready[1]))
    })
  })
  return { child, port }
}

function spawnBot(env: Record<string, string>): ChildProcess {
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
  const child = spawn(process.execPath, ['--conditions=@docfacts/source', main, 'run'], {
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  children.push(child)
  return child
}

async function bodyOf(response: Promise<{ body: string }>): Promise<{ data: { flags: number } }> {
  return JSON.parse((await response).body)
}

function send(
  port: number,
  body: string,
  headers: Record<string, string>,
  path = '/interactions'
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const method = path === '/ready' ? 'GET' : 'POST'
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
