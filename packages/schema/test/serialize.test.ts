import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFactbook, serializeFactbook, serializeFactbookLines } from '../src/index.ts'
import { anyFactbook } from './arbitraries.ts'
import { buildDocument, buildFactbook, buildFactbookOfEveryKind } from './builders.ts'

describe('serializeFactbook', () => {
  test('writes each element on a line of its own, keys in the order of the format', () => {
    expect(serializeFactbook(buildFactbook())).toMatchInlineSnapshot(`
      "{
        "formatVersion": 1,
        "name": "kites",
        "documents": [
          {"id":"guide","path":"guide.md","title":"A guide to kites","sha256":"0000000000000000000000000000000000000000000000000000000000000000","words":120,"metadata":{}}
        ],
        "entities": [
          {"id":"box-kite","name":"box kite","aliases":[]},
          {"id":"delta-kite","name":"delta kite","aliases":[]}
        ],
        "aspects": [
          {"id":"lift","name":"lift","aliases":[]}
        ],
        "facts": [
          {"id":"box-kite.lift.aaaaaa","kind":"attribute","subject":"box-kite","aspect":"lift","value":"High","evidence":[{"document":"guide","path":"guide.md","section":["Lift"],"quote":"High","position":{"start":{"line":3,"column":5,"offset":40},"end":{"line":3,"column":9,"offset":44}},"rule":"table"}]},
          {"id":"delta-kite.lift.bbbbbb","kind":"attribute","subject":"delta-kite","aspect":"lift","value":"Low","evidence":[{"document":"guide","path":"guide.md","section":["Lift"],"quote":"Low","position":{"start":{"line":4,"column":5,"offset":60},"end":{"line":4,"column":8,"offset":63}},"rule":"table"}]},
          {"id":"delta-kite.statement.cccccc","kind":"statement","subject":"delta-kite","value":"Delta kites fly in light winds.","evidence":[{"document":"guide","path":"guide.md","section":["Lift"],"quote":"Delta kites fly in light winds.","position":{"start":{"line":6,"column":5,"offset":100},"end":{"line":6,"column":36,"offset":131}},"rule":"statement"}],"subjects":["delta-kite"]}
        ],
        "topics": [
          {"id":"box-kite.lift","subject":"box-kite","aspect":"lift","facts":["box-kite.lift.aaaaaa"],"agreement":"single"},
          {"id":"delta-kite.lift","subject":"delta-kite","aspect":"lift","facts":["delta-kite.lift.bbbbbb"],"agreement":"single"}
        ],
        "tables": [
          {"id":"guide.dddddd","document":"guide","section":["Lift"],"header":["","Lift"],"rows":[["Box kite","High"],["Delta kite","Low"]],"position":{"start":{"line":3,"column":1,"offset":30},"end":{"line":5,"column":20,"offset":90}}}
        ]
      }
      "
    `)
  })

  test('writes every field of every kind', async () => {
    await expect(serializeFactbook(buildFactbookOfEveryKind())).toMatchFileSnapshot('__snapshots__/every-kind.json')
  })

  test('orders the keys of metadata by code units, but whole numbers, which come first', () => {
    const metadata = {
      zebra: 1,
      tags: ['a'],
      Ärger: { b: [{ d: 1, c: 2 }], a: null },
      author: 'A',
      Zoo: true,
      10: 1,
      9: 2
    }
    const [line] =
      serializeFactbook(buildFactbook({ documents: [buildDocument({ metadata })] })).match(/"metadata.*/) ?? []
    expect(line).toMatchInlineSnapshot(
      `""metadata":{"9":2,"10":1,"Zoo":true,"author":"A","tags":["a"],"zebra":1,"Ärger":{"a":null,"b":[{"c":2,"d":1}]}}}"`
    )
  })

  test('leaves out what is undefined', () => {
    const [fact, ...facts] = buildFactbook().facts
    const book = buildFactbook({ facts: [{ ...fact, aspect: undefined } as never, ...facts] })
    expect(serializeFactbook({ ...book, redirects: undefined } as never)).not.toContain('undefined')
    expect(readFactbook(serializeFactbook(book)).facts[0]).not.toHaveProperty('aspect')
  })

  test('writes the redirects last', () => {
    const redirects = { moved: { kite: 'delta-kite', bird: 'box-kite' }, split: {} }
    expect(serializeFactbook(buildFactbook({ redirects }))).toContain(
      '  ],\n  "redirects": {"moved":{"bird":"box-kite","kite":"delta-kite"},"split":{}}\n}\n'
    )
  })

  test('is read back as it was', () => {
    fc.assert(
      fc.property(anyFactbook, (book) => {
        expect(readFactbook(serializeFactbook(book))).toEqual(book)
      })
    )
  })

  test('writes the same again, whatever the order of keys', () => {
    fc.assert(
      fc.property(anyFactbook, (book) => {
        const text = serializeFactbook(book)
        expect(serializeFactbook(readFactbook(text))).toBe(text)
        expect(serializeFactbook(reversed(book))).toBe(text)
      })
    )
  })

  test('writes well-formed text with one line break an element', () => {
    fc.assert(
      fc.property(anyFactbook, (book) => {
        const text = serializeFactbook(book)
        expect(text.isWellFormed()).toBe(true)
        expect(text.endsWith('\n}\n')).toBe(true)
        expect(text.split('\n')).toHaveLength([...serializeFactbookLines(book)].length + 1)
      })
    )
  })
})

/** The same value with the keys of each object the other way round. */
function reversed<T>(value: T): T
function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((element) => reversed<unknown>(element))
  const pairs = Object.entries(value).map(([key, part]) => [key, reversed<unknown>(part)])
  return Object.fromEntries(pairs.reverse())
}
