import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { spanOf } from '../document/plain-text.ts'

/** The words of a document, apart from those that stand in what may be damaged. */
export interface Vocabulary {
  /** Whether a word occurs, in any case. */
  hasWord(word: string): boolean
  /** Whether a run of letters and digits occurs exactly so: `DevOps`, `p95`. */
  hasToken(token: string): boolean
}

const TEACHING: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'yaml', 'code'])

/** Collect the words of all text and code but some paragraphs. */
export function readVocabulary(tree: Root, source: string, without: ReadonlySet<unknown>): Vocabulary {
  const tokens = new Set<string>()
  const words = new Set<string>()
  visit(tree, (node) => {
    if (!TEACHING.has(node.type)) return
    const span = without.has(node) ? undefined : spanOf(node)
    if (span === undefined) return
    for (const [token] of source.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)) {
      tokens.add(token)
      words.add(token.toLowerCase())
    }
  })
  return {
    hasToken: (token) => tokens.has(token),
    hasWord: (word) => {
      const folded = word.toLowerCase()
      return words.has(folded) || words.has(`${folded}s`) || (folded.endsWith('s') && words.has(folded.slice(0, -1)))
    }
  }
}
