/** What a stretch of a Markdown source looks like to a reader. */
export type BlockKind = 'code' | 'comment' | 'front' | 'heading' | 'item' | 'prose' | 'table'

/** Lines that are set alike; offsets into the text, the end excluded. */
export interface SourceBlock {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
}

/**
 * Cuts a source into blocks by what its lines begin with, whatever a parser would make of them: damaged documents are shown
 * as they are. Blank lines belong to no block, but within code.
 */
export function sourceBlocks(text: string, from: number, to: number): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let open: { kind: BlockKind; start: number; end: number; fence?: string } | undefined
  for (const { start, end } of linesOf(text, from, to)) {
    const line = text.slice(start, end)
    if (open?.fence !== undefined) {
      open.end = end
      if (isEnd(line, open.fence)) open = undefined
      continue
    }
    const fence = fenceOf(line, start)
    const kind = fence === undefined ? kindOf(line) : kindOfFence(fence)
    if (kind === undefined) {
      open = undefined
    } else if (open?.kind === kind && joined.has(kind) && fence === undefined) {
      open.end = end
    } else {
      open = fence === undefined ? { kind, start, end } : { kind, start, end, fence }
      blocks.push(open)
      if (kind === 'comment' && line.includes('-->')) open = undefined
    }
  }
  return blocks
}

/** What opens here and runs until its end: code, front matter, or a comment that begins its line. */
function fenceOf(line: string, start: number): string | undefined {
  if (start === 0 && line === '---') return '---'
  return /^ {0,3}(`{3,}|~{3,}|<!--)/.exec(line)?.[1]
}

function kindOfFence(fence: string): BlockKind {
  return fence === '---' ? 'front' : fence === '<!--' ? 'comment' : 'code'
}

function isEnd(line: string, fence: string): boolean {
  return fence === '<!--' ? line.includes('-->') : line.trim().startsWith(fence)
}

/** Kinds whose lines run on; each heading and each item of a list is a block of its own. */
const joined: ReadonlySet<BlockKind> = new Set(['code', 'prose', 'table'])

function kindOf(line: string): BlockKind | undefined {
  if (line.trim() === '') return undefined
  if (/^#{1,6}(\s|$)/.test(line)) return 'heading'
  if (/^\s*\\?\|/.test(line)) return 'table'
  if (/^( {4}|\t)|[─-╿]|^\s*\+-/.test(line)) return 'code'
  return /^\s{0,3}([-*+•]|\d{1,3}[.)])\s/.test(line) ? 'item' : 'prose'
}

function* linesOf(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  for (let start = from; start < to; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? to : Math.min(found, to)
    yield { start, end }
    start = end + 1
  }
}
