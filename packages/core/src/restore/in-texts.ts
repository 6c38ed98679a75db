import type { Parents, PhrasingContent, Text } from 'mdast'
import type { Span } from '../document/lines.ts'
import { type PlainText, plainText } from '../document/plain-text.ts'
import type { Repair } from './define-restoration.ts'
import type { Draft } from './draft.ts'

/** A text and where it stands among what is written in a line. */
export interface TextPlace {
  readonly node: Text
  readonly at: number
  readonly parent: Parents
}

/** A stretch of a text, and what stands in its place. */
export interface Replacement extends Span {
  readonly nodes: readonly PhrasingContent[]
}

/**
 * Replace stretches of the texts of a document; the rest of each text stays around them.
 *
 * @param mark What a text has in which there may be any.
 * @param find Stretches of one text, in order, apart from each other.
 */
export function* inTexts(
  draft: Draft,
  mark: RegExp,
  find: (place: TextPlace, text: PlainText) => readonly Replacement[]
): Iterable<Repair> {
  for (const place of textsWith(mark, draft.tree)) {
    const text = plainText(place.node, draft.source)
    const found = find(place, text)
    if (found.length > 0) yield { parent: place.parent, at: place.at, count: 1, nodes: around(found, text, draft) }
  }
}

/** The texts within a node that have a mark: all of them before any is replaced. */
function textsWith(mark: RegExp, root: Parents): readonly TextPlace[] {
  const places: TextPlace[] = []
  const read = (parent: Parents): void => {
    for (const [at, node] of parent.children.entries())
      if ('children' in node) read(node)
      else if (node.type === 'text' && mark.test(node.value)) places.push({ node, at, parent })
  }
  read(root)
  return places
}

/** A stretch of a text as a text of its own. */
export function textNode({ lines }: Draft, text: PlainText, { start, end }: Span): Text {
  return { type: 'text', value: text.value.slice(start, end), position: lines.position(text.span(start, end)) }
}

function around(found: readonly Replacement[], text: PlainText, draft: Draft): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const { start, end, nodes: own } of found) {
    if (start > from) nodes.push(textNode(draft, text, { start: from, end: start }))
    nodes.push(...own)
    from = end
  }
  if (from < text.value.length) nodes.push(textNode(draft, text, { start: from, end: text.value.length }))
  return nodes
}
