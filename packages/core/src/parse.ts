import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

const BYTE_ORDER_MARK = '\uFEFF'

const processor: Processor<Root> = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** Parse a document to mdast: CommonMark with GFM and front matter, positions in `String(file)`. */
export function parse(file: VFile): Root {
  const source = String(file)
  if (!source.startsWith(BYTE_ORDER_MARK)) return processor.parse(file)
  const tree = processor.parse(source.slice(1))
  shift(tree)
  return tree
}

/** Move a tree that was parsed without the byte order mark to where it stands behind it. */
function shift(tree: Root): void {
  visit(tree, (node) => {
    for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
      if (point.line === 1) point.column++
      if (point.offset !== undefined) point.offset++
    }
  })
}
