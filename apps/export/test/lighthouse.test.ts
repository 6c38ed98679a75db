import { createServer } from 'node:net'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { readBundled } from './builders/books.ts'
import { launch } from './builders/launch.ts'
import { lacks, validatorPath } from './builders/programs.ts'
import { type Served, serve } from './builders/serve.ts'

/** What every category of every page must reach, on a phone. */
const floor = 0.98

interface Report {
  readonly lhr: {
    readonly categories: Readonly<
      Record<string, { readonly score: number; readonly auditRefs: readonly { id: string }[] }>
    >
    readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>
  }
}

type Lighthouse = (url: string, flags: object) => Promise<Report>

describe.skipIf(lacks('chromium', 'lighthouse'))('Lighthouse, mobile', { timeout: 120_000 }, () => {
  let browser: Browser
  let site: Served
  let lighthouse: Lighthouse
  let port: number

  beforeAll(async () => {
    const { book, sources } = readBundled()
    site = await serve(exportFactbook(book, { formats: ['site'], sources }))
    port = await freePort()
    browser = await launch(`--remote-debugging-port=${port}`)
    lighthouse = (await import(pathToFileURL(validatorPath('lighthouse') ?? '').href)).default
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  // Others work on the machine while it measures: some tries are fair, a low score at each is not.
  test.each([
    'index.html',
    'compare/container--virtual-machine.html',
    'entities/container.html',
    'sources/glossary.html'
  ])(`gives every category of %s at least ${floor}`, { retry: 4 }, async (path) => {
    const { lhr } = await lighthouse(site.url + path, { port, logLevel: 'error', output: 'json' })
    for (const [name, { score, auditRefs }] of Object.entries(lhr.categories)) {
      const short = auditRefs.flatMap(({ id }) => lhr.audits[id] ?? []).filter((audit) => (audit.score ?? 1) < 0.9)
      expect(score, `${name}: ${short.map(({ title }) => title).join(', ')}`).toBeGreaterThanOrEqual(floor)
    }
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
