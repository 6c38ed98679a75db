import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ask, createIndex } from '@docfacts/ask'
import { english } from '@docfacts/ask/thesaurus'
import type { Evidence } from '@docfacts/schema'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileName } from '../src/file-name.ts'
import { exportFactbook, type Release, writeExport } from '../src/index.ts'
import { buildBook, buildDocument, buildFact, buildName, buildTopics } from './builders/book.ts'
import { readBundled } from './builders/books.ts'
import { buildHostile } from './builders/hostile.ts'
import { launch } from './builders/launch.ts'
import { lacks } from './builders/programs.ts'
import { type Served, serve } from './builders/serve.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { book, sources } = readBundled()
const question = book.facts.find(({ kind }) => kind === 'question')
const questionPage = `questions/${fileName(question?.id ?? '')}.html`
const questions: readonly { readonly q: string }[] = JSON.parse(
  readFileSync(new URL('../../../packages/docker-vs-vm/eval/questions.json', import.meta.url), 'utf8')
)

describe.skipIf(lacks('chromium'))('in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser
  let site: Served
  let hostile: Served

  beforeAll(async () => {
    const before = { ...book, facts: book.facts.slice(20), topics: [] }
    const releases: Release[] = [
      { version: '1.0.0', date: '2026-01-02', book: before },
      { version: '1.1.0', date: '2026-02-03', book }
    ]
    site = await serve(exportFactbook(book, { formats: ['site'], sources, releases }))
    hostile = await serve(exportFactbook(buildHostile(), { formats: ['site'] }))
    browser = await launch()
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    await site.close()
    await hostile.close()
  })

  const paths = [
    'index.html?q=What+is+a+container%3F',
    'compare/index.html',
    'compare/container--virtual-machine.html',
    'conflicts.html',
    'entities/index.html',
    'entities/container.html',
    'topics/container.startup-time.html',
    'aspects/startup-time.html',
    'questions/index.html',
    'timeline.html',
    'stacks.html',
    'glossary.html',
    'sources/index.html',
    'sources/glossary.html',
    'sources/same-goal-different-walls.html',
    'changes.html',
    '404.html',
    questionPage
  ]
  const looks = [
    { name: 'light', options: { colorScheme: 'light', viewport: { width: 1280, height: 900 } } },
    { name: 'dark', options: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } } },
    { name: '320 px wide', options: { colorScheme: 'light', viewport: { width: 320, height: 800 } } }
  ] as const

  test.each(looks)('axe finds nothing on any kind of page, $name', async ({ options }) => {
    await using(browser, options, async (page) => {
      for (const path of paths) {
        await page.goto(site.url + path)
        if (path.includes('?q=')) await page.waitForSelector('#answer .text')
        await page.evaluate(axe)
        const found = await page.evaluate(async () => {
          // @ts-expect-error axe is a global of the page
          const { violations } = await globalThis.axe.run()
          return violations.flatMap((each: { id: string; nodes: { html: string }[] }) =>
            each.nodes.map(({ html }) => `${each.id}: ${html}`)
          )
        })
        expect(found, path).toEqual([])
        expect(
          await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
          `${path} scrolls sideways`
        ).toBe(true)
      }
    })
  })

  test('with the keyboard alone someone asks, follows a citation and sees the marked span', async () => {
    await using(browser, {}, async (page) => {
      await page.goto(`${site.url}entities/container.html`)
      await page.keyboard.press('/')
      await page.keyboard.type('How long does a virtual machine take to boot?')
      await page.keyboard.press('Enter')
      await page.waitForURL(/index\.html\?q=/)
      const cited = page.locator('#answer .answer-sources li').first()
      await cited.waitFor()
      const quote = await cited.locator('q').textContent()
      await page.keyboard.press('/')
      for (let steps = 0; steps < 20; steps += 1) {
        await page.keyboard.press('ArrowDown')
        if (await page.evaluate("document.activeElement.classList.contains('cite')")) break
      }
      await page.keyboard.press('Enter')
      await page.waitForURL(/sources\/.*#s\d+-\d+$/)
      const mark = page.locator('mark:target')
      expect(await mark.textContent()).toBe(quote)
      const height = page.viewportSize()?.height ?? 0
      await expect.poll(async () => (await mark.boundingBox())?.y).toBeLessThan(height)
      expect((await mark.boundingBox())?.y).toBeGreaterThan(0)
    })
  })

  test('with the mouse someone chooses an example and goes back', async () => {
    await using(browser, {}, async (page) => {
      await page.goto(site.url)
      await page.locator('.ask > .examples a').first().click()
      await page.locator('#answer > *').first().waitFor()
      expect(page.url()).toContain('?q=')
      await page.goBack()
      await expect.poll(() => page.locator('#answer').textContent()).toBe('')
    })
  })

  test('every question of the evaluation gets the answer that Node gives', async () => {
    const index = createIndex(book, { thesaurus: english() })
    await using(browser, {}, async (page) => {
      await page.goto(`${site.url}index.html?q=x`)
      await page.waitForSelector('#answer > *')
      for (const { q: question } of questions) {
        const { text, steps = [], citations } = ask(index, question)
        const isListed = steps.length > 0 && steps.every((step) => text.includes(step.text))
        const expected = {
          text: isListed ? '' : text.replace(/\s+/g, ' '),
          steps: steps.map(({ text, command = '' }) => text + command),
          places: citations.map(({ path, position }) => `${path}:${position.start.line}`),
          quotes: citations.map(({ quote }) => quote)
        }
        expect(await page.evaluate(`(${answerOf})(${JSON.stringify(question)})`), question).toEqual(expected)
      }
    })
  })

  test('where sources disagree, every value stands with its place', async () => {
    const index = createIndex(book, { thesaurus: english() })
    const asked = questions.map(({ q }) => q).filter((q) => ask(index, q).agreement === 'conflict')
    expect(asked.length).toBeGreaterThan(0)
    await using(browser, {}, async (page) => {
      await page.goto(`${site.url}index.html?q=x`)
      await page.waitForSelector('#answer > *')
      for (const question of asked) {
        await page.evaluate(`docfacts.showAnswer(document.querySelector('#answer'), '', ${JSON.stringify(question)})`)
        const links = await page
          .locator('#answer .cite')
          .evaluateAll((all) => all.map(({ textContent }) => textContent))
        const { values = [] } = ask(index, question)
        const places = values.map((each) => place(book.facts.find(({ id }) => id === each.fact)?.evidence[0]))
        expect(links, question).toEqual(expect.arrayContaining(places))
      }
    })
  })

  test('a question that the documents do not answer is said to be so', async () => {
    await using(browser, {}, async (page) => {
      await page.goto(`${site.url}index.html?q=Who+won+the+world+cup+in+1954%3F`)
      expect(await page.locator('#answer .silence').textContent()).toMatch(/don't say/)
    })
  })

  test('without scripts every page can be read, and the home page says where to look', async () => {
    await using(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url)
      expect(await page.locator('noscript').isVisible()).toBe(true)
      await page.getByRole('link', { name: 'Compare', exact: true }).click()
      await page
        .getByRole('link', { name: /Virtual machine/ })
        .first()
        .click()
      await page.locator('summary').first().click()
      expect(await page.locator('details[open] .who').first().isVisible()).toBe(true)
    })
  })

  test('after the first load it answers offline', async () => {
    await using(browser, {}, async (page, context) => {
      await page.goto(site.url)
      await page.evaluate('navigator.serviceWorker.ready')
      await page.reload()
      await context.setOffline(true)
      await page.goto(`${site.url}index.html?q=What+is+a+container%3F`)
      await page.waitForSelector('#answer .text')
      expect(await page.locator('#answer .answer-sources li').count()).toBeGreaterThan(0)
    })
  })

  test('a folder on a disk answers too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'docfacts-site-'))
    try {
      await writeExport(join(folder, 'site'), exportFactbook(book, { formats: ['site'] }))
      await using(browser, {}, async (page) => {
        await page.goto(pathToFileURL(join(folder, 'site/index.html')).href)
        await page.getByRole('searchbox').or(page.getByRole('combobox')).fill('What is a container?')
        await page.keyboard.press('Enter')
        await page.locator('#answer .answer-sources a').first().click()
        expect(await page.locator('mark:target').isVisible()).toBe(true)
      })
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('names without a place to break do not widen a comparison', async () => {
    const names = ['A', 'B', 'C', 'D', 'E'].map((letter) => buildName(letter.repeat(60)))
    const facts = names.map(({ id }) =>
      buildFact('attribute', id, 'x'.repeat(80), ['guide.md:1'], { aspect: 'height' })
    )
    const parts = { documents: [buildDocument('guide.md')], aspects: [buildName('Height')], entities: names }
    const long = buildBook({ ...parts, facts, topics: buildTopics(facts, {}) })
    const files = exportFactbook(long, { formats: ['site'] })
    const path = files.find((file) => /^compare\/a/.test(file.path))?.path ?? ''
    const served = await serve(files)
    try {
      await using(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
        await page.goto(served.url + path)
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      })
    } finally {
      await served.close()
    }
  })

  test('hostile documents run nothing, and no word without end widens a page', async () => {
    await using(browser, {}, async (page) => {
      const ran: string[] = []
      page.on('dialog', (dialog) => ran.push(dialog.message()))
      page.on('request', (request) => {
        if (!request.url().startsWith(hostile.url)) ran.push(request.url())
      })
      for (const path of [
        'index.html',
        'entities/a.html',
        'entities/b.html',
        'topics/a.x.html',
        'conflicts.html',
        'glossary.html',
        'timeline.html',
        'stacks.html',
        'sources/index.html',
        'index.html?q=What+is+x%3F'
      ]) {
        await page.goto(hostile.url + path)
        if (path.includes('?q=')) await page.waitForSelector('#answer > *')
        expect(await page.locator('img, iframe, script:not([src])').count(), path).toBe(0)
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${path} is cut`).toBe(true)
      }
      expect(ran).toEqual([])
    })
  })
})

function place(evidence: Evidence | undefined): string {
  return `${evidence?.path}:${evidence?.position.start.line}`
}

/** Runs in the page: what it shows as the answer to a question, without the numbers of the citations. */
const answerOf = `(question) => {
  const place = document.querySelector('#answer')
  docfacts.showAnswer(place, '', question)
  const texts = (selector) => [...place.querySelectorAll(selector)].map((each) => each.textContent)
  for (const number of place.querySelectorAll('.text sup')) number.remove()
  return {
    text: texts('.silence, .text').join(' ').replace(/\\s+/g, ' ').trim(),
    steps: texts('.steps li'),
    places: texts('.answer-sources .cite'),
    quotes: texts('.answer-sources q')
  }
}`

async function using(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] & object,
  work: (page: Page, context: BrowserContext) => Promise<void>
): Promise<void> {
  const context = await browser.newContext(options)
  try {
    await work(await context.newPage(), context)
  } finally {
    await context.close()
  }
}
