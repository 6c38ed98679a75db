import { stopWords } from './stop-words.ts'
import { splitWords, stemWord } from './tokenise.ts'

/** Numbers the stems of texts while they are read. */
export interface Vocabulary {
  /** Terms of the words of a text, stop words left out. */
  read(text: string): number[]
  /** Term of a stem that stands in a text once more. */
  count(stem: string): number
  /** Term of a marker, such as `@virtual-machine` for an entity or `#startup-time` for an aspect. */
  mark(marker: string): number
  /** All terms, the most frequent first, and the place of each number there. */
  rank(): { readonly terms: readonly string[]; readonly rank: Uint32Array }
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const ofWord = new Map<string, number>()
  const ofTerm = new Map<string, number>()
  const terms: string[] = []
  const counts: number[] = []

  function read(text: string): number[] {
    const found: number[] = []
    for (const word of splitWords(text)) {
      const term = ofWord.get(word) ?? addWord(word)
      if (term < 0) continue
      counts[term] = (counts[term] as number) + 1
      found.push(term)
    }
    return found
  }

  function count(stem: string): number {
    const term = mark(stem)
    counts[term] = (counts[term] as number) + 1
    return term
  }

  function addWord(word: string): number {
    const term = stopWords.has(word) || word === '' ? -1 : mark(stemWord(word))
    ofWord.set(word, term)
    return term
  }

  function mark(name: string): number {
    const known = ofTerm.get(name)
    if (known !== undefined) return known
    ofTerm.set(name, terms.length)
    terms.push(name)
    counts.push(0)
    return terms.length - 1
  }

  function rank(): { terms: readonly string[]; rank: Uint32Array } {
    const order = terms.map((_, term) => term).sort((a, b) => compare(counts, terms, a, b))
    const ranks = new Uint32Array(order.length)
    for (const [place, term] of order.entries()) ranks[term] = place
    return { terms: order.map((term) => terms[term] as string), rank: ranks }
  }

  return { read, count, mark, rank }
}

function compare(counts: readonly number[], terms: readonly string[], a: number, b: number): number {
  return (counts[b] as number) - (counts[a] as number) || ((terms[a] as string) < (terms[b] as string) ? -1 : 1)
}
