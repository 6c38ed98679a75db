import { expect, test } from 'vitest'
import { readable } from '../src/replies/readable.ts'

test.each([
  ['A **kite** is *light*, and __flies__.', 'A kite is light, and flies.'],
  ['a * b and 2*3*4, snake_case_name', 'a * b and 2*3*4, snake_case_name'],
  ['run `make kite` or ``a`b``', 'run make kite or a`b'],
  ['see [the guide](https://example.com "Guide") and ![a kite](kite.png)', 'see the guide and a kite'],
  ['### Kites', 'Kites'],
  ['- one\n  more', 'one more'],
  ['3. third', 'third'],
  ['> said', 'said'],
  ['| **Wind** | `20` km/h |', 'Wind · 20 km/h'],
  ['Wind | needed', 'Wind · needed'],
  ['a \\| b \\* c', 'a | b * c'],
  ['one<br>two <!-- hidden --><summary>three</summary>', 'one two three'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['**', '**'],
  ['', '']
])('%j is read as %j', (quote, text) => {
  expect(readable(quote)).toBe(text)
})
