import { execFileSync } from 'node:child_process'
import { checkFactbook, type Factbook, serializeFactbook } from '@docfacts/schema'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { compile, compileDocument, merge } from '../../src/index.ts'
import { block, document, hostile } from './markdown.ts'

const runs = { numRuns: 100 }

describe('a factbook', () => {
  test('quotes the source exactly, has evidence for each fact, and refers to what it has', () => {
    fc.assert(
      fc.property(fc.oneof(document, hostile), (text) => {
        const book = compileText(text)
        expect(checkFactbook(book)).toEqual([])
        expect(wrongQuotes(book, text)).toEqual([])
      }),
      runs
    )
  })

  test('is the same for any order of the files, and twice the same', () => {
    fc.assert(
      fc.property(files, fc.infiniteStream(fc.nat()), (texts, numbers) => {
        const ordered = texts.map(fileOf)
        const shuffled = ordered.map((file) => ({ file, at: numbers.next().value })).sort((a, b) => a.at - b.at)
        const expected = serializeFactbook(compile(ordered))
        expect(serializeFactbook(compile(shuffled.map(({ file }) => file)))).toBe(expected)
        expect(serializeFactbook(compile(texts.map(fileOf)))).toBe(expected)
      }),
      runs
    )
  })

  test('is the same in any locale and time zone', () => {
    const text = '---\ndate: 2024-03-01\n---\n\n# Kites vs İgliders\n\nKites are I and ı, while igliders are 1,5 s.\n'
    const program = `
      const { VFile } = await import('vfile')
      const { compile } = await import('./src/index.ts')
      console.log(JSON.stringify(compile([new VFile({ path: 'a.md', value: ${JSON.stringify(text)} })])))`
    const books = [
      { LC_ALL: 'C', TZ: 'UTC' },
      { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' },
      { LC_ALL: 'de_DE.UTF-8', TZ: 'America/St_Johns' }
    ].map((environment) =>
      execFileSync(process.execPath, ['--conditions=@docfacts/source', '--input-type=module', '--eval', program], {
        cwd: `${import.meta.dirname}/../..`,
        env: { ...process.env, ...environment },
        encoding: 'utf8'
      })
    )
    expect(new Set(books).size).toBe(1)
    expect(books[0]).toContain('"facts":[{')
  })
})

describe('ids', () => {
  test('stay when another document is added', () => {
    fc.assert(
      fc.property(document, document, (text, other) => {
        const alone = compile([fileOf(text, 0)])
        const both = new Set(idsOf(compile([fileOf(text, 0), fileOf(other, 1)])))
        expect(idsOf(alone).filter((id) => !both.has(id))).toEqual([])
      }),
      runs
    )
  })

  test('stay when a paragraph is reflowed', () => {
    fc.assert(
      fc.property(document, (text) => {
        const reflowed = text.replace(/^(?![-*#>|<`\d ])(.*?\S) (?=[a-z]{3,} [a-z])/gm, '$1\n')
        expect(idsOf(compileText(reflowed))).toEqual(idsOf(compileText(text)))
      }),
      runs
    )
  })

  test('stay when a section moves', () => {
    const section = fc.tuple(
      fc.constantFrom('Alpha', 'Beta', 'Gamma'),
      fc.array(block.filter(isNoHeading), { maxLength: 3 })
    )
    fc.assert(
      fc.property(section, section, ([a, first], [b, second]) => {
        const one = [`## ${a} one`, ...first].join('\n\n')
        const two = [`## ${b} two`, ...second].join('\n\n')
        const text = (parts: readonly string[]): string => `# Kites vs drones\n\n${parts.join('\n\n')}\n`
        expect(idsOf(compileText(text([two, one])))).toEqual(idsOf(compileText(text([one, two]))))
      }),
      runs
    )
  })
})

describe('merge', () => {
  test('joins what was compiled apart, in any grouping and order, and twice the same', () => {
    fc.assert(
      fc.property(files, (texts) => {
        const parts = texts.map((text, index) => compileDocument(fileOf(text, index)))
        const whole = serializeFactbook(compile(texts.map(fileOf)))
        const [first, ...others] = parts
        expect(serializeFactbook(merge(parts.toReversed(), { name: '' }))).toBe(whole)
        if (first !== undefined)
          expect(serializeFactbook(merge([first, merge(others, { name: '' })], { name: '' }))).toBe(whole)
        expect(serializeFactbook(merge([merge(parts, { name: '' }), ...parts], { name: '' }))).toBe(whole)
      }),
      runs
    )
  })
})

describe('any text', () => {
  test('compiles, hostile ones too', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(compileText(text).documents).toHaveLength(1)
      }),
      { numRuns: 300 }
    )
  })

  test.each([
    ['quotes in quotes', '>'.repeat(100_000)],
    ['lists in lists', '- '.repeat(50_000)],
    ['numbers in numbers', '1. '.repeat(30_000)],
    ['brackets in brackets', '['.repeat(50_000)],
    ['emphasis in emphasis', `${'*a _b '.repeat(2000)}${'b_ a* '.repeat(2000)}`],
    ['quotes beside quotes', '\n\n> a'.repeat(10_000)],
    ['quotes in an item', `- x\n${'\n  > a\n'.repeat(10_000)}`],
    ['lazy lines', `> a\n${'b\n'.repeat(50_000)}`],
    ['links that end nowhere', '](<'.repeat(50_000)],
    ['one line of a megabyte', 'kite '.repeat(200_000)],
    ['stops', '.'.repeat(100_000)]
  ])('compiles when it is %s', (_, text) => {
    expect(compileText(text).documents).toHaveLength(1)
  })
})

const files = fc.array(document, { minLength: 1, maxLength: 4 })

function isNoHeading(text: string): boolean {
  return !/^#/m.test(text)
}

function fileOf(value: string, index = 0): VFile {
  return new VFile({ path: `document-${index}.md`, value })
}

function compileText(text: string): Factbook {
  return compile([fileOf(text)])
}

function idsOf({ facts }: Factbook): readonly string[] {
  return facts.map(({ id }) => id)
}

function wrongQuotes({ facts }: Factbook, text: string): readonly string[] {
  return facts.flatMap(({ evidence }) =>
    evidence
      .filter(({ quote, position: { start, end } }) => quote !== text.slice(start.offset, end.offset))
      .map(({ quote }) => quote)
  )
}
