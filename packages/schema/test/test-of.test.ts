import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { factbook } from '../src/factbook-schema.ts'
import { testOf } from '../src/test-of.ts'
import { anyFactbook } from './arbitraries.ts'

const isFactbook = testOf(factbook)

describe('the test of a validator', () => {
  test('passes every factbook', () => {
    fc.assert(fc.property(anyFactbook, (book) => void expect(isFactbook(book)).toBe(true)))
  })

  test('passes nothing that the validator refuses', () => {
    fc.assert(
      fc.property(anyFactbook, fc.nat(), strange, (book, at, value) => {
        const copy: unknown = structuredClone(book)
        const places = placesIn(copy)
        const [parent, key] = places[at % places.length] ?? [{}, '']
        if (value === gone) Reflect.deleteProperty(parent, key)
        else Reflect.set(parent, key, value)
        if (isFactbook(copy)) expect(factbook.safeParse(copy).success).toBe(true)
      }),
      { numRuns: 1000 }
    )
  })

  test.each([
    ['a check that it does not know', z.string().check(z.maxLength(3)), ['abc', 'abcd']],
    ['a number with an upper end', z.number().check(z.lte(3)), [3, 4, Number.NaN]],
    ['a validator that it does not know', z.nullable(z.string()), [null, 'a', 1]],
    [
      'an object with a check of its own',
      z.object({ a: z.number() }).check(z.refine(({ a }) => a > 1)),
      [{ a: 2 }, { a: 1 }]
    ],
    ['a list with an upper end', z.array(z.string()).check(z.maxLength(1)), [['a', 'b']]],
    ['an object with other keys', z.object({ a: z.number() }), [{ a: 1 }, { b: 1 }, null]]
  ])('leaves %s to the validator', (_, validator, values) => {
    const isIt = testOf(validator)
    for (const value of values) if (isIt(value)) expect(z.safeParse(validator, value).success).toBe(true)
  })
})

const gone = Symbol('gone')
const strange = fc.constantFrom<unknown>(
  gone,
  undefined,
  null,
  '',
  ' ',
  'kite',
  -1,
  0,
  1.5,
  Number.NaN,
  [],
  [''],
  {},
  true
)

/** Every key of every object and list in a value, with what it is in. */
function placesIn(value: unknown): readonly (readonly [object, string])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => [[value, key] as const, ...placesIn(child)])
}
