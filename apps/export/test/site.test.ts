import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fromHtml } from 'hast-util-from-html'
import { HtmlValidate } from 'html-validate'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { type ExportedFile, exportFactbook } from '../src/index.ts'
import { buildBook, buildDocument, buildFact, buildName, buildTopics } from './builders/book.ts'
import { readBooks } from './builders/books.ts'
import { buildKites } from './builders/kites.ts'

const baseUrl = 'https://example.org/kites/'
const kites = buildKites()
const books = await readBooks()
const sites = [
  {
    name: 'every kind of fact at an address',
    book: kites,
    options: { baseUrl, sources: kitesSources() },
    root: '/kites/'
  },
  ...books.map(({ name, book, sources = {} }) => ({ name, book, options: { sources }, root: '/' }))
].map(({ name, book, options, root }) => ({
  name,
  root,
  files: exportFactbook(book, { formats: ['site'], ...options })
}))

/** Pages up to which html-validate sees all; the Nu checker sees every page of every site. */
const validated = 100

describe.each(sites)('the site of $name', ({ files, root }) => {
  const pages = files.filter(({ path }) => path.endsWith('.html'))

  test('is accepted by html-validate', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'long-title': 'off',
        'valid-id': ['error', { relaxed: true }],
        'no-trailing-whitespace': 'off',
        'no-inline-style': 'error',
        'tel-non-breaking': 'off'
      }
    })
    for (const { path, content } of pages.slice(0, validated)) {
      const report = await validator.validateString(String(content), path)
      const messages = report.results.flatMap(({ messages }) =>
        messages.map(({ message, line }) => `${path}:${line} ${message}`)
      )
      expect(messages).toEqual([])
    }
  })

  test('has no broken link', () => {
    const ids = new Map(pages.map(({ path, content }) => [path, idsOf(content)]))
    const paths = new Set(files.map(({ path }) => path))
    for (const page of pages) {
      for (const link of linksOf(page)) {
        const [path = '', id] = decodeURI(link).split('#')
        const relative = path.startsWith('/')
          ? path.slice(root.length)
          : posix.join(posix.dirname(page.path), path.replace(/\?.*$/s, ''))
        const target = path === '' ? page.path : relative
        expect(paths, `${page.path} → ${link}`).toContain(target)
        if (id !== undefined) expect(ids.get(target), `${page.path} → ${link}`).toContain(id)
      }
    }
  })

  test('runs nothing of its own making: no inline script, style or handler, and no address but of the web', () => {
    for (const { path, content } of pages) {
      visit(fromHtml(String(content)), 'element', ({ tagName, properties, children }) => {
        if (tagName === 'script')
          expect([properties.src, children], path).toEqual([
            expect.stringMatching(/^(\.\.\/|\/|\/kites\/)?assets\/site\.js$/),
            []
          ])
        expect(['style', 'iframe', 'object', 'embed', 'img', 'base'], path).not.toContain(tagName)
        for (const [name, value] of Object.entries(properties)) {
          expect(name, path).not.toMatch(/^(on|style$)/i)
          if (['href', 'src', 'action'].includes(name))
            expect(value, path).toMatch(/^(https?:\/\/|[\w#./?=%~-]+$|[\w./-]+\?q=)/)
        }
      })
    }
  })

  test('has no page above 30 kB, styles below 6 kB, first scripts below 20 kB, compressed', () => {
    for (const { path, content } of pages) expect(gzipSync(content).length, path).toBeLessThan(30_000)
    expect(compressed(files, 'assets/site.css')).toBeLessThan(6_000)
    expect(compressed(files, 'assets/site.js')).toBeLessThan(20_000)
  })

  test('gives every page a title of its own and a description', () => {
    const titles = pages.map(({ content }) => /<title>([^<]*)/.exec(String(content))?.[1] ?? '')
    expect(titles).not.toContain('')
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
    for (const { path, content } of pages)
      expect(String(content), path).toMatch(/<meta name="description" content="[^"]+"/)
  })
})

test('keeps pages below 30 kB, compressed, however long what they hold is', () => {
  // Letters that come by chance compress less than any language.
  const noise = (seed: string): string =>
    Array.from(createHash('shake256', { outputLength: 400 }).update(seed).digest(), (byte) =>
      byte % 9 === 0 ? ' ' : String.fromCodePoint(0x4e00 + byte * 3)
    ).join('')
  const facts = Array.from({ length: 200 }, (_, place) => [
    buildFact('definition', 'kite', noise(`definition ${place}`), [`guide.md:${place + 1}`], {}),
    buildFact('attribute', 'kite', noise(`attribute ${place}`), [`guide.md:${place + 1}`], { aspect: 'height' })
  ]).flat()
  const book = buildBook({
    documents: [buildDocument('guide.md')],
    entities: [buildName('Kite')],
    aspects: [buildName('Height')],
    facts,
    topics: buildTopics(facts, {})
  })
  const sources = { 'guide.md': facts.map(({ value }) => value).join('\n\n') }
  for (const options of [{}, { sources }])
    for (const { path, content } of exportFactbook(book, { formats: ['site'], ...options }))
      if (path.endsWith('.html')) expect(gzipSync(content).length, path).toBeLessThan(30_000)
})

test('has no page of what there is none of', () => {
  const paths = exportFactbook(buildBook(), { formats: ['site'] }).map(({ path }) => path)
  expect(paths.filter((path) => path.endsWith('.html'))).toEqual(['index.html', 'sources/index.html', '404.html'])
})

test('names the one document of a table once, and its places by their lines', () => {
  const [site] = sites
  const html = String(site?.files.find(({ path }) => path === 'compare/balloon--kite.html')?.content)
  // Two documents: each place has its path.
  expect(html).toContain('>guide.md:13</a>')
  const facts = kites.facts.map((fact) => ({
    ...fact,
    evidence: fact.evidence.filter(({ document }) => document === 'guide')
  }))
  const topics = kites.topics.map((topic) => ({
    ...topic,
    facts: topic.facts.filter((id) => facts.some((fact) => fact.id === id && fact.evidence.length > 0))
  }))
  const alone = { ...kites, facts: facts.filter(({ evidence }) => evidence.length > 0), topics }
  const page = exportFactbook(alone, { formats: ['site'] }).find(({ path }) => path === 'compare/balloon--kite.html')
  expect(String(page?.content)).toMatch(/All from <a href="[^"]*">[^<]+<\/a>.*title="guide.md:13">line 13<\/a>/s)
})

test('a quote stands in its line, with whole words around it', () => {
  const line = `${'wordy '.repeat(40)}Kites fly **high**.${' talkative'.repeat(40)}`
  const start = { line: 1, column: 241, offset: 240 }
  const quote = 'Kites fly **high**.'
  const end = { line: 1, column: 260, offset: 259 }
  const fact = buildFact('attribute', 'kite', 'high', ['guide.md:1'], { aspect: 'height' })
  const evidence = fact.evidence.map((each) => ({ ...each, quote, position: { start, end } }))
  const book = buildBook({
    documents: [buildDocument('guide.md')],
    entities: [buildName('Kite')],
    aspects: [buildName('Height')],
    facts: [{ ...fact, evidence }],
    topics: buildTopics([fact], {})
  })
  const files = exportFactbook(book, { formats: ['site'], sources: { 'guide.md': line } })
  const html = String(files.find(({ path }) => path === 'topics/kite.height.html')?.content)
  const [, shown = ''] = /<blockquote><p>(.*?)<\/p>/s.exec(html) ?? []
  expect(shown.replace(/<[^>]*>/g, '')).toMatch(/^… (wordy )+Kites fly \*\*high\*\*\.( talkative)+ …$/)
})

test('many entities stand in rows where they have few aspects, each aspect named for narrow screens', () => {
  const names = ['Ada', 'Basic', 'C', 'D', 'Eiffel', 'Forth', 'Go']
  const facts = names.flatMap((name) => [
    buildFact('attribute', name.toLowerCase(), 'static', ['guide.md:1'], { aspect: 'typing' }),
    buildFact('attribute', name.toLowerCase(), '1980', ['guide.md:1'], { aspect: 'year' })
  ])
  const book = buildBook({
    documents: [buildDocument('guide.md')],
    entities: names.map((name) => buildName(name)),
    aspects: [buildName('Typing'), buildName('Year')],
    facts,
    topics: buildTopics(facts, {})
  })
  const files = exportFactbook(book, { formats: ['site'] })
  const html = String(files.find(({ path }) => /^compare\/ada/.test(path))?.content)
  expect(html.match(/<th scope="col">/g)).toHaveLength(3)
  expect(html.match(/<td data-name="Year">/g)).toHaveLength(names.length)
})

test('every cited span of a source is marked, and the marked text is the quote', () => {
  const [site] = sites
  const page = site?.files.find(({ path }) => path === 'sources/guide.html')
  const html = String(page?.content)
  for (const { evidence } of kites.facts) {
    for (const { document, quote, position } of evidence) {
      if (document !== 'guide') continue
      const start = html.indexOf(`<mark id="s${position.start.offset}-${position.end.offset}"`)
      expect(start, quote).toBeGreaterThan(0)
    }
  }
})

test('with an address there are canonical links and a sitemap of all pages', () => {
  const [site] = sites
  const pages = site?.files.filter(({ path }) => path.endsWith('.html') && path !== '404.html') ?? []
  const map = String(site?.files.find(({ path }) => path === 'sitemap.xml')?.content)
  for (const { path, content } of pages) {
    const url = baseUrl + path.replace(/(^|\/)index\.html$/, '$1')
    expect(String(content)).toContain(`<link rel="canonical" href="${url}">`)
    expect(map).toContain(`<loc>${url}</loc>`)
  }
  expect(map.match(/<loc>/g)?.length).toBe(pages.length)
})

function kitesSources(): Record<string, string> {
  return Object.fromEntries(kites.documents.map(({ path }) => [path, text(path)]))
}

/** A text in which every quote stands where its evidence says. */
function text(path: string): string {
  let content = ' '.repeat(10_000)
  for (const { evidence } of kites.facts) {
    for (const { path: cited, quote, position } of evidence) {
      const { offset = 0 } = position.start
      if (cited === path) content = content.slice(0, offset) + quote + content.slice(offset + quote.length)
    }
  }
  return content
}

function linksOf({ content }: ExportedFile): string[] {
  const links = [...tagsOf(content).matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&#x26;', '&').replaceAll('&amp;', '&')
  )
  return links.filter((link) => !/^(https?:|data:)/.test(link))
}

/** The tags alone: what documents say of attributes is text. */
function tagsOf(content: ExportedFile['content']): string {
  return String(content).replace(/>[^<]*/g, '>')
}

function idsOf(content: ExportedFile['content']): Set<string> {
  return new Set([...tagsOf(content).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))
}

function compressed(files: readonly ExportedFile[], path: string): number {
  return gzipSync(files.find((file) => file.path === path)?.content ?? '').length
}
