import type { Code, RootContent } from 'mdast'
import { spanOf } from '../document/plain-text.ts'
import { isBare } from './bare.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { isCodeLine } from './line-kinds.ts'

/**
 * Code that lost its fence, in a document without any markup: blocks of which most lines read like code, with the comments
 * (`# Build it`, read as headings) between them.
 *
 * It is marked as unsure: where it begins and ends is a guess that is good enough to read no prose in it, and no more.
 */
export const lostCode: Restoration = defineRestoration('lost-code', function* (draft) {
  const { children } = draft.tree
  if (children.length < 5 || children[0]?.type === 'heading' || draft.file.extname === '.mdx' || !isBare(draft)) return
  const runs = codeRuns(draft)
  const hasComments = runs.some(({ run }) => run.some(isText) && run.some(({ type }) => type === 'heading'))
  for (const { at, run } of runs) {
    const node = hasComments || run.some(isText) ? codeOf(run, draft) : undefined
    const reason = 'Unexpected code as text, expected a code block'
    if (node !== undefined) yield { parent: draft.tree, at, count: run.length, nodes: [node], reason }
  }
})

/** Blocks that read like code, together with those beside them. */
function codeRuns(draft: Draft): readonly { at: number; run: readonly RootContent[] }[] {
  const runs: { at: number; run: RootContent[] }[] = []
  let isOpen = false
  const { children } = draft.tree
  for (const [at, node] of children.entries()) {
    const isPart = isCode(node, draft) && !isLead(node, children[at + 1], draft)
    if (isPart && isOpen) runs.at(-1)?.run.push(node)
    else if (isPart) runs.push({ at, run: [node] })
    isOpen = isPart
  }
  return runs
}

/** Whether a line is a word that introduces a list of words: `Pros:`. */
function isLead(node: RootContent, next: RootContent | undefined, draft: Draft): boolean {
  const span = node.type === 'paragraph' && next?.type === 'list' ? spanOf(node) : undefined
  return (
    span !== undefined && /^\p{Lu}\p{Ll}+:\s*$/u.test(draft.source.slice(span.start, span.end)) && !isCode(next, draft)
  )
}

function isText({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'list'
}

function isCode(node: RootContent | undefined, { source }: Draft): boolean {
  const span = node === undefined ? undefined : spanOf(node)
  if (node === undefined || span === undefined || node.data?.restoredBy !== undefined) return false
  if (node.type === 'heading') return source[span.start] === '#'
  if (node.type === 'code' || node.type === 'html') return true
  if (node.type !== 'paragraph' && node.type !== 'list') return false
  const lines = source.slice(span.start, span.end).split('\n')
  const code = lines.filter(isCodeLine).length
  return lines.length === 1 ? code === 1 : code * 2 >= lines.length
}

function codeOf(blocks: readonly RootContent[], { source, lines }: Draft): Code | undefined {
  const start = blocks[0]?.position?.start.offset
  const end = blocks.at(-1)?.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  const value = source.slice(start, end)
  return { type: 'code', value, position: lines.position({ start, end }), data: { isUnsure: true } }
}
