import type { Span } from '../../document/lines.ts'

/** A word, figure or sign of a value. `other` holds what looks like a figure and measures nothing: `x86`, `1.2.3`; and money: `$5`. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'sign' | 'other'
  readonly text: string
  /** In lower case, of words and signs; `''` for anything else. */
  readonly word: string
  /** True when nothing stands between it and the token before. */
  readonly glued: boolean
}

const OTHER = [
  String.raw`https?:\/\/\S+`,
  String.raw`[$€£¥₹]\s?\d+(?:[.,]\d+)*(?:[kKMB]\b)?`,
  String.raw`\d+(?:\.\d+){2,}[\w.-]*`,
  String.raw`\d{4}-\d{2}(?:-\d{2}(?:T[\d:.]+Z?)?)?(?![\d\p{L}])`,
  String.raw`\d+:\d+(?::\d+)?`,
  String.raw`[:#@]\d+`,
  String.raw`\d+\/\d+(?![\d\p{L}])`,
  String.raw`0x[\da-fA-F]+`,
  String.raw`(?<!\d)[\p{L}_][\p{L}_]*\d[\p{L}\p{N}_.]*`,
  String.raw`\p{L}\.\d+`,
  String.raw`[-−]\d+(?:[.,]\d+)?(?=\s*(?:[%°]|\p{L}))`
].join('|')
const NUMBER = String.raw`\d{1,3}(?:[,  '’]\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?|\.\d+`
const TOKEN = new RegExp(
  String.raw`(${OTHER})|(${NUMBER})|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?)|(?:<=|>=|[-=]>|[^\s])`,
  'gu'
)

/** Split a value into tokens, spaces left out: `≥ 1.5GB` → `≥`, `1.5`, `GB`. */
export function tokenise(value: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of value.matchAll(TOKEN)) {
    const [text, other, number, word] = match
    const before = tokens.at(-1)
    const glued = before !== undefined && before.end === match.index
    const negative = other !== undefined && /^[-−]/.test(other)
    if (negative && before !== undefined && (before.kind === 'number' || before.kind === 'word') && glued) {
      const { index } = match
      const [sign, figure] = [text.slice(0, 1), text.slice(1)]
      tokens.push({ kind: 'sign', text: sign, word: sign, start: index, end: index + 1, glued: true })
      tokens.push({ kind: 'number', text: figure, word: '', start: index + 1, end: index + text.length, glued: true })
      continue
    }
    const kind = other !== undefined ? 'other' : number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign'
    const lower = kind === 'number' || kind === 'other' ? '' : text.toLowerCase()
    tokens.push({ kind, text, word: lower, start: match.index, end: match.index + text.length, glued })
  }
  return tokens
}

/** The word at a place in lower case, or the sign; `''` for anything else. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? ''
}

/** Whether the tokens from a place on are these words. */
export function hasWords(tokens: readonly Token[], at: number, words: string): boolean {
  return (
    words.startsWith(wordAt(tokens, at)) && words.split(' ').every((word, index) => wordAt(tokens, at + index) === word)
  )
}
