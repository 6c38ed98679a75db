import type { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { createHttpApp } from '../../src/transports/http/app.ts'
import { serve } from '../../src/transports/http/serve.ts'
import { createVerifier } from '../../src/transports/http/verify.ts'
import { type TestBot, testBot } from '../builders/context.ts'
import { problemsWithCallback } from '../discord/description.ts'
import { slash, typing } from '../discord/people.ts'
import { signingKey } from './signing.ts'

const key = signingKey()
let bot: TestBot
let app: Hono
let reason: string | undefined

/** Time stands still, so that nothing that was signed grows old however busy the machine is. */
const now = 1_790_000_000
const clock = (): number => now * 1000

beforeEach(async () => {
  bot = await testBot()
  reason = undefined
  app = createHttpApp({ context: bot, verify: createVerifier(key.publicKey, clock), unready: () => reason })
})

describe('signed interactions', () => {
  test('PING is answered by PONG', async () => {
    const response = await post(JSON.stringify({ id: '1', type: 1 }))
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }])
  })

  test('a command is answered with JSON', async () => {
    const response = await post(JSON.stringify(slash('ask', { question: 'what is a container?' })))
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(problemsWithCallback(await response.json())).toEqual([])
  })

  test('a picture is answered as a form with the JSON first', async () => {
    const response = await post(JSON.stringify(slash('compare', { a: 'virtual-machine', b: 'container' })))
    const form = await response.formData()
    expect([...form.keys()]).toEqual(['payload_json', 'files[0]'])
    const body: unknown = JSON.parse(await (form.get('payload_json') as File).text())
    expect(problemsWithCallback(body)).toEqual([])
    expect((form.get('files[0]') as File).name).toBe('table.png')
  })

  test.each([
    ['', 400],
    ['{', 400],
    ['[]', 400],
    ['null', 400],
    ['"x"', 400]
  ])('%j is no interaction', async (body, status) => {
    expect((await post(body)).status).toBe(status)
  })
})

describe('signatures that are', () => {
  const body = JSON.stringify(slash('about'))
  const good = key.sign(body, now)

  test.each([
    ['missing', body, {}],
    ['without a timestamp', body, { ...good, 'x-signature-timestamp': '' }],
    ['of another key', body, signingKey().sign(body, now)],
    ['of another body', `${body} `, good],
    ['of another time', body, { ...good, 'x-signature-timestamp': String(now + 1) }],
    ['16 seconds old', body, key.sign(body, now - 16)],
    ['of the future', body, key.sign(body, now + 6)],
    ['too short', body, { ...good, 'x-signature-ed25519': 'ab' }],
    ['not hexadecimal', body, { ...good, 'x-signature-ed25519': 'g'.repeat(128) }],
    ['all zeros', body, { ...good, 'x-signature-ed25519': '0'.repeat(128) }]
  ])('%s are refused', async (_, text, headers) => {
    expect((await send(text, headers)).status).toBe(401)
  })

  test('replayed are refused, here and at a second process on the same store', async () => {
    const interaction = JSON.stringify(slash('about'))
    const headers = key.sign(interaction, now)
    const sibling = createHttpApp({
      context: await testBot({ store: bot.open }),
      verify: createVerifier(key.publicKey, clock),
      unready: () => undefined
    })
    expect((await send(interaction, headers)).status).toBe(200)
    expect((await send(interaction, headers)).status).toBe(401)
    expect((await request(sibling, interaction, headers)).status).toBe(401)
  })

  test('forged, altered, replayed or stale are refused 10,000 times of 10,000', () => {
    let time = clock()
    const verify = createVerifier(key.publicKey, () => time)
    let accepted = 0
    for (let round = 0; round < 2500; round++) {
      const text = JSON.stringify({ id: String(round), type: 1 })
      const headers = key.sign(text, Math.floor(time / 1000))
      const request = {
        signature: headers['x-signature-ed25519'] ?? '',
        timestamp: headers['x-signature-timestamp'],
        body: Buffer.from(text)
      }
      const place = round % 128
      const digit = request.signature[place] === '0' ? '1' : '0'
      const altered = request.signature.slice(0, place) + digit + request.signature.slice(place + 1)
      expect(verify(request)).toBe(true)
      time += 1
      const later = createVerifier(key.publicKey, () => time + 17_000)
      const changed = Buffer.from(text)
      changed[round % changed.length] = (changed[round % changed.length] ?? 0) ^ 1
      const bad = [
        verify({ ...request, signature: altered }),
        verify({ ...request, body: changed }),
        verify(request),
        later(request)
      ]
      accepted += bad.filter(Boolean).length
    }
    expect(accepted).toBe(0)
  })
})

test('a key that is none is refused at the start', () => {
  expect(() => createVerifier('abc', Date.now)).toThrow(RangeError)
})

test('bodies without end are refused, whether they tell their length or not', async () => {
  const body = `"${'x'.repeat(1_000_001)}"`
  const stream = new Response(body).body ?? ''
  const served = await serve(app, 0, '127.0.0.1')
  const address = `http://127.0.0.1:${served.port}/interactions`
  const headers = key.sign(body, now)
  const told = await fetch(address, { method: 'POST', body, headers })
  const untold = await fetch(address, { method: 'POST', body: stream, headers, duplex: 'half' })
  expect([told.status, untold.status]).toEqual([413, 411])
  await served.stop()
})

test('health is always fine, readiness says why not', async () => {
  expect((await app.request('/health')).status).toBe(200)
  expect((await app.request('/ready')).status).toBe(200)
  reason = 'shutting down'
  const response = await app.request('/ready')
  expect([response.status, await response.text()]).toEqual([503, 'not ready: shutting down\n'])
})

test('metrics count what was handled', async () => {
  await post(JSON.stringify(slash('about')))
  await post(JSON.stringify(typing('ask', { question: 'secret words' })))
  const text = await (await app.request('/metrics')).text()
  expect(text).toContain('docfacts_interactions_total{kind="command",name="about",outcome="answered"} 1')
  expect(text).not.toContain('secret')
})

test('a server that stops takes nothing new, and finishes what is under way', async () => {
  const [drawing, drawn] = [Promise.withResolvers<void>(), Promise.withResolvers<undefined>()]
  const draw = (): Promise<undefined> => {
    drawing.resolve()
    return drawn.promise
  }
  const context = await testBot({ part: { pictures: { draw } } })
  const app = createHttpApp({ context, verify: createVerifier(key.publicKey, clock), unready: () => undefined })
  const served = await serve(app, 0, '127.0.0.1')
  const address = `http://127.0.0.1:${served.port}`
  const body = JSON.stringify(slash('compare', { a: 'virtual-machine', b: 'container' }))
  const pending = fetch(`${address}/interactions`, { method: 'POST', body, headers: key.sign(body, now) })
  await drawing.promise
  const stopping = served.stop()
  await expect(fetch(`${address}/health`)).rejects.toThrow()
  drawn.resolve(undefined)
  expect((await pending).status).toBe(200)
  await stopping
})

function post(body: string): Promise<Response> {
  return send(body, key.sign(body, now))
}

async function send(body: string, headers: Record<string, string>): Promise<Response> {
  return request(app, body, headers)
}

function request(to: Hono, body: string, headers: Record<string, string>): Response | Promise<Response> {
  const length = { 'content-length': String(Buffer.byteLength(body)) }
  return to.request('/interactions', { method: 'POST', body, headers: { ...headers, ...length } })
}
