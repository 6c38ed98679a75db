import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as plainText } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { codeBlock, codeSpan, escapeMarkdown } from '../src/markdown/escape.ts'

const fragments = fc.constantFrom(
  ...'\\ ` * _ { } [ ] ( ) < > # + - . ! | ~ : & @ = $ ^ " 1. 2) a b © ü 🪁 https:// www. .org x@y.org &amp; <!-- --> ![ ]( [^1]: javascript: \n \t'.split(
    ' '
  ),
  ' '
)
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fragments).map((parts) => parts.join(''))
)

test('escaped text reads as exactly that text, in a paragraph and nothing else', () => {
  fc.assert(
    fc.property(text, (value) => {
      const tree = parse(`- x\n- ${escapeMarkdown(value)}\n`)
      const [list] = tree.children
      const item = list?.type === 'list' ? list.children[1] : undefined
      expect(unexpectedNodes(item)).toEqual([])
      expect(plainText(item)).toBe(folded(value))
    }),
    { numRuns: 2000 }
  )
})

test('escaped text stays in its cell of a table', () => {
  fc.assert(
    fc.property(text, (value) => {
      const tree = parse(`| a | b |\n| - | - |\n| ${escapeMarkdown(value)} | c |\n`)
      const [table] = tree.children
      const cells = table?.type === 'table' ? (table.children[1]?.children ?? []) : []
      expect(cells.map((cell) => plainText(cell))).toEqual([folded(value), 'c'])
    }),
    { numRuns: 2000 }
  )
})

test('a code span holds what it is given', () => {
  fc.assert(
    fc.property(text, (value) => {
      const [paragraph] = parse(`x ${codeSpan(value)}`).children
      const code = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined
      expect(code).toMatchObject({ type: 'inlineCode' })
      expect(plainText(code).trim()).toBe(folded(value))
    })
  )
})

test('code cannot close its block', () => {
  const [block, more] = parse(codeBlock('a\n```\nb\n````', 'sh `x`')).children
  expect(block).toMatchObject({ type: 'code', lang: 'shx', value: 'a\n```\nb\n````' })
  expect(more).toBeUndefined()
})

function parse(markdown: string): ReturnType<typeof fromMarkdown> {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

function folded(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** Types of nodes that are more than text in a paragraph; links that GFM makes of bare addresses are text. */
function unexpectedNodes(node: Nodes | undefined): string[] {
  if (node === undefined) return ['nothing']
  const types: string[] = []
  visit(node, (child) => {
    const isBareAddress = child.type === 'link' && /^(https?:\/\/|mailto:)/.test(child.url)
    if (!['listItem', 'paragraph', 'text'].includes(child.type) && !isBareAddress) types.push(child.type)
  })
  return types
}
