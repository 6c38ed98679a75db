import { expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { buildBook } from './builders/book.ts'
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
