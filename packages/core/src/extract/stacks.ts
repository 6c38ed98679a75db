import type { Code, List } from 'mdast'
import { codeLines } from '../diagrams/code-lines.ts'
import type { Drawing, Layer } from '../diagrams/drawing.ts'
import { isDiagram } from '../diagrams/is-diagram.ts'
import { isStack } from '../diagrams/is-stack.ts'
import { topToBottom } from '../diagrams/order.ts'
import { readDiagram } from '../diagrams/read-diagram.ts'
import type { Block } from '../document/outline.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import { bareName, wordCount } from '../link/phrases.ts'
import type { Claim } from './claim.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { layersOfList, readChainParagraph } from './layer-lists.ts'
import { namedIn, sectionSubjects, titleSubjects } from './subjects.ts'

/** A drawing with the block it stands in and the sentence above that. */
interface Drawn {
  readonly drawing: Drawing
  readonly block: Block
  readonly intro: string
  /** The paragraph above that. */
  readonly above: string
  /** Whether the words around it or its own say that it is a stack. */
  readonly sure: boolean
}

/**
 * Architectures from diagrams of boxes or arrows, chains, and lists that are introduced as one: top to bottom.
 *
 *     Here is the stack of a kite:
 *     [ Sail ]
 *        ↓
 *     [ Frame ]     → Kite: Sail, Frame
 *
 * Diagrams that are drawn from the ground up are turned. A diagram is about what its title names, or else the sentence above
 * it, or else its section. One that shares a layer with a sure stack of the document is one too.
 */
export const stacks: Extractor = defineExtractor('stack', function* (document, names) {
  const drawn = [...drawings(document)]
  const known = new Set(drawn.filter(({ sure }) => sure).flatMap(({ drawing }) => drawing.layers.map(layerKey)))
  for (const one of drawn)
    if (one.sure || (isStack(one.drawing, ['stack']) && one.drawing.layers.some((layer) => known.has(layerKey(layer)))))
      yield claimOf(one, document, names)
})

function layerKey({ text }: Layer): string {
  return text.toLowerCase()
}

function* drawings(document: DocumentView): Iterable<Drawn> {
  for (const [index, block] of document.blocks.entries()) {
    const intro = introOf(document, index)
    const words = [intro, block.section.at(-1) ?? '']
    for (const drawing of drawingsOf(document, block, words.find((text) => text !== '') ?? ''))
      yield {
        drawing,
        block,
        intro,
        above: textAt(document, index - 2),
        sure: isStack(drawing, block.node.type === 'list' && !drawing.hasArrows ? ['stack'] : words)
      }
  }
}

function drawingsOf(document: DocumentView, { node }: Block, lead: string): readonly Drawing[] {
  if (node.type === 'code') return isDiagram(node) ? readDiagram(codeLines(node, document.source)) : []
  if (node.type === 'paragraph') return readChainParagraph(document.text(node))
  if (node.type === 'list') return [...layersOfList(document, node, lead), ...codeOfItems(document, node)]
  return []
}

function codeOfItems(document: DocumentView, list: List): readonly Drawing[] {
  const codes = list.children.flatMap(({ children }) =>
    children.filter((child): child is Code => child.type === 'code')
  )
  return codes.flatMap((code) => (isDiagram(code) ? readDiagram(codeLines(code, document.source)) : []))
}

/** The last sentence of the paragraph right above a block. */
function introOf(document: DocumentView, index: number): string {
  return (
    textAt(document, index - 1)
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .at(-1) ?? ''
  )
}

/** The text of a block, if it is a paragraph. */
function textAt(document: DocumentView, index: number): string {
  const node = document.blocks[index]?.node
  return node?.type === 'paragraph' ? tidy(document.text(node).value) : ''
}

function claimOf({ drawing, block, intro, above }: Drawn, document: DocumentView, names: Names): Claim {
  const layers = topToBottom(drawing.layers, `${intro} ${drawing.title ?? ''}`)
  const subject = subjectOf(drawing, [intro, above, layers[0]?.text ?? ''], block, document, names)
  return {
    kind: 'stack',
    ...(subject === undefined ? {} : { subject }),
    layers: layers.map(({ text }) => text),
    value: layers.map(({ text }) => text).join(' on '),
    places: layers.map(({ place }) => place),
    section: block.section,
    restoredBy: block.node.data?.restoredBy
  }
}

/** What a diagram is about: its title, the sentence above it, its section, the paragraph before, or its top layer. */
function subjectOf(
  { title = '' }: Drawing,
  [intro = '', above = '', top = '']: readonly string[],
  { section }: Block,
  document: DocumentView,
  names: Names
): string | undefined {
  const { entities } = names
  const titled = entities.mentions(title).at(-1)?.id ?? ownName(title)
  if (titled !== undefined) return titled
  const named = namedIn(intro, entities)
  const around = sectionSubjects(section, names)
  const before = namedIn(above.split(/(?<=[.!?])\s/)[0] ?? '', entities)
  const whole = document.titlePlace === undefined ? [] : titleSubjects(document, names)
  return [...named, ...around, ...before, ...namedIn(top, entities), ...whole][0]
}

/** A title as a name of its own: `Box Kite`, but not `Architecture`. */
function ownName(title: string): string | undefined {
  const name = bareName(title)
  const isName =
    /^\p{Lu}/u.test(name) && wordCount(name) <= 3 && !/\b(?:architecture|stack|layers?|diagram)\b/i.test(title)
  return isName ? name : undefined
}
