import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFactbook } from '../src/index.ts'
import { findSyntaxProblem } from '../src/json-syntax.ts'

describe('findSyntaxProblem', () => {
  test.each([
    ['', '1:1: expected a value, found the end of the text'],
    ['{"a": 1,}', '1:9: expected a key in double quotes, found "}"'],
    ['{"a": 1 "b": 2}', '1:9: expected "," or "}", found "\\""'],
    ['{"a" 1}', '1:6: expected ":", found "1"'],
    ['{\n  "a": [1, 2\n}', '3:1: expected "," or "]", found "}"'],
    ['[1, 2,]', '1:7: expected a value, found "]"'],
    ['[01]', '1:3: expected "," or "]", found "1"'],
    ['["a', '1:4: expected a closing double quote, found the end of the text'],
    ['["a\nb"]', '1:4: expected a closing double quote, found "\\n"'],
    ['["\\x"]', '1:3: expected an escape such as "\\n", found "\\\\"'],
    ["{'a': 1}", '1:2: expected a key in double quotes, found "\'"'],
    ['nul', '1:1: expected a value, found "n"'],
    ['{} {}', '1:4: expected the end of the text, found "{"'],
    ['[🪁]', '1:2: expected a value, found "🪁"'],
    ['\uFEFF{}', '1:1: expected a value, found "\uFEFF"'],
    ['<!doctype html>', '1:1: expected a value, found "<"']
  ])('finds the place in %j', (text, expected) => {
    expect(() => readFactbook(text)).toThrow(`Unexpected text, expected a factbook in JSON: 1 problem\n  ${expected}`)
  })

  test('finds nothing in JSON', () => {
    const check = (text: string): void => {
      expect(findSyntaxProblem(text)).toBeUndefined()
    }
    fc.assert(fc.property(fc.json(), check))
    fc.assert(fc.property(fc.jsonValue(), (value) => check(JSON.stringify(value, null, 2))))
  })

  test('finds a place exactly where JSON.parse refuses', () => {
    const part = fc.constantFrom(
      ...'{}[],:"\\ \n-0123456789.eEtrufalsn\u0001\u007fä🪁',
      '"a"',
      'true',
      'null',
      '\\u00e4'
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        expect(findSyntaxProblem(text) === undefined, text).toBe(parses(text))
      }),
      { numRuns: 2000 }
    )
  })

  test('finds a place in damaged JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('}', ']', '"', ',', 'x'), (json, at, character) => {
        const place = at % (json.length + 1)
        const text = json.slice(0, place) + character + json.slice(place)
        expect(findSyntaxProblem(text) === undefined, text).toBe(parses(text))
      })
    )
  })

  test('reads text nested without end', () => {
    expect(findSyntaxProblem('['.repeat(200_000))).toMatchObject({ line: 1, column: 200_001 })
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
