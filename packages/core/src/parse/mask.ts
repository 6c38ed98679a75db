import type { Code, Html, Nodes, Root, Text } from 'mdast'
import type { Hazard } from './guard.ts'

/**
 * The text without the markup of the hazards: nothing moves, and the parser sees long words.
 *
 * `[a](b `, repeated → `xxxxxx `, repeated.
 */
export function mask(text: string, hazards: readonly Hazard[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, as } of hazards) {
    if (start < from) continue
    parts.push(text.slice(from, start), masked(text.slice(start, end), as))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

function masked(line: string, as: Hazard['as']): string {
  if (as === 'blank') return ' '.repeat(line.length)
  const words = line.replace(/[^ \t]/g, 'x')
  return as === 'line' && words.includes('x') ? words.replace(/^[ \t]+/, (indent) => 'x'.repeat(indent.length)) : words
}

/** Give the nodes of a masked text what the source says there, as text without markup. */
export function unmask(tree: Root, source: string, hazards: readonly Hazard[]): void {
  for (const node of maskedNodes(tree, hazards)) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    node.value = unmasked(node.value, source.slice(start, end))
  }
}

/** Text and code over which a hazard lies. */
function* maskedNodes(tree: Root, hazards: readonly Hazard[]): Iterable<Text | Code | Html> {
  let next = 0
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as Nodes)
    if (node.type !== 'text' && node.type !== 'code' && node.type !== 'html') continue
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    while ((hazards[next]?.end ?? Infinity) <= start) next++
    if ((hazards[next]?.start ?? Infinity) < end) yield node
  }
}

/** Each line of a value as the line of the source that ends likewise. */
function unmasked(value: string, source: string): string {
  const lines = source.split(/\r\n?|\n/)
  return value
    .split('\n')
    .map((line, index) => {
      const own = (lines[index] ?? '').trimEnd()
      return own.slice(Math.max(0, own.length - line.length))
    })
    .join('\n')
}
