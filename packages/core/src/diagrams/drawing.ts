import type { Span } from '../document/lines.ts'

/** A line of a diagram with the place of its first character in the source. */
export interface DrawnLine {
  readonly text: string
  readonly offset: number
}

/** A layer as it is drawn. */
export interface Layer {
  /** Without brackets and borders; `App A, App B` for boxes side by side. */
  readonly text: string
  /** Its first line in the source, brackets and all: `[ Hardware ]`. */
  readonly place: Span
}

/**
 * How layers are drawn: `boxes` that touch, `nodes` in brackets with arrows between, `words` or boxes with arrows between,
 * which may be a flow, or the items of a `list`.
 */
export type Form = 'boxes' | 'nodes' | 'words' | 'list'

/** Layers in the order in which they are drawn, from the top or from the left. */
export interface Drawing {
  readonly layers: readonly Layer[]
  readonly form: Form
  /** The words right above it: `Virtual Machines`. */
  readonly title?: string
}
