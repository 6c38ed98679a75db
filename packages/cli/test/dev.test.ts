import { writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type DevSession, startDev } from '../src/dev/run-dev.ts'
import { kites, temporaryFolder } from './temporary.ts'

interface Running {
  readonly cwd: string
  readonly session: DevSession
  stdout(): string
}

async function start(files: Readonly<Record<string, string>> = kites): Promise<Running> {
  const cwd = await temporaryFolder(files)
  const [stdout, stderr] = [new PassThrough(), new PassThrough().resume()]
  const chunks: string[] = []
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  const io = { stdin: Readable.from([]), stdout, stderr, cwd, env: {} }
  const session = await startDev({ paths: ['docs'], port: 0 }, io)
  onTestFinished(() => session.close())
  return { cwd, session, stdout: () => chunks.join('') }
}

function get({ session }: Running, path: string): Promise<Response> {
  return fetch(new URL(path, session.url))
}

describe('docfacts dev', () => {
  test('serves the site, the prompt and an answer', async () => {
    const running = await start()
    expect(await (await get(running, '/')).text()).toContain('<html')
    expect(await (await get(running, '/-/')).text()).toContain('Ask the documents')
    expect(await (await get(running, '/-/ask?q=what+is+a+kite')).json()).toMatchObject({ status: 'answered' })
    expect((await get(running, '/nowhere')).status).toBe(404)
    expect((await get(running, '/%ff')).status).toBe(404)
  })

  test('shows what an edit does to the facts, and answers by them', async () => {
    const running = await start()
    expect(await (await get(running, '/-/changes')).text()).toBe('Nothing changed yet.\n')
    await writeFile(join(running.cwd, 'docs/kites.md'), (kites['docs/kites.md'] ?? '').replace('Two', 'Three'))
    await vi.waitFor(() => expect(running.stdout()).toContain('+ “Three” (kites.md:6)'), { timeout: 20_000 })
    await vi.waitFor(async () => expect(await (await get(running, '/-/changes')).text()).toMatch(/^patch: /))
  })

  test('tells open pages that there are new facts', async () => {
    const running = await start()
    const events = (await get(running, '/-/events')).body?.getReader()
    const next = async (): Promise<string> => new TextDecoder().decode((await events?.read())?.value)
    expect(await next()).toContain(': here')
    await writeFile(join(running.cwd, 'docs/kites.md'), '# Kites\n\nA kite is a toy.\n')
    expect(await next()).toContain('event: built')
  })

  test('answers no page that calls this machine by another name', async () => {
    const { session } = await start()
    const { port } = new URL(session.url)
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/-/', headers: { host: 'kites.example' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })

  test('answers addresses that are none, and other methods', async () => {
    const { session } = await start()
    const { port } = new URL(session.url)
    const statusOf = (method: string, path: string): Promise<unknown> =>
      new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path, method }, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
          .on('error', reject)
          .end()
      })
    expect(await statusOf('GET', '//')).toBe(404)
    expect(await statusOf('GET', '/../../etc/passwd')).toBe(404)
    expect(await statusOf('GET', '/sw.js')).toBe(404)
    expect(await statusOf('POST', '/-/ask')).toBe(405)
  })

  test('says that a port is taken', async () => {
    const { session } = await start()
    const io = { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough(), cwd: '/', env: {} }
    const port = Number(new URL(session.url).port)
    await expect(startDev({ paths: [await temporaryFolder(kites)], port }, io)).rejects.toMatchObject({
      message: expect.stringContaining(`Cannot serve on port ${port}`),
      remedy: 'Choose another one with `--port`'
    })
  })
})
