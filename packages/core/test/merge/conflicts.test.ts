import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compile, conflictsOf } from '../../src/index.ts'

function document(path: string, glider: string, kite: string): VFile {
  const value = `# Kites vs. gliders\n\n| Feature | Glider | Kite |\n| --- | --- | --- |\n| Launch time | ${glider} | ${kite} |\n`
  return new VFile({ path, value })
}

test('names the topic, both sides and what sets them apart', () => {
  const book = compile([document('a.md', 'Minutes', 'Seconds'), document('b.md', 'Hours', 'Fast (seconds)')])
  const conflicts = conflictsOf(book)
  expect(conflicts.map(({ topic }) => topic.id)).toEqual(['glider.launch-time'])
  const [pair] = conflicts[0]?.pairs ?? []
  expect(pair?.facts.map(({ value }) => value).sort()).toEqual(['Hours', 'Minutes'])
  expect(pair?.why.split(': ')[0]).toBe('ranges are disjoint')
  expect(pair?.why).toContain('[60 s, 3600 s)')
  expect(pair?.facts.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).sort()).toEqual(['Hours', 'Minutes'])
})

test('finds nothing where documents agree', () => {
  const book = compile([document('a.md', 'Minutes', 'Seconds'), document('b.md', 'Slow (minutes)', 'Seconds')])
  expect(conflictsOf(book)).toEqual([])
  expect(book.topics.map(({ agreement }) => agreement)).toEqual(['agree', 'agree'])
})
