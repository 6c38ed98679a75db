import { hasWords, type Token, wordAt } from './tokens.ts'

/** A number as words or figures say it, half-open where they are vague: "a few" is [2, 10). */
export interface Amount {
  readonly min: number
  readonly max: number
  readonly vague: boolean
  /** True for "a" and "an", which often count nothing. */
  readonly article: boolean
  /** Index of the token behind it. */
  readonly next: number
}

const SMALL: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const MAGNITUDES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9
}
/** Vague plurals: how many, and where the next begins. */
const PLURALS: Readonly<Record<string, readonly [number, number]>> = {
  tens: [10, 100],
  dozens: [12, 100],
  hundreds: [100, 1e3],
  thousands: [1e3, 1e6],
  millions: [1e6, 1e9],
  billions: [1e9, 1e12]
}
/** `100s of`, the plurals in figures. */
const FIGURES: Readonly<Record<string, string>> = {
  10: 'tens',
  100: 'hundreds',
  1000: 'thousands',
  1000000: 'millions'
}
const VAGUE: readonly (readonly [string, number, number])[] = [
  ['a couple of', 2, 4],
  ['a couple', 2, 4],
  ['couple of', 2, 4],
  ['a handful of', 2, 10],
  ['a few', 2, 10],
  ['few', 2, 10],
  ['several', 2, 10],
  ['multiple', 2, 10],
  ['single - digit', 1, 10],
  ['double - digit', 10, 100]
]

/** First words of the vague numbers: most words open none. */
const VAGUE_OPENERS: ReadonlySet<string> = new Set(VAGUE.map(([words]) => words.split(' ', 1)[0] ?? ''))

/** Words that a number may open with, apart from articles. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL,
  ...TENS,
  ...Object.keys(MAGNITUDES),
  ...Object.keys(PLURALS),
  ...VAGUE.flatMap(([words]) => words.split(' ').filter((word) => /^\p{L}{2,}$/u.test(word) && word !== 'of')),
  'half'
])

/** Whether a number may stand at a token, or is one with an article before it: `a few`, `a hundred`. */
export function mayCount({ kind, word }: Token): boolean {
  return kind === 'number' || kind === 'other' || OPENERS.has(word)
}

/** Read the number at a place: `1,024`, `10k`, `twenty-five`, `a few hundred`, `tens of thousands of`, `half a`. */
export function numberAt(tokens: readonly Token[], at: number): Amount | undefined {
  return pluralAt(tokens, at) ?? vagueAt(tokens, at) ?? figureAt(tokens, at) ?? spelledAt(tokens, at)
}

function pluralAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at]
  const figure = token?.kind === 'number' && hasWords(tokens, at + 1, 's of') ? FIGURES[token.text] : undefined
  const word = figure ?? wordAt(tokens, at)
  const range = Object.hasOwn(PLURALS, word) ? PLURALS[word] : undefined
  if (range === undefined) return undefined
  const behind = at + (figure === undefined ? 1 : 2)
  if (wordAt(tokens, behind) !== 'of')
    return { min: range[0], max: range[1], vague: true, article: false, next: behind }
  const next = wordAt(tokens, behind + 1)
  const times = Object.hasOwn(PLURALS, next) ? PLURALS[next]?.[0] : undefined
  return times === undefined
    ? { min: range[0], max: range[1], vague: true, article: false, next: behind + 1 }
    : {
        min: range[0] * times,
        max: range[1] * times,
        vague: true,
        article: false,
        next: behind + (wordAt(tokens, behind + 2) === 'of' ? 3 : 2)
      }
}

function vagueAt(tokens: readonly Token[], at: number): Amount | undefined {
  if (!VAGUE_OPENERS.has(wordAt(tokens, at))) return undefined
  for (const [words, min, max] of VAGUE) {
    if (!hasWords(tokens, at, words)) continue
    const next = at + words.split(' ').length
    const times = magnitudeAt(tokens, next)
    const top = times === undefined ? max : Math.min(max, 10) * times.factor
    return { min: min * (times?.factor ?? 1), max: top, vague: true, article: false, next: times?.next ?? next }
  }
  return undefined
}

function figureAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  const number = parseFigure(token.text)
  const suffix = tokens[at + 1]
  const short = suffix?.glued === true ? (/^(?:k|K)$/.test(suffix.text) ? 1e3 : suffix.text === 'M' ? 1e6 : 1) : 1
  if (short > 1 && !(suffix?.text === 'K' && /^[248]$/.test(token.text)) && !isGlued(tokens[at + 2]))
    return exactly(number * short, at + 2)
  const times = magnitudeAt(tokens, at + 1)
  return times === undefined ? exactly(number, at + 1) : exactly(number * times.factor, times.next)
}

function isGlued(token: Token | undefined): boolean {
  return token?.glued === true && token.kind !== 'sign'
}

function spelledAt(tokens: readonly Token[], at: number): Amount | undefined {
  const word = wordAt(tokens, at)
  if (word === 'half') {
    const article = /^an?$/.test(wordAt(tokens, at + 1)) ? 1 : 0
    return article === 1 ? exactly(0.5, at + 2) : undefined
  }
  const article = word === 'a' || word === 'an'
  const small = article ? 1 : SMALL.indexOf(word)
  const tens = TENS.indexOf(word)
  if (small < 0 && tens < 0) return undefined
  const ones = tens >= 0 && /^[-‐‑]$/.test(wordAt(tokens, at + 1)) ? SMALL.indexOf(wordAt(tokens, at + 2)) : -1
  const number = tens >= 0 ? 20 + 10 * tens + (ones > 0 && ones < 10 ? ones : 0) : small
  const next = at + (ones > 0 && ones < 10 ? 3 : 1)
  const times = magnitudeAt(tokens, next)
  if (times !== undefined) return exactly(number * times.factor, times.next)
  return { ...exactly(number, next), article }
}

/** A word that multiplies what stands before it: `million`. */
export function magnitudeAt(tokens: readonly Token[], at: number): { factor: number; next: number } | undefined {
  const word = wordAt(tokens, at)
  const factor = Object.hasOwn(MAGNITUDES, word) ? MAGNITUDES[word] : undefined
  return factor === undefined ? undefined : { factor, next: at + 1 }
}

function exactly(number: number, next: number): Amount {
  return { min: number, max: number, vague: false, article: false, next }
}

/** `1,024` and `10 000` group thousands; `1,5` has a decimal comma. */
function parseFigure(text: string): number {
  const bare = /^\d+,\d{1,2}$/.test(text) ? text.replace(',', '.') : text.replace(/[,  '’ ](?=\d{3})/g, '')
  return Number(bare.replace(',', '.'))
}
