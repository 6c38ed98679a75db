import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { APIInteraction } from 'discord-api-types/v10'
import { bundledQuestionTexts } from '../test/builders/books.ts'
import { slash, typing } from '../test/discord/people.ts'
import { type SigningKey, signingKey } from '../test/transports/signing.ts'
import { percentile } from './percentile.ts'

/** The question at some place of a run. */
type Asked = (place: number, questions: readonly string[]) => string

/** A few questions very often, most of them seldom (Zipf's law), in an order that is the same each time. */
const popular: Asked = (place, questions) =>
  questions[Math.floor((questions.length + 1) ** ((place * 0.618_033_988_75) % 1)) - 1] ?? ''

/** Never the same question twice. */
const unheard: Asked = (place, questions) => `${questions[place % questions.length]} ${place}`

/**
 * Signed interactions a second that the bot as people run it answers, in a process of one core: half of them /ask, half
 * autocompletion. Asked from another core over open connections, where the system can tell cores apart.
 */
export async function measureHttp(requests: number): Promise<void> {
  const key = signingKey()
  const folder = mkdtempSync(join(tmpdir(), 'docfacts-bench-'))
  const server = await startServer(key, join(folder, 'bot.sqlite'))
  try {
    // The first ones are for the compiler of the runtime.
    await send(server, interactions(requests / 2, unheard), key)
    for (const [name, asked] of [
      ['popular questions', popular],
      ['every question new', unheard]
    ] as const) {
      const before = cpuOf(server)
      const { seconds, times, bad } = await send(server, interactions(requests, asked), key)
      const cpu = cpuOf(server) - before
      console.log(
        `HTTP, ${name}, signatures verified, store on disk: ${Math.round(requests / seconds)} interactions/s, p99 ${percentile(times, 0.99).toFixed(1)} ms, ${bad} not answered by 200; ${Math.round(requests / cpu)} a second of processor time`
      )
    }
  } finally {
    server.child.kill('SIGTERM')
    await new Promise((resolve) => server.child.once('exit', resolve))
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Server {
  readonly child: ChildProcess
  readonly port: number
}

function interactions(count: number, asked: Asked): APIInteraction[] {
  const questions = bundledQuestionTexts()
  return Array.from({ length: count }, (_, place) => {
    const question = asked(place, questions)
    return place % 2 === 0
      ? slash('ask', { question })
      : typing('ask', { question: question.slice(0, 1 + (place % 12)) })
  })
}

async function startServer({ publicKey }: SigningKey, store: string): Promise<Server> {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  const env = {
    PATH: process.env.PATH,
    NODE_OPTIONS: process.env.BENCH_OPTIONS ?? '',
    DOCFACTS_TRANSPORT: 'http',
    DISCORD_PUBLIC_KEY: publicKey,
    DOCFACTS_SECRET: 'a secret of many letters',
    DOCFACTS_STORE: store,
    DOCFACTS_USER_RATE: '999999999',
    DOCFACTS_GUILD_RATE: '999999999',
    PORT: '0'
  }
  const child = spawn(process.execPath, ['--conditions=@docfacts/source', main, 'run'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The bot ended')))
    child.stderr.on('data', (data: Buffer) => {
      const ready = /"event":"ready".*"port":(\d+)/.exec(String(data))
      if (ready !== null) resolve(Number(ready[1]))
    })
  })
  child.removeAllListeners('exit')
  pin(child.pid, 1)
  pin(process.pid, 0)
  return { child, port }
}

/** Keeps a process on one core, with all its threads. */
function pin(pid: number | undefined, core: number): void {
  if (availableParallelism() < 2) return
  try {
    execFileSync('taskset', ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' })
  } catch {
    console.log('Cores cannot be told apart here: the bot and who asks it share them')
  }
}

/** Seconds of processor time of a process and all its threads, in the kernel too. */
function cpuOf({ child }: Server): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

interface Sent {
  readonly seconds: number
  readonly times: readonly number[]
  /** How many were not answered by 200. */
  readonly bad: number
}

/** A thousand after another, so that no signature grows old before it is sent. */
async function send(server: Server, asked: readonly APIInteraction[], key: SigningKey): Promise<Sent> {
  const parts: Sent[] = []
  for (let from = 0; from < asked.length; from += 1000)
    parts.push(await sendAtOnce(server, asked.slice(from, from + 1000), key))
  return {
    seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0),
    times: parts.flatMap(({ times }) => times),
    bad: parts.reduce((sum, { bad }) => sum + bad, 0)
  }
}

async function sendAtOnce({ port }: Server, asked: readonly APIInteraction[], key: SigningKey): Promise<Sent> {
  const sent = asked.map((interaction) => {
    const body = JSON.stringify(interaction)
    return { body, headers: key.sign(body) }
  })
  const worker = new Worker(new URL('http-client.ts', import.meta.url), { workerData: { port, sent, connections: 16 } })
  const result = await new Promise<Sent>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  await worker.terminate()
  return result
}
