import { describe, expect, test } from 'vitest'
import { isDiagram } from '../../src/diagrams/is-diagram.ts'

const cases: readonly (readonly [says: string, lang: string | undefined, value: string, is: boolean])[] = [
  ['boxes of lines', undefined, '┌───┐\n│ A │\n└───┘', true],
  ['boxes of ASCII', 'text', '+---+\n| A |\n+---+', true],
  ['arrows down', undefined, 'A\n↓\nB', true],
  ['arrows down, side by side', undefined, 'A   B\n↓   ↓\nC   D', true],
  ['arrows of ASCII', 'ascii', 'A\n|\nv\nB', true],
  ['chains', undefined, 'A → B → C', true],
  ['a diagram language', 'mermaid', 'graph TD; A-->B', true],
  ['trees of files', undefined, '├── src\n└── test', true],
  ['a program with arrows', 'js', 'const a = (b) => c\n', false],
  ['a program without a language', undefined, 'map(a => b);\nreduce(a => b);', false],
  ['commands', undefined, '$ kite up\n$ kite down', false],
  ['a mapping among other lines', undefined, 'one\ntwo\nthree -> four', false],
  ['nothing', undefined, '', false]
]

describe('isDiagram', () => {
  test.each(cases)('%s', (_, lang, value, is) => {
    expect(isDiagram({ type: 'code', value, ...(lang === undefined ? {} : { lang }) })).toBe(is)
  })
})
