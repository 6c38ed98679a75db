import { describe, expect, test } from 'vitest'
import { FactbookError, readFactbook, serializeFactbook } from '../src/index.ts'
import { buildDocument, buildFactbook } from './builders.ts'

describe('readFactbook', () => {
  test('returns what the JSON says', () => {
    const book = buildFactbook()
    expect(readFactbook(serializeFactbook(book))).toEqual(book)
  })

  test('returns a value as it is', () => {
    const book = buildFactbook()
    expect(readFactbook(book)).toBe(book)
  })

  test('keeps metadata that it does not know', () => {
    const metadata = { audience: ['beginners', { level: 1 }], draft: false, place: null }
    const book = buildFactbook({ documents: [buildDocument({ metadata })] })
    expect(readFactbook(serializeFactbook(book)).documents[0]?.metadata).toEqual(metadata)
  })

  /** What is wrong: keys to the place, and what stands there (`undefined`: nothing). */
  const wrong: readonly [name: string, keys: readonly (string | number)[], value: unknown, line: string][] = [
    ['a missing key', ['facts', 0, 'value'], undefined, 'facts[0].value: expected text, found nothing'],
    ['an empty value', ['facts', 0, 'value'], '', 'facts[0].value: expected text that is not empty, found ""'],
    ['a wrong type', ['documents', 0, 'words'], '12', 'documents[0].words: expected a number, found "12"'],
    ['a fraction', ['documents', 0, 'words'], 1.5, 'documents[0].words: expected a whole number, found 1.5'],
    ['a number too small', ['documents', 0, 'words'], -1, 'documents[0].words: expected a number from 0, found -1'],
    ['a list for an object', ['topics', 1], [], 'topics[1]: expected an object, found an empty list'],
    ['an object for a list', ['facts'], {}, 'facts: expected a list, found an object'],
    ['null', ['tables', 0, 'rows'], null, 'tables[0].rows: expected a list, found null'],
    ['a strange key', ['facts', 1, 'colour'], 'red', 'facts[1].colour: expected no such key, found "red"'],
    [
      'a strange key in a place',
      ['tables', 0, 'position', 'indent'],
      [1],
      'tables[0].position.indent: expected no such key, found a list of 1'
    ],
    ['a strange kind', ['facts', 0, 'kind'], 'rumour', 'facts[0].kind: expected one of "definition", "attribute"'],
    [
      'a strange rating',
      ['facts', 0, 'rating'],
      'fine',
      'facts[0].rating: expected one of "good", "neutral", "bad", found "fine"'
    ],
    [
      'a key of another kind',
      ['facts', 0, 'layers'],
      ['a'],
      'facts[0].layers: expected no such key, found a list of 1'
    ],
    [
      'no evidence',
      ['facts', 0, 'evidence'],
      [],
      'facts[0].evidence: expected a list that is not empty, found an empty list'
    ],
    [
      'a place without offset',
      ['facts', 0, 'evidence', 0, 'position', 'start', 'offset'],
      undefined,
      'facts[0].evidence[0].position.start.offset: expected a number, found nothing'
    ],
    [
      'a line 0',
      ['facts', 0, 'evidence', 0, 'position', 'start', 'line'],
      0,
      'facts[0].evidence[0].position.start.line: expected a number from 1, found 0'
    ],
    [
      'an id with a space',
      ['entities', 0, 'id'],
      'box kite',
      'entities[0].id: expected text that matches /^\\S+$/, found "box kite"'
    ],
    [
      'a short hash',
      ['documents', 0, 'sha256'],
      'abc',
      'documents[0].sha256: expected text that matches /^[0-9a-f]{64}$/, found "abc"'
    ],
    [
      'tags that are no list',
      ['documents', 0, 'metadata', 'tags'],
      'kite',
      'documents[0].metadata.tags: expected a list, found "kite"'
    ],
    [
      'metadata that JSON cannot hold',
      ['documents', 0, 'metadata', 'first seen'],
      new Date(0),
      'documents[0].metadata["first seen"]: expected a value that JSON can hold, found an object'
    ],
    [
      'a redirect to nothing',
      ['redirects'],
      { moved: {}, split: { kite: [] } },
      'redirects.split.kite: expected a list that is not empty, found an empty list'
    ],
    ['no version', ['formatVersion'], undefined, 'formatVersion: expected 1, found nothing']
  ]

  test.each(wrong)('names %s', (_, keys, value, line) => {
    expect(messageOf(changed(buildFactbook(), keys, value))).toContain(`1 problem\n  ${line}`)
  })

  test('names every problem', () => {
    expect(messageOf({})).toMatchInlineSnapshot(`
      "Unexpected factbook: 8 problems
        formatVersion: expected 1, found nothing
        name: expected text, found nothing
        documents: expected a list, found nothing
        entities: expected a list, found nothing
        aspects: expected a list, found nothing
        facts: expected a list, found nothing
        topics: expected a list, found nothing
        tables: expected a list, found nothing"
    `)
  })

  test.each([null, undefined, 12, true, [], () => 1])('refuses %s', (value) => {
    expect(messageOf(value)).toContain('factbook: expected an object, found')
  })

  test('refuses bytes, which are not decoded yet', () => {
    expect(() => readFactbook(new Uint8Array([123, 125]))).toThrow(TypeError)
  })

  test('lists the first hundred problems and counts all', () => {
    const error = errorOf(buildFactbook({ facts: Array.from({ length: 150 }, () => ({})) as never }))
    expect(error.problems).toHaveLength(100)
    expect(error.count).toBe(150)
    expect(error.message).toContain('150 problems')
    expect(error.message).toContain('… and 140 more')
  })

  test('refuses another format version without a word on the rest', () => {
    expect(messageOf({ formatVersion: 2, claims: [] })).toMatchInlineSnapshot(`
      "Unexpected format version, expected a factbook that this version of docfacts can read; build it again: 1 problem
        formatVersion: expected 1, found 2"
    `)
  })
})

function changed(value: unknown, [key, ...rest]: readonly (string | number)[], part: unknown): unknown {
  if (key === undefined) return part
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) }
  const next = changed(Reflect.get(copy, key), rest, part)
  if (next === undefined) Reflect.deleteProperty(copy, key)
  else Reflect.set(copy, key, next)
  return copy
}

function messageOf(value: unknown): string {
  return errorOf(value).message
}

function errorOf(value: unknown): FactbookError {
  try {
    readFactbook(value)
  } catch (error) {
    if (error instanceof FactbookError) return error
    throw error
  }
  throw new Error('Unexpected factbook, expected an error')
}
