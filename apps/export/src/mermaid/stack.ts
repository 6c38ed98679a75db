import type { StackFact } from '@docfacts/schema'
import { escapeLabel } from './escape.ts'

/** A stack as boxes, what runs on something above it. */
export function stackDiagram({ layers }: StackFact, name: string): string {
  const boxes = layers.map((layer, index) => `    layer${index}["${escapeLabel(layer)}"]`)
  const edges = layers.slice(1).map((_, index) => `    layer${index} --- layer${index + 1}`)
  return ['flowchart TB', `  subgraph stack["${escapeLabel(name)}"]`, ...boxes, ...edges, '  end', ''].join('\n')
}
