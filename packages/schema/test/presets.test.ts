import { describe, expect, test } from 'vitest'
import { type Change, demanded, diff, noticeOf, presets } from '../src/index.ts'
import { examples } from './diff/examples.ts'

const strength = ['none', 'patch', 'minor', 'major']

describe('presets', () => {
  test('strict is what the diff demands', () => {
    expect(presets.strict).toBe(demanded)
  })

  test.each(['ids', 'schema'] as const)('%s never demands more than strict, nor nothing', (preset) => {
    for (const [kind, bump] of Object.entries(presets[preset])) {
      expect(strength.indexOf(bump)).toBeGreaterThan(0)
      expect(strength.indexOf(bump)).toBeLessThanOrEqual(strength.indexOf(Reflect.get(demanded, kind)))
    }
  })

  test('ids minds ids that go, and not facts', () => {
    expect(presets.ids).toMatchObject({ 'topic-removed': 'major', 'topic-added': 'minor', 'fact-removed': 'patch' })
  })

  test('schema has no major change', () => {
    expect(Object.values(presets.schema)).not.toContain('major')
  })
})

test.each(Object.entries(examples))('a line of code notices %s', (kind, { released, current }) => {
  const change = diff(released, current).changes.find((each) => each.kind === kind) as Change
  expect(noticeOf(change)).toMatch(/^[a-z].* \/\/ ./)
})

test('ids in a line of code cannot end the text that holds them', () => {
  expect(noticeOf({ kind: 'topic-removed', id: 'a"; b' })).toBe('get("a\\"; b") // throws: there is no such topic')
})
