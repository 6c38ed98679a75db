import type { StackFact } from '@docfacts/schema'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { fileName } from '../../file-name.ts'

const width = 240
const layerHeight = 44
const gap = 6
const longest = 30

/** A stack as boxes, top to bottom; screen readers get the layers as a sentence. */
export function stackSvg({ id, layers }: StackFact, name: string): Element {
  const height = layers.length * (layerHeight + gap) - gap
  const title = `t-${fileName(id)}`
  return s('svg', { viewBox: `0 0 ${width} ${height}`, className: ['stack'], role: 'img', ariaLabelledBy: [title] }, [
    s('title', { id: title }, `${name}, top to bottom: ${layers.join(', ')}`),
    ...layers.flatMap((layer, index) => box(layer, index, layers.length))
  ])
}

function box(layer: string, index: number, count: number): Element[] {
  const y = index * (layerHeight + gap)
  const className = ['layer', `depth-${Math.min(5, count - index)}`]
  const lines = wrap(layer)
  const first = y + layerHeight / 2 + 5 - (lines.length - 1) * 8
  return [
    s('rect', { x: 1, y: y + 1, width: width - 2, height: layerHeight - 2, rx: 6, className }),
    ...lines.map((line, row) => s('text', { x: width / 2, y: first + row * 16, textAnchor: 'middle' }, line))
  ]
}

/** At most two lines. */
function wrap(text: string): string[] {
  if (text.length <= longest) return [text]
  const cut = text.lastIndexOf(' ', longest)
  const at = cut > 8 ? cut : longest
  const rest = text.slice(at).trim()
  return [text.slice(0, at), rest.length > longest ? `${rest.slice(0, longest - 1)}…` : rest]
}
