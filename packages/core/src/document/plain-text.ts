import type { InlineCode, Nodes } from 'mdast'
import { align, type Run } from './align.ts'
import type { Span } from './lines.ts'

/** Text of a node as a reader sees it, each character with its place in the source. */
export interface PlainText {
  /** Line endings are spaces; markup, images and HTML tags are left out. */
  readonly value: string
  /**
   * Place of `value.slice(start, end)` in the source. Marks that open with its first or close with its last character
   * belong to it: `**Use X** for …`.
   */
  span(start: number, end: number): Span
}

/** An inline node that has markup around its text. */
interface Wrapper extends Span {
  readonly from: number
  readonly to: number
}

/** Wrappers by the index at which their text starts, and by the one behind it. */
interface Wrappers {
  readonly from: Map<number, Wrapper[]>
  readonly to: Map<number, Wrapper[]>
}

/** Read the text of a node. Nodes without a position have no place in a source and are left out. */
export function plainText(node: Nodes, source: string): PlainText {
  return bareText(node, source) ?? markedText(node, source)
}

/** The text of a node that has no other within. */
function bareText(node: Nodes, source: string): PlainText | undefined {
  const [only] = 'children' in node && node.children.length === 1 ? node.children : []
  const span = only?.type === 'text' && !isWrapper(node) && spanOf(node) !== undefined ? spanOf(only) : undefined
  if (only?.type !== 'text' || span === undefined) return undefined
  const runs = align(source, span, only.value)
  return { value: flat(only.value), span: (start, end) => place(runs, start, end) }
}

function markedText(node: Nodes, source: string): PlainText {
  let text = ''
  const runs: Run[] = []
  let wrappers: Wrappers | undefined
  let length = 0
  const add = (value: string, aligned: readonly Run[]): void => {
    for (const run of aligned) runs.push(run)
    text += value
    length += value.length
  }
  const read = (one: Nodes): void => {
    const span = spanOf(one)
    if (span === undefined) return
    if (one.type === 'text') add(flat(one.value), align(source, span, one.value, length))
    else if (one.type === 'inlineCode')
      addWrapped(span, () => add(flat(one.value), alignCode(one, span, source, length)))
    else if (isBreak(one)) add(' ', [{ at: length, length: 1, offset: span.start, end: span.end }])
    else if (isWrapper(one)) addWrapped(span, () => one.children.forEach(read))
    else if ('children' in one) one.children.forEach(read)
  }
  const addWrapped = (span: Span, inner: () => void): void => {
    const from = length
    inner()
    if (length === from) return
    wrappers ??= { from: new Map(), to: new Map() }
    keep(wrappers, { from, to: length, start: span.start, end: span.end })
  }
  read(node)
  const around = wrappers
  return {
    value: text,
    span(start, end) {
      const own = place(runs, start, end)
      return around === undefined ? own : widen(own, start, end, around)
    }
  }
}

/** Offsets of a node, when it has any. */
export function spanOf(node: Nodes): Span | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

function keep({ from, to }: Wrappers, wrapper: Wrapper): void {
  append(from, wrapper.from, wrapper)
  append(to, wrapper.to, wrapper)
}

function append(wrappers: Map<number, Wrapper[]>, at: number, wrapper: Wrapper): void {
  const own = wrappers.get(at)
  if (own === undefined) wrappers.set(at, [wrapper])
  else own.push(wrapper)
}

function flat(value: string): string {
  const isFlat = !(value.includes('\n') || value.includes('\t') || value.includes('\r'))
  return isFlat ? value : value.replace(/[\n\r\t]/g, ' ')
}

function alignCode(node: InlineCode, span: Span, source: string, before: number): readonly Run[] {
  const ticks = /^`*/.exec(source.slice(span.start, span.end))?.[0].length ?? 0
  return align(source, { start: span.start + ticks, end: span.end - ticks }, node.value, before)
}

function isBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))
}

function isWrapper(
  node: Nodes
): node is Extract<Nodes, { type: 'strong' | 'emphasis' | 'delete' | 'link' | 'linkReference' }> {
  return WRAPPING.has(node.type)
}

const WRAPPING: ReadonlySet<string> = new Set(['strong', 'emphasis', 'delete', 'link', 'linkReference'])

function place(runs: readonly Run[], start: number, end: number): Span {
  const first = runs[runIndex(runs, start)]
  const last = runs[runIndex(runs, Math.max(start, end - 1))]
  if (first === undefined || last === undefined) return { start: 0, end: 0 }
  return {
    start: isLiteral(first) ? first.offset + (start - first.at) : first.offset,
    end: isLiteral(last) ? Math.min(last.offset + (end - last.at), last.end) : last.end
  }
}

function isLiteral(run: Run): boolean {
  return run.end - run.offset === run.length
}

function runIndex(runs: readonly Run[], at: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** The outermost marks that open with the first character and close within, or close with the last and open within. */
function widen(span: Span, from: number, to: number, wrappers: Wrappers): Span {
  let { start, end } = span
  for (const wrapper of wrappers.from.get(from) ?? []) if (wrapper.to <= to) start = Math.min(start, wrapper.start)
  for (const wrapper of wrappers.to.get(to) ?? []) if (wrapper.from >= from) end = Math.max(end, wrapper.end)
  return { start, end }
}
