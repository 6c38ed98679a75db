import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { buildHostile } from './builders/hostile.ts'
import { buildKites } from './builders/kites.ts'

test('flashcards: Anki finds its headers, and every card has an id of its own', () => {
  for (const book of [buildKites(), buildHostile()]) {
    const [file] = exportFactbook(book, { formats: ['flashcards'] })
    const text = String(file?.content)
    const rows = parse(text, { delimiter: '\t', comment: '#', comment_no_infix: true }) as string[][]
    expect(text).toMatch(/^#separator:tab\n#html:false\n#guid column:1\n#tags column:5\n#columns:/)
    expect(rows.every((row) => row.length === 5)).toBe(true)
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length)
  }
})

test('flashcards read as before', async () => {
  const [file] = exportFactbook(buildKites(), { formats: ['flashcards'] })
  await expect(file?.content).toMatchFileSnapshot('fixtures/flashcards.tsv')
})

test.each(['llms.txt', 'llms-full.txt'])('%s reads as before', async (path) => {
  const files = exportFactbook(buildKites(), { formats: ['llms', 'markdown'], baseUrl: 'https://example.org/kites/' })
  await expect(files.find((file) => file.path === path)?.content).toMatchFileSnapshot(`fixtures/${path}`)
})

test('llms.txt links only to files that are there', () => {
  for (const formats of [['llms'], ['llms', 'markdown']]) {
    const files = exportFactbook(buildKites(), { formats })
    const paths = new Set(files.map(({ path }) => path))
    const [map] = files.filter(({ path }) => path === 'llms.txt')
    const links = [...String(map?.content).matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => url)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(paths).toContain(link)
  }
})

test('mermaid: diagrams read as before', async () => {
  const files = exportFactbook(buildKites(), { formats: ['mermaid'] }).filter(({ path }) => path.endsWith('.mmd'))
  expect(files.map(({ path }) => path)).toEqual([
    'mermaid/timeline.mmd',
    expect.stringMatching(/^mermaid\/stacks\/kite\.stack\./)
  ])
  await expect(files.map(({ content }) => content).join('\n')).toMatchFileSnapshot('fixtures/diagrams.mmd')
})

test('mermaid: labels hold nothing that has a meaning', () => {
  for (const { path, content } of exportFactbook(buildHostile(), { formats: ['mermaid'] })) {
    if (!path.endsWith('.mmd')) continue
    const labels = String(content).replace(
      /^(timeline|flowchart TB)$|^ {2}(title |subgraph stack|end$)|^ {4}layer\d+( --- layer\d+)?/gm,
      ''
    )
    expect(labels.replace(/#\d+;/g, '').replace(/\["|"\]| : /g, ''), path).toMatch(/^[\p{L}\p{N}\p{M}\s.,/()+-]*$/u)
  }
})
