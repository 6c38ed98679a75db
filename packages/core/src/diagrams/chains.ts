import { tidy } from '../document/tidy.ts'
import { bareNode } from './arrows.ts'
import type { Drawing, DrawnLine, Layer } from './drawing.ts'

const ARROW = /\s+(?:→|⟶|⇒|↓|⬇\uFE0F?|▼|[-─=]{1,3}>|►|▶)\s+/g

/**
 * Read chains on one line, three nodes or more: `Glider: Wing → Spar → Hull` → Glider: `Wing`, `Spar`, `Hull`.
 *
 * A text with a line that is no chain, apart from words before one that end in a colon, has none.
 */
export function readChains(lines: readonly DrawnLine[]): readonly Drawing[] {
  const drawings: Drawing[] = []
  let title: string | undefined
  for (const line of lines) {
    if (line.text.trim() === '') continue
    const chain = chainOf(line)
    const words = /^\s*(.{2,60}):\s*$/.exec(line.text)?.[1]
    if (chain === undefined && words === undefined) return []
    if (chain !== undefined)
      drawings.push(title === undefined || chain.title !== undefined ? chain : { ...chain, title })
    title = words === undefined ? undefined : tidy(words)
  }
  return drawings
}

function chainOf({ text, offset }: DrawnLine): Drawing | undefined {
  const label = /^\s*([^:→>]{2,40}):\s+/.exec(text)
  const layers: Layer[] = []
  const nodes: string[] = []
  let start = label?.[0].length ?? 0
  for (const end of [
    ...[...text.matchAll(ARROW)].map((match) => [match.index, match.index + match[0].length] as const),
    [text.length, text.length] as const
  ]) {
    const node = text.slice(start, end[0])
    if (node.trim() === '') return undefined
    nodes.push(node)
    const at = offset + start + node.length - node.trimStart().length
    layers.push({ text: tidy(bareNode(node)), place: { start: at, end: at + node.trim().length } })
    start = end[1]
  }
  if (layers.length < 3) return undefined
  const form = nodes.every((node) => bareNode(node) !== node.trim()) ? 'nodes' : 'words'
  return { layers, form, ...(label?.[1] === undefined ? {} : { title: tidy(label[1]) }) }
}
