import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const seeds = `${root}../../../shared/seeds`

const documents = globSync('documents/*.md', { cwd: root }).sort()

test.each(documents)('%s is as long as an article', (path) => {
  const words = read(`${root}${path}`).split(/\s+/)
  expect(words.length).toBeGreaterThanOrEqual(500)
  expect(words.length).toBeLessThanOrEqual(1200)
})

test('no document has a sentence of the seeds beside the checkout', ({ skip }) => {
  if (!existsSync(seeds)) {
    process.stderr.write('No ../shared/seeds beside the checkout: nothing to compare the documents with\n')
    skip('no ../shared/seeds beside the checkout')
  }
  const theirs = new Set(globSync(`${seeds}/*.txt`).flatMap((path) => sentences(read(path))))
  const common = documents.flatMap((path) =>
    sentences(read(`${root}${path}`))
      .filter((sentence) => theirs.has(sentence))
      .map((sentence) => `${basename(path)}: ${sentence}`)
  )
  expect(theirs.size).toBeGreaterThan(0)
  expect(common).toEqual([])
})

/** Sentences, lines and table cells of at least five words, without markup, case and punctuation. */
function sentences(text: string): string[] {
  return text
    .split(/[\n|]|(?<=[.!?:;])\s/)
    .map((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.length >= 5)
    .map((words) => words.join(' '))
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}
