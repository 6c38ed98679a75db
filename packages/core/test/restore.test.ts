import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes, Root } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { plainText, spanOf } from '../src/document/plain-text.ts'
import { parse } from '../src/parse.ts'
import { restorations, restore } from '../src/restore/index.ts'

const folder = join(import.meta.dirname, 'fixtures/restore')
const cases = ['plain', 'empty', 'malformed', 'nested', 'non-ascii', 'look-alike']

test('every restoration has fixtures, and every fixture a restoration', () => {
  expect(readdirSync(folder).sort()).toEqual(restorations.map(({ name }) => name).sort())
})

describe.each(readdirSync(folder).sort())('restoration %s', (name) => {
  const more = readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))
  test.each([...new Set([...cases, ...more.sort()])])('restores the %s case as before', async (one) => {
    const file = new VFile({ path: `${one}.md`, value: readFileSync(join(folder, name, `${one}.md`), 'utf8') })
    const tree = parse(file)
    restore(tree, file)
    expectPlaces(tree, String(file))
    const messages = file.messages.map(
      (message) => `! ${message.line}:${message.column} ${message.ruleId}: ${message.reason}`
    )
    if (one === 'plain') expect(messages.join('\n')).toContain(`restored-${name}`)
    if (one.startsWith('look-alike')) expect(messages.join('\n')).not.toContain(`restored-${name}`)
    const data = tree.data?.furniture === undefined ? [] : [`metadata ${JSON.stringify(tree.data.furniture.metadata)}`]
    const lines = [...print(tree, String(file), 0), ...data, ...messages]
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(folder, name, `${one}.tree.txt`))
  })
})

/** Every character that a reader reads stands in the source where the node says, line and column included. */
function expectPlaces(tree: Root, source: string): void {
  const { value, span } = plainText(tree, source)
  for (let index = 0; index < value.length; index++) {
    const { start, end } = span(index, index + 1)
    const found = source.slice(start, end)
    if (!/&|^:[\w+-]+:$/.test(found)) expect(found.replace(/\s/g, ' ')).toContain(value[index]?.replace(/\s/, ' '))
  }
  walk(tree, source)
}

function walk(node: Nodes, source: string): void {
  const place = node.position?.start
  if (place?.offset !== undefined) {
    const before = source.slice(0, place.offset).split('\n')
    expect([place.line, place.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1])
  }
  if ('children' in node) for (const child of node.children) walk(child, source)
}

/** A node on a line, its children below it; text where it stands. */
function print(node: Nodes, source: string, depth: number): readonly string[] {
  const span = spanOf(node)
  const { restoredBy, isUnsure } = node.data ?? {}
  const marks = [restoredBy === undefined ? '' : ` (${restoredBy})`, isUnsure === true ? ' (unsure)' : ''].join('')
  const place = node.position === undefined ? '' : ` ${node.position.start.line}:${node.position.start.column}`
  const isLeaf = ['paragraph', 'heading', 'tableCell', 'code', 'html'].includes(node.type)
  const text = isLeaf && span !== undefined ? ` ${JSON.stringify(source.slice(span.start, span.end))}` : ''
  const line = `${'  '.repeat(depth)}${node.type}${'depth' in node ? ` ${node.depth}` : ''}${place}${marks}${text}`
  return 'children' in node && !isLeaf
    ? [line, ...node.children.flatMap((child) => print(child, source, depth + 1))]
    : [line]
}
