import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { doubtfulLines } from '../../src/parse/alike.ts'
import { hasFastParser } from '../../src/parse/fast.ts'
import { survey } from '../../src/parse/guard.ts'
import { mask } from '../../src/parse/mask.ts'
import { parseWithRemark } from '../../src/parse/remark.ts'
import { parseSegments } from '../../src/parse/segments.ts'
import { parse, parseAlike } from '../../src/parse.ts'
import { document, hostile } from './markdown.ts'

const documents = fc.oneof(
  document,
  hostile.filter((text) => text.length < 2000)
)

describe.skipIf(!hasFastParser())(`the fast parser${hasFastParser() ? '' : ' (no binary for this platform)'}`, () => {
  test('reads what is known to be read alike to the same tree', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const tree = parseAlike(text)
        if (tree !== undefined) expect(tree).toEqual(parseWithRemark(text))
      }),
      { numRuns: 1500, seed: 7 }
    )
  })

  test('reads marks beside symbols of two units alike', () => {
    const parts = fc.constantFrom(
      '*',
      '**',
      '~',
      '~~',
      '\u{1F3AF}',
      '\u26A0',
      ' ',
      'a',
      '.',
      '(',
      '\n',
      '\n\n',
      '\n> ',
      '\n- '
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (found) => {
        const text = found.join('')
        const tree = parseAlike(text)
        if (tree !== undefined) expect(tree).toEqual(parseWithRemark(text))
      }),
      { numRuns: 3000, seed: 7 }
    )
  })

  test.each([
    ['lines', 'Kites fly\n'],
    ['lines with markup', 'Kites *fly* `high`\n'],
    ['lines in a list', '- Kites\n  fly\n'],
    ['lazy lines', '- a\n', 'Kites fly\n'],
    ['lines in a quote', '> a\n', 'Kites fly\n']
  ])('reads paragraphs of too many %s as the reference does', (_, first, others = first) => {
    const file = (): VFile => new VFile({ value: `# Kites\n\n${first}${others.repeat(9000)}\nend\n` })
    expect(parse(file(), 'auto')).toEqual(parse(file(), 'remark'))
  })

  test.each([['**\u{1F4DA} a** b'], ['- *a \u{1F4DA}*\n- ~~\u{1F4DA}~~'], ['> **\u{1F4DA}** a']])(
    'doubts no line of %j',
    (text) => {
      expect(doubtfulLines(text)).toEqual([])
      expect(parseAlike(text)).toEqual(parseWithRemark(text))
    }
  )

  test('reads most documents', () => {
    const texts = fc.sample(document, { numRuns: 200, seed: 1 })
    expect(texts.filter((text) => parseAlike(text) !== undefined).length).toBeGreaterThan(100)
  })

  test.each([
    ['www.a.b at the start'],
    ['see http://a.b'],
    ['a [http://e.'],
    ['mail a@b.c'],
    ['- [x] *c*'],
    ['---\n- a'],
    ['- ```\ncode'],
    ['_*s**'],
    ['a[^1]\n\n[^1]: b'],
    ['| a |\n|---|\nhttp://a.b |'],
    ['> - a\n> b'],
    ['- i\n#\n    i\n    i'],
    ['\\**e**'],
    ['**t*\u{1F4DA}'],
    ['*~\u{1F4DA}~*'],
    ['(*\u{1F4DA}*)'],
    ['://www.'],
    ['[a\\](https://b.c)'],
    ['- "<!--  \n  a']
  ])('leaves lines of %j to the reference', (text) => {
    expect(doubtfulLines(text)).not.toEqual([])
  })

  test.each([
    ['# A http://a.b\n\nsee _www.a.b_\nand c@d.e.\n\n- f\n- g http://h.i **j**\n'],
    ['- [x] *c* _d\n- e\n\n1. f\n2. [ ] g `h` http://i.j/k_l\n'],
    ['> a _b_\n\n- c\n  > d\n  >\n  > e _f_\n'],
    ['---\na: b\n---\n\n   indented _ a _ b\n_c_ d\\\n*\u{1F4DA}*\n\n```\nhttp://e.f\n```\n\ng _h_\n']
  ])('reads the doubtful lines of %j with the reference', (text) => {
    expect(doubtfulLines(text)).not.toEqual([])
    expect(parseAlike(text)).toEqual(parseWithRemark(text))
  })

  test.each([
    ['> a\n> _b_'],
    ['- a\n  b _c_'],
    ['[a]: /b\n\n_c_ [a]'],
    ['| a |\n|---|\n| _b_ |'],
    ['<div>\n_a_\n</div>']
  ])('leaves all of %j to the reference', (text) => {
    expect(parseAlike(text)).toBeUndefined()
  })
})

describe('a document in stretches', () => {
  test('has the tree of the whole', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { cuts, hazards } = survey(text, 0)
        if (hazards.length === 0) expect(parseSegments(text, cuts, parseWithRemark)).toEqual(parseWithRemark(text))
      }),
      { numRuns: 1000, seed: 7 }
    )
  })

  test('resolves what another stretch defines', () => {
    const text = '- a [x][y]\n  - b\n\n> [y]: /z\n\nc [y] [^n]\n\n- d\n  - e\n\n[^n]: f\n\ng\n'
    const { cuts } = survey(text, 0)
    expect(cuts.length).toBeGreaterThan(1)
    expect(parseSegments(text, cuts, parseWithRemark)).toEqual(parseWithRemark(text))
  })

  test('joins the lists that a cut parts', () => {
    const text = `${'- a\n  - b\n'.repeat(4)}- e\n\n${'1. f\n   - g\n'.repeat(4)}2. h\n`
    expect(survey(text, 0).cuts.length).toBeGreaterThan(1)
    expect(parseSegments(text, survey(text, 0).cuts, parseWithRemark)).toEqual(parseWithRemark(text))
  })
})

describe('the guard', () => {
  test('finds nothing but words in what it made harmless', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 30 }), (text, times) => {
        const whole = text.repeat(times).slice(0, 300_000)
        const masked = mask(whole, survey(whole).hazards)
        expect(masked).toHaveLength(whole.length)
        expect(survey(masked).hazards.filter(({ start, end }) => /[^x\s]/.test(masked.slice(start, end)))).toEqual([])
      }),
      { numRuns: 200, seed: 7 }
    )
  })

  test('leaves documents as they are', () => {
    fc.assert(fc.property(document, (text) => void expect(survey(text).hazards).toEqual([])))
  })

  test.each([
    ['too-deep', `${'>'.repeat(100)} a`],
    ['too-deep', `${' '.repeat(400)}a`],
    ['too-long', '[a](<b '.repeat(3000)],
    ['too-long', `- x\n${'\n  > a\n'.repeat(3000)}`],
    ['too-long', `> a\n${'b\n'.repeat(1000)}`]
  ])('reports what is %s, and keeps its words', (rule, text) => {
    const file = new VFile({ value: text })
    const tree = parse(file)
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain(rule)
    expect(valuesOf(tree).every(({ value, source }) => source.includes(value))).toBe(true)

    function valuesOf(root: Root): readonly { value: string; source: string }[] {
      const values: { value: string; source: string }[] = []
      visit(root, 'text', (node: Nodes) => {
        const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } }
        const source = text.slice(start.offset, end.offset)
        if ('value' in node) for (const value of node.value.split('\n')) values.push({ value, source })
      })
      return values
    }
  })
})
