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

/** Layers in the order in which they are drawn, from the top or from the left. */
export interface Drawing {
  readonly layers: readonly Layer[]
  /** Whether arrows lead from layer to layer: it may be a flow. */
  readonly hasArrows: boolean
  /** The words right above it: `Virtual Machines`. */
  readonly title?: string
}
