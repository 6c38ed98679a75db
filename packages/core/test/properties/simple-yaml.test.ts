import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMap, isScalar, parseDocument } from 'yaml'
import { readSimpleYaml } from '../../src/document/simple-yaml.ts'

const pieces = fc.constantFrom(
  ...[
    'a',
    'b: ',
    'c:',
    '\n',
    '\n  ',
    '\n- ',
    '\n  - ',
    '"',
    "'",
    '#',
    ' #',
    ':',
    ' ',
    'x y',
    '\nkey: ',
    '1',
    '2024-01-02',
    'null',
    '~',
    '['
  ],
  ...['{', '&', '*', '!', '|', '>', '%', '@', '`', '?', ',', 'é', '\r', '\t', 'true', 'false', '\\', '\uFEFF']
)

test('simple YAML is read as YAML, places too', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
      const text = `title: 'Kites'\ntags:\n  - wind\nk: ${parts.join('')}`
      const simple = readSimpleYaml(text)
      if (simple === undefined) return
      const yaml = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
      expect(yaml.errors).toEqual([])
      expect(simple.entries).toEqual(yaml.toJS())
      expect([...simple.places].map(([key, { start, end }]) => [key, text.slice(start, end)])).toEqual(
        slicesOf(yaml, text)
      )
    }),
    { numRuns: 3000 }
  )
})

test('numbers, aliases and texts of several lines are left to a parser', () => {
  for (const text of [
    'a: 1',
    'a: *b',
    'a: |\n  b',
    'a: b\n  c',
    'a:',
    'a: "\\n"',
    'a: ~',
    'a: b\na: c',
    '- a',
    'a: b: c'
  ])
    expect(readSimpleYaml(text)).toBeUndefined()
})

function slicesOf({ contents }: ReturnType<typeof parseDocument>, text: string): readonly (readonly string[])[] {
  return (isMap(contents) ? contents.items : []).map(({ key, value }) => {
    const start = (isScalar(key) ? key.range?.[0] : undefined) ?? 0
    const end = (value as { range?: readonly number[] } | null)?.range?.[1] ?? 0
    return [String(key), text.slice(start, end).trimEnd()]
  })
}
