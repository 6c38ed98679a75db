import type { Metadata } from '@docfacts/schema'
import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Grid, readGrids } from '../tables/grid.ts'
import { isFrontMatter } from './front-matter.ts'
import { createLines, type Lines, type Span } from './lines.ts'
import { readFrontMatter } from './metadata.ts'
import { type Block, outline } from './outline.ts'
import { type PlainText, plainText } from './plain-text.ts'
import { type Prose, readProse } from './prose.ts'
import { tidy } from './tidy.ts'

/** A document as the extractors read it: the restored tree, flat, with the text and place of everything. */
export interface DocumentView {
  readonly file: VFile
  /** Relative to the content root, with `/`. */
  readonly path: string
  readonly source: string
  readonly lines: Lines
  readonly tree: Root
  readonly title: string
  /** Where the title stands; absent when it was made from the path. */
  readonly titlePlace?: Span
  readonly metadata: Metadata
  /** Where each entry of the metadata stands, by its key. */
  readonly metadataPlaces: ReadonlyMap<string, Span>
  readonly blocks: readonly Block[]
  /** Everything written in sentences, in reading order. */
  readonly prose: readonly Prose[]
  readonly tables: readonly Grid[]
  /** Text of a node, read once. */
  text(node: Nodes): PlainText
}

/** Read a restored tree once for all extractors. */
export function viewDocument(tree: Root, file: VFile): DocumentView {
  const source = String(file)
  const front = readFrontMatter(tree, file)
  const { title } = front
  const metadata = { ...tree.data?.furniture?.metadata, ...front.metadata }
  const places = new Map([...(tree.data?.furniture?.places ?? []), ...front.places])
  const texts = new Map<Nodes, PlainText>()
  const text = (node: Nodes): PlainText => {
    const known = texts.get(node)
    if (known !== undefined) return known
    const read = node.type === 'heading' ? withoutAnchor(plainText(node, source)) : plainText(node, source)
    texts.set(node, read)
    return read
  }
  const blocks = outline(tree, text)
  const heading = titleHeading(blocks, text)
  const titlePlace = title === undefined ? heading?.place : places.get('title')
  return {
    file,
    path: file.path ?? '',
    source,
    lines: createLines(source),
    tree,
    title: title ?? heading?.title ?? titleOfPath(file.path ?? ''),
    ...(titlePlace === undefined ? {} : { titlePlace }),
    metadata,
    metadataPlaces: places,
    blocks,
    prose: readProse(blocks, text),
    tables: readGrids(blocks, text),
    text
  }
}

/** A heading without the anchor that some flavours of Markdown give it: `Box kites {#box}`. */
function withoutAnchor(text: PlainText): PlainText {
  const end = text.value.endsWith('}') ? text.value.search(/\s*\{[#.][\w.:# -]{1,80}\}$/) : -1
  return end < 0 ? text : { ...text, value: text.value.slice(0, end) }
}

/** The first heading of depth 1, or else a heading that opens the document. */
function titleHeading(
  blocks: readonly Block[],
  text: (node: Nodes) => PlainText
): { title: string; place: Span } | undefined {
  const headings = blocks.filter(({ node }) => node.type === 'heading')
  const first = blocks.find(({ node }) => !isFrontMatter(node) && node.type !== 'html')
  const top = headings.find(({ node }) => node.type === 'heading' && node.depth === 1)
  const chosen = top ?? (first?.node.type === 'heading' ? first : undefined)
  if (chosen === undefined) return undefined
  const { value, span } = text(chosen.node)
  const title = tidy(value)
  return title === '' ? undefined : { title, place: span(0, value.length) }
}

function titleOfPath(path: string): string {
  const name = path.split('/').at(-1) ?? ''
  return (
    name
      .replace(/\.[^.]+$/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || 'Untitled'
  )
}
