import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { buildBook } from './builders/book.ts'
import { buildHostile } from './builders/hostile.ts'
import { buildKites } from './builders/kites.ts'

const pages = new Map(
  exportFactbook(buildKites(), { formats: ['markdown'] }).map(({ path, content }) => [path, String(content)])
)

test.each([...pages.keys()].filter((path) => path.endsWith('.md')))('%s reads as before', async (path) => {
  await expect(pages.get(path)).toMatchFileSnapshot(`fixtures/${path}`)
})

test('every statement carries the place that says it', () => {
  const all = [...pages.values()].join('\n')
  for (const { value, evidence } of buildKites().facts) {
    for (const { path, position } of evidence) expect(all, value).toContain(`\`${path}:${position.start.line}\``)
  }
})

test('an empty factbook gives pages that say so', () => {
  const files = exportFactbook(buildBook(), { formats: ['markdown'] })
  expect(files.map(({ path, content }) => [path, String(content).split('\n')[2]])).toEqual([
    ['markdown/comparison.md', 'The documents compare nothing.'],
    ['markdown/conflicts.md', 'No two sources disagree.'],
    ['markdown/timeline.md', 'The documents date nothing.'],
    ['markdown/glossary.md', 'The documents define nothing.'],
    ['manifest.json', ' "generator": "docfacts",']
  ])
})

test('hostile text stays text: no HTML, no image, no link but bare web addresses', () => {
  for (const { path, content } of exportFactbook(buildHostile(), { formats: ['markdown', 'llms'] })) {
    if (path === 'manifest.json') continue
    const tree = fromMarkdown(String(content), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
    visit(tree, (node) => {
      expect(
        ['html', 'image', 'imageReference', 'linkReference', 'definition', 'footnoteDefinition'],
        path
      ).not.toContain(node.type)
      if (node.type === 'link') expect(node.url, path).toMatch(/^(https?:|mailto:|llms-full\.txt$|markdown\/)/)
    })
  }
})
