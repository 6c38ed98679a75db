/** Marks of Markdown and what is left of the text that they are around, in the order in which they are taken away. */
const marks: readonly (readonly [pattern: RegExp, kept: string])[] = [
  [/<br\s*\/?>/gi, ' '],
  [/<!--.*?-->|<\/?[a-z][^<>]*>/gi, ''],
  [/!?\[([^\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1'],
  [/(?<!\\)(\*\*|__|~~)(?=\S)(.*?\S)\1/g, '$2'],
  [/(?<![\\\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])/g, '$1'],
  [/(?<![\\\w_])_(?=[^\s_])([^_]*[^\s_])_(?![\w_])/g, '$1'],
  [/(`+)(?!`)(.*?[^`])\1(?!`)/g, '$2'],
  [/^(?:#{1,6}|>|[-*+]|\d{1,3}[.)])\s+/, ''],
  [/^\|\s*|\s*(?<!\\)\|$/g, ''],
  [/\s+(?<!\\)\|\s+/g, ' · '],
  [/\\([\\`*_{}[\]()#+.!|>~<-])/g, '$1']
]

/**
 * A quote as a person reads it, in one line without marks of Markdown.
 *
 * readable('| **Boot** | `20` s |') → 'Boot · 20 s'
 */
export function readable(quote: string): string {
  let text = quote.replace(/\s+/g, ' ').trim()
  for (const [pattern, kept] of marks) text = text.replace(pattern, kept)
  return text.trim()
}
