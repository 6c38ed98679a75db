import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startLoopback } from '../test/discord/loopback.ts'

/** Seconds from starting the process to being ready against the loopback Discord, and its memory then. */
export async function measureStart(): Promise<void> {
  const discord = await startLoopback()
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    DOCFACTS_STORE: ':memory:',
    PORT: '0'
  }
  const started = performance.now()
  const child = spawn(process.execPath, ['--conditions=@docfacts/source', main, 'run'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const seconds = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The bot ended')))
    child.stderr.on('data', (data: Buffer) => {
      if (String(data).includes('"event":"ready"')) resolve((performance.now() - started) / 1000)
    })
  })
  const atOnce = residentOf(child.pid)
  await new Promise((resolve) => setTimeout(resolve, 11_000))
  console.log(
    `cold start to ready: ${seconds.toFixed(2)} s, ${atOnce} MB resident; ${residentOf(child.pid)} MB once pictures are drawn`
  )
  child.removeAllListeners('exit')
  child.kill('SIGTERM')
  await discord.stop()
}

function residentOf(pid: number | undefined): number {
  const match = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(match?.[1]) / 1024)
}
