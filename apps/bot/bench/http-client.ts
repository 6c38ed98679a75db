import { connect, type Socket } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

interface Work {
  readonly port: number
  readonly sent: readonly { readonly body: string; readonly headers: Record<string, string> }[]
  readonly connections: number
}

// Sends everything over some connections that stay open, and tells how long each took. Plain sockets: a client of HTTP costs
// as much as the server, and both live on the same machine.
const { port, sent, connections } = workerData as Work
const requests = sent.map(({ body, headers }) => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `POST /interactions HTTP/1.1\r\nhost: bench\r\n${lines.join('')}content-length: ${Buffer.byteLength(body)}\r\n\r\n`
  return Buffer.from(head + body)
})
const times: number[] = []
let next = 0
let bad = 0
const started = performance.now()
await Promise.all(Array.from({ length: connections }, run))
parentPort?.postMessage({ seconds: (performance.now() - started) / 1000, times, bad })

async function run(): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  for (let one = requests[next++]; one !== undefined; one = requests[next++]) {
    const from = performance.now()
    if ((await post(socket, one)) !== 200) bad += 1
    times.push(performance.now() - from)
  }
  socket.destroy()
}

/** The status of the response, once all of it is there. */
function post(socket: Socket, request: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    let head = ''
    let left = Number.POSITIVE_INFINITY
    const onData = (chunk: Buffer): void => {
      if (left === Number.POSITIVE_INFINITY) {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end >= 0) left = end + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1]) - head.length
      } else left -= chunk.length
      if (left > 0) return
      socket.off('data', onData).off('error', reject)
      resolve(Number(head.slice(9, 12)))
    }
    socket.on('data', onData).on('error', reject)
    socket.write(request)
  })
}
