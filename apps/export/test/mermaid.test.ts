import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { readBooks } from './builders/books.ts'
import { launch } from './builders/launch.ts'
import { lacks, validatorPath } from './builders/programs.ts'

const books = await readBooks()

describe.skipIf(lacks('chromium', 'mermaid'))('Mermaid in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launch()
    page = await browser.newPage()
    await page.setContent('<!doctype html><title>Mermaid</title>')
    await page.addScriptTag({ path: join(dirname(validatorPath('mermaid') ?? ''), 'mermaid.min.js') })
  }, 60_000)

  afterAll(() => browser.close())

  test.each(books)('reads and draws every diagram of $name', async ({ book }) => {
    for (const { path, content } of exportFactbook(book, { formats: ['mermaid'] })) {
      if (path.endsWith('.mmd')) expect(await draw(String(content)), path).toMatch(/^<svg/)
    }
  })

  test('refuses what is no diagram', async () => {
    await expect(draw('flowchart TB\n  a[')).rejects.toThrow()
  })

  function draw(text: string): Promise<string> {
    return page.evaluate(async (diagram) => {
      // @ts-expect-error mermaid is a global of the page
      const { mermaid } = globalThis
      await mermaid.parse(diagram)
      return (await mermaid.render('drawn', diagram)).svg
    }, text)
  }
})
