import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'
import { wordCount } from '../link/phrases.ts'

/** A paragraph that opens with a label: `Fast start: No boot …`, `**Wings**, which …`, `**Tail** — …`. */
export interface Labelled {
  readonly label: string
  /** Index in the text behind the label and its mark. */
  readonly from: number
  /** What parts them: `:`, a dash, a comma, or nothing where only the type face does. */
  readonly mark: string
}

const PLAIN = /^([^:.!?;\n]{2,60}?)\s*[:：]\s+(?=\S)/

/** Read the label that a paragraph opens with, in bold or before a colon. */
export function labelOf({ node, text }: Prose): Labelled | undefined {
  const first = node.children[0]
  if (first?.type === 'strong') {
    const bold = boldText(first)
    const label = tidy(bold).replace(/[\s:：.]+$/, '')
    const at = text.value.indexOf(bold)
    const mark = /^\s*([:：,—–]|-(?=\s))?\s*/.exec(text.value.slice(at + bold.length))
    const inside = /[:：]\s*$/.test(bold) ? ':' : undefined
    if (label !== '' && at <= 2 && wordCount(label) <= 8)
      return { label, from: at + bold.length + (mark?.[0].length ?? 0), mark: inside ?? mark?.[1] ?? '' }
  }
  const plain = PLAIN.exec(text.value)
  const label = tidy(plain?.[1] ?? '')
  return plain === null || label === '' || wordCount(label) > 8 || /^https?$/i.test(label)
    ? undefined
    : { label, from: plain[0].length, mark: ':' }
}

function boldText(node: { readonly children: readonly { readonly type: string }[] }): string {
  return node.children
    .map((child) =>
      'value' in child && typeof child.value === 'string'
        ? child.value
        : 'children' in child
          ? boldText(child as { children: { type: string }[] })
          : ''
    )
    .join('')
}
