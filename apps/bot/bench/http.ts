import { Worker } from 'node:worker_threads'
import { createHttpApp } from '../src/transports/http/app.ts'
import { serve } from '../src/transports/http/serve.ts'
import { createVerifier } from '../src/transports/http/verify.ts'
import { testBot } from '../test/builders/context.ts'
import { slash, typing } from '../test/discord/people.ts'
import { signingKey } from '../test/transports/signing.ts'
import { percentile } from './percentile.ts'

/** Signed interactions a second that one process of one thread answers, asked from another thread over open connections. */
export async function measureHttp(requests: number): Promise<void> {
  const key = signingKey()
  const bot = await testBot()
  const app = createHttpApp({
    context: bot,
    verify: createVerifier(key.publicKey, Date.now),
    unready: () => undefined
  })
  const served = await serve(app, 0, '127.0.0.1')
  const questions = [
    'what is a container?',
    'how long does a vm take to boot?',
    'what is a hypervisor?',
    'should I use docker for microservices?'
  ]
  // The first thousand are for the compiler of the runtime.
  for (let round = 0; round < 1000; round++) {
    const body = JSON.stringify(slash('ask', { question: questions[round % questions.length] ?? '' }))
    await app.request('/interactions', { method: 'POST', body, headers: key.sign(body) })
  }
  const sent = Array.from({ length: requests }, (_, round) => {
    const question = questions[round % questions.length] ?? ''
    const body = JSON.stringify(
      round % 2 === 0 ? slash('ask', { question }) : typing('ask', { question: question.slice(0, 6) })
    )
    return { body, headers: key.sign(body) }
  })
  const worker = new Worker(new URL('http-client.ts', import.meta.url), {
    workerData: { port: served.port, sent, connections: 16 }
  })
  const before = process.threadCpuUsage()
  const { seconds, times, bad } = await new Promise<{ seconds: number; times: number[]; bad: number }>(
    (resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    }
  )
  const { user, system } = process.threadCpuUsage(before)
  const cpu = (user + system) / 1e6
  console.log(
    `HTTP, signatures verified, SQLite in memory: ${Math.round(requests / seconds)} interactions/s, p99 ${percentile(times, 0.99).toFixed(1)} ms, ${bad} not answered by 200; ${Math.round(requests / cpu)} a second of processor time`
  )
  await worker.terminate()
  await served.stop()
  await bot.open.close()
}
