import type { Span } from '../../document/lines.ts'

/** A word, figure or sign of a value. `other` holds what looks like a figure and measures nothing: `x86`, `1.2.3`, `$5`. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'sign' | 'other'
  readonly text: string
  /** True when nothing stands between it and the token before. */
  readonly glued: boolean
}

const OTHER = [
  String.raw`https?:\/\/\S+`,
  String.raw`[$€£¥₹]\s?\d[\d.,]*\+?(?:[kKMB]\b)?`,
  String.raw`\d+(?:\.\d+){2,}[\w.-]*`,
  String.raw`\d{4}-\d{2}(?:-\d{2}(?:T[\d:.]+Z?)?)?(?![\d\p{L}])`,
  String.raw`\d+:\d+(?::\d+)?`,
  String.raw`[:#@]\d+`,
  String.raw`\d+\/\d+(?![\d\p{L}])`,
  String.raw`0x[\da-fA-F]+`,
  String.raw`(?<!\d)[\p{L}_][\p{L}_]*\d[\p{L}\p{N}_.]*`,
  String.raw`\p{L}\.\d+`,
  String.raw`[-−]\d+(?:[.,]\d+)?(?=\s*(?:%|\p{L}))`
].join('|')
const NUMBER = String.raw`\d{1,3}(?:[,  '’]\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?|\.\d+`
const TOKEN = new RegExp(
  String.raw`(?<other>${OTHER})|(?<number>${NUMBER})|(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?)|(?<sign><=|>=|[-=]>|[^\s])`,
  'gu'
)

/** Split a value into tokens, spaces left out: `≥ 1.5GB` → `≥`, `1.5`, `GB`. */
export function tokenise(value: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of value.matchAll(TOKEN)) {
    const { other, number, word } = match.groups ?? {}
    const before = tokens.at(-1)
    const glued = before !== undefined && before.end === match.index
    const negative = other !== undefined && /^[-−]/.test(other)
    if (negative && before !== undefined && (before.kind === 'number' || before.kind === 'word') && glued) {
      const [sign, figure] = [match[0].slice(0, 1), match[0].slice(1)]
      tokens.push({ kind: 'sign', text: sign, start: match.index, end: match.index + 1, glued: true })
      tokens.push({
        kind: 'number',
        text: figure,
        start: match.index + 1,
        end: match.index + match[0].length,
        glued: true
      })
      continue
    }
    const kind = other !== undefined ? 'other' : number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign'
    tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length, glued })
  }
  return tokens
}

/** The word at a place in lower case, or the sign; `''` for anything else. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  return token === undefined || token.kind === 'number' || token.kind === 'other' ? '' : token.text.toLowerCase()
}

/** Whether the tokens from a place on are these words. */
export function hasWords(tokens: readonly Token[], at: number, words: string): boolean {
  return words.split(' ').every((word, index) => wordAt(tokens, at + index) === word)
}
