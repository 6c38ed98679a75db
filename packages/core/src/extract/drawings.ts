import type { Code, List } from 'mdast'
import { codeLines } from '../diagrams/code-lines.ts'
import type { Drawing, Layer } from '../diagrams/drawing.ts'
import { isDiagram } from '../diagrams/is-diagram.ts'
import { isStack } from '../diagrams/is-stack.ts'
import { type Direction, directionOf } from '../diagrams/order.ts'
import { readDiagram } from '../diagrams/read-diagram.ts'
import type { Block } from '../document/outline.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { layersOfList, namesLayers, readChainParagraph } from './layer-lists.ts'

/** A drawing with what stands around it. */
export interface Drawn {
  readonly drawing: Drawing
  readonly block: Block
  /** The last sentence of the paragraph right above, and the paragraph above that. */
  readonly intro: string
  readonly above: string
  /** Whether its own words or those around it say that it is a stack. */
  readonly sure: boolean
  readonly direction: Direction
}

/**
 * The drawings of a document that are stacks, each with its direction.
 *
 * One that is not sure is a stack where it shares a layer with one that is. One with arrows that tells no direction has that of
 * the first one that does: an author draws all alike.
 */
export function stackDrawings(document: DocumentView): readonly Drawn[] {
  const all = [...drawings(document)]
  const known = new Set(all.filter(({ sure }) => sure).flatMap(({ drawing }) => drawing.layers.map(layerKey)))
  const stacks = all.filter(({ sure, drawing }) => sure || isKin(drawing, known))
  const usual = stacks.find((one) => hasArrows(one) && one.direction !== undefined)?.direction
  return stacks.map((one) => (hasArrows(one) ? { ...one, direction: one.direction ?? usual } : one))
}

function isKin(drawing: Drawing, known: ReadonlySet<string>): boolean {
  return isStack(drawing, ['stack']) && drawing.layers.some((layer) => known.has(layerKey(layer)))
}

function hasArrows({ drawing: { form } }: Drawn): boolean {
  return form === 'nodes' || form === 'words'
}

function layerKey({ text }: Layer): string {
  return text.toLowerCase()
}

function* drawings(document: DocumentView): Iterable<Drawn> {
  for (const [index, block] of document.blocks.entries()) {
    const found = drawingsOf(document, block, index).filter(isRead)
    if (found.length === 0) continue
    const intro = introOf(document, index)
    const heading = block.section.at(-1) ?? ''
    for (const drawing of found) {
      const sure = isStack(drawing, [intro, heading])
      const direction = directionOf(drawing.layers, `${intro} ${drawing.title ?? ''}`)
      yield { drawing, block, intro, above: textAt(document, index - 2), sure, direction }
    }
  }
}

/** Whether no line of a drawing was taken for a word of a layer. */
function isRead({ layers }: Drawing): boolean {
  return layers.every(({ text }) => !/[\u2500-\u257f]/.test(text))
}

function drawingsOf(document: DocumentView, { node, section }: Block, index: number): readonly Drawing[] {
  if (node.type === 'code') return isDiagram(node) ? readDiagram(codeLines(node, document.source)) : []
  if (node.type === 'paragraph') return readChainParagraph(document.text(node))
  if (node.type !== 'list') return []
  const heading = section.at(-1) ?? ''
  const isLed = namesLayers(textAt(document, index - 1)) || namesLayers(heading)
  const layers = isLed ? layersOfList(document, node, introOf(document, index) || heading) : []
  return [...layers, ...codeOfItems(document, node)]
}

function codeOfItems(document: DocumentView, list: List): readonly Drawing[] {
  const codes = list.children.flatMap(({ children }) =>
    children.filter((child): child is Code => child.type === 'code')
  )
  return codes.flatMap((code) => (isDiagram(code) ? readDiagram(codeLines(code, document.source)) : []))
}

function introOf(document: DocumentView, index: number): string {
  const sentences = textAt(document, index - 1).split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  return tidy(sentences.at(-1) ?? '')
}

/** The text of a block, if it is a paragraph. */
function textAt(document: DocumentView, index: number): string {
  const node = document.blocks[index]?.node
  return node?.type === 'paragraph' ? document.text(node).value : ''
}
