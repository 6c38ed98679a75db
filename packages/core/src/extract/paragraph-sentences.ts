import type { Prose } from '../document/prose.ts'

const MARK = /^(?:A:\s|\p{Extended_Pictographic}|\p{So}|\uFE0F|\u200D|[•▪◦‣·*-](?=\s)|\s)+/u

/** What `MARK` does not match: most sentences open so. */
const OPENED = /^[B-Zb-z]/

/** The sentences of a paragraph from an index on, without the marks before them, each character at its index. */
export function sentencesOf(
  { text, sentences }: Prose,
  after: number
): readonly { readonly words: string; readonly start: number; readonly index: number }[] {
  const found: { words: string; start: number; index: number }[] = []
  const isPlain = !(text.value.includes('\u00A0') || text.value.includes('\u2011'))
  for (let index = 0; index < sentences.length; index++) {
    const { start = 0, end = 0, words: own = '' } = sentences[index] ?? {}
    const from = Math.max(start, after)
    const raw = withoutHalfBrackets(from === start ? own : text.value.slice(from, end))
    const mark = OPENED.test(raw) ? 0 : opensHalf(raw) ? 1 : (MARK.exec(raw)?.[0].length ?? 0)
    const bare = mark === 0 ? raw : raw.slice(mark)
    const words = isPlain ? bare : bare.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-')
    if (words !== '') found.push({ words, start: from + mark, index })
  }
  return found
}

/** Whether a bracket opens a sentence that another sentence closes: `(Kites fly. They need wind.)` */
function opensHalf(words: string): boolean {
  return words.startsWith('(') && !words.includes(')')
}

/** The words without the bracket at their end that closes what another sentence opened. */
function withoutHalfBrackets(words: string): string {
  return words.endsWith(')') && !words.includes('(') && /[.!?…]\)$/.test(words) ? words.slice(0, -1) : words
}
