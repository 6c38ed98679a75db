import type { StackFact } from '@docfacts/schema'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { fileName } from '../../file-name.ts'

const width = 260
const gap = 6
const lineHeight = 17
/** Characters on a line: few enough for the widest of the fonts that systems have. */
const longest = 27
const mostLines = 3

/** A stack as boxes, top to bottom; screen readers get the layers as a sentence. */
export function stackSvg({ id, layers }: StackFact, name: string): Element {
  const title = `t-${fileName(id)}`
  const boxes: Element[] = []
  let y = 0
  for (const [index, layer] of layers.entries()) {
    const lines = wrap(layer)
    const height = lines.length * lineHeight + 26
    boxes.push(...box(lines, { y, height, depth: layers.length - index }))
    y += height + gap
  }
  const size = { viewBox: `0 0 ${width} ${Math.max(1, y - gap)}` }
  return s('svg', { ...size, className: ['stack'], role: 'img', ariaLabelledBy: [title] }, [
    s('title', { id: title }, `${name}, top to bottom: ${layers.join(', ')}`),
    ...boxes
  ])
}

interface Box {
  readonly y: number
  readonly height: number
  /** From the bottom, from 1. */
  readonly depth: number
}

function box(lines: readonly string[], { y, height, depth }: Box): Element[] {
  const className = ['layer', `depth-${Math.min(5, depth)}`]
  const first = y + height / 2 + 5 - ((lines.length - 1) * lineHeight) / 2
  return [
    s('rect', { x: 1, y: y + 1, width: width - 2, height: height - 2, rx: 6, className }),
    ...lines.map((line, row) => s('text', { x: width / 2, y: first + row * lineHeight, textAnchor: 'middle' }, line))
  ]
}

/** Lines of whole words where they fit; what is too long ends with `…`. */
function wrap(text: string): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > longest && lines.length < mostLines - 1) {
    const cut = rest.lastIndexOf(' ', longest)
    const at = cut > 8 ? cut : longest
    lines.push(rest.slice(0, at))
    rest = rest.slice(at).trim()
  }
  return [...lines, rest.length > longest ? `${rest.slice(0, longest - 1)}…` : rest]
}
