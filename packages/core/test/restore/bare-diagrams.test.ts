import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { bareDiagrams } from '../../src/restore/bare-diagrams.ts'
import { createDraft } from '../../src/restore/draft.ts'

function restored(...lines: readonly string[]): { tree: Root; file: VFile } {
  const file = new VFile({ path: 'kites.md', value: lines.join('\n') })
  const tree = parse(file)
  bareDiagrams.restore(createDraft(tree, file))
  return { tree, file }
}

/** The blocks, code with its lines. */
function blocks(...lines: readonly string[]): readonly string[] {
  const { tree } = restored(...lines)
  return tree.children.map((node) => (node.type === 'code' ? `code ${JSON.stringify(node.value)}` : node.type))
}

const box = ['┌──────┐', '│ Sail │', '├──────┤', '│ Spar │', '└──────┘']

describe('bare diagrams', () => {
  test('of boxes become code, from the start of their first line on', () => {
    expect(blocks('Before.', '', ...box, '', 'Behind.')).toEqual([
      'paragraph',
      `code ${JSON.stringify(box.join('\n'))}`,
      'paragraph'
    ])
  })

  test('take the titles above their columns with them', () => {
    const titled = ['Kite      Glider', ...box]
    expect(blocks(...titled)).toEqual([`code ${JSON.stringify(titled.join('\n'))}`])
  })

  test('of ASCII become code', () => {
    const plain = ['+------+', '| Sail |', '| Tail |', '+------+', '| Spar |', '+------+']
    expect(blocks(...plain)).toEqual([`code ${JSON.stringify(plain.join('\n'))}`])
  })

  test('with blank lines between are one', () => {
    const spread = box.join('\n\n')
    expect(blocks(spread)).toEqual([`code ${JSON.stringify(spread)}`])
  })

  test('of arrows become code', () => {
    const drawn = ['[ Sail ]', '   ↓', '[ Spar ]', '   ↓', '[ Line ]']
    expect(blocks(...drawn, '', 'It flies.')).toEqual([`code ${JSON.stringify(drawn.join('\n'))}`, 'paragraph'])
    expect(blocks(drawn.join('\n\n'))).toEqual([`code ${JSON.stringify(drawn.join('\n\n'))}`])
  })

  test('in quotes and items become code there', () => {
    const { tree } = restored(...box.map((line) => `> ${line}`))
    expect(tree.children[0]).toMatchObject({ type: 'blockquote', children: [{ type: 'code' }] })
  })

  test('leave a message at their place', () => {
    const { file, tree } = restored('Before.', '', ...box)
    expect(file.messages.map(String)).toEqual(['kites.md:3:1-7:9: Unexpected diagram as text, expected a code block'])
    expect(file.messages[0]?.ruleId).toBe('restored-bare-diagram')
    expect(tree.children[1]?.data?.restoredBy).toBe('bare-diagram')
  })

  test.each([
    ['prose with an arrow', ['Press File → Save, then ↓ twice.']],
    ['one arrow between two lines', ['Down', '↓', 'here']],
    ['a line of dashes', ['──────────', 'Kites', '──────────']],
    ['a sentence with a bar', ['A │ parts two names, and so does this.', 'It goes on here.', 'And here.']],
    ['a table', ['| Kite | Wind |', '| --- | --- |', '| ↓ | ↑ |']],
    ['a list of arrows', ['- ↓', '- ↑', '- ↓']],
    ['a diagram in a fence', ['```', ...box, '```']],
    ['nothing', ['']]
  ])('%s stays', (_, lines) => {
    const { file } = restored(...lines)
    expect(file.messages).toEqual([])
  })
})
