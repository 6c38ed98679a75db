import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

interface Work {
  readonly port: number
  readonly sent: readonly { readonly body: string; readonly headers: Record<string, string> }[]
  readonly connections: number
}

// Sends everything over some connections that stay open, and tells how long each took.
const { port, sent, connections } = workerData as Work
const agent = new Agent({ keepAlive: true, maxSockets: connections })
const times: number[] = []
let next = 0
let bad = 0
const started = performance.now()
await Promise.all(Array.from({ length: connections }, run))
parentPort?.postMessage({ seconds: (performance.now() - started) / 1000, times, bad })

async function run(): Promise<void> {
  for (let one = sent[next++]; one !== undefined; one = sent[next++]) {
    const from = performance.now()
    if ((await post(one)) !== 200) bad += 1
    times.push(performance.now() - from)
  }
}

function post({ body, headers }: Work['sent'][number]): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) }
    const sending = request(
      { agent, port, host: '127.0.0.1', method: 'POST', path: '/interactions', headers: { ...headers, ...length } },
      (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0))
      }
    )
    sending.on('error', reject)
    sending.end(body)
  })
}
