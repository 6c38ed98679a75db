import { AFTER_UNIT, type GlueContext, glueContext, inContext } from './glue-context.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A place in a line where two cells may have been joined with nothing between. */
export interface GluePoint {
  /** Index of the first character behind it. */
  readonly at: number
  /** How probable it is that two cells meet there, from what stands on both sides. */
  readonly probability: number
}

const MARKS = /[\p{Extended_Pictographic}✓✗√✘]/u
/** `20K`, `3D`: a unit right behind a figure. */
const UNIT = /^[A-Z]{1,2}(?!\p{L})/u
/** `GB`, `MHz` right behind a figure: never a cell of its own. */
const DATA_UNIT = /^(?:[KMGTP]i?B|[kMG]?Hz)(?!\p{Ll})/u
/** Such a figure, before another: `5.7 s8.8 s`. */
const FIGURE_WITH_UNIT = /\d\s?(?:[KMGTP]i?B|[kMG]?Hz|min|[munµ]?s|h|kg|[cmk]?m|g|[KMBkb])$/

/** Within a word that the document knows. */
const KNOWN = 0.02
/** Places less probable than this are left out. */
const LEAST = 0.02

/** Find where cells may meet in a line. Places that hardly ever part cells are left out. */
export function gluePoints(line: string, vocabulary: Vocabulary): readonly GluePoint[] {
  const points: GluePoint[] = []
  let context: GlueContext | undefined
  for (let at = 1; at < line.length; at++) {
    const before = line[at - 1] ?? ''
    const behind = line[at] ?? ''
    if (/\s/.test(before) || /\s/.test(behind) || /[\uDC00-\uDFFF]|\uFE0F|\u200D/.test(behind)) continue
    const alone = probabilityAt(line, at, vocabulary)
    if (alone < LEAST) continue
    context ??= glueContext(line)
    const probability = alone === KNOWN ? alone : inContext(context, { at, probability: alone }, vocabulary)
    if (probability >= LEAST) points.push({ at, probability })
  }
  return points
}

function probabilityAt(line: string, at: number, vocabulary: Vocabulary): number {
  const before = lastCharacter(line, at)
  const behind = String.fromCodePoint(line.codePointAt(at) ?? 32)
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(behind)) return betweenWords(line, at, vocabulary)
  return betweenMarks(before, behind, line, at)
}

function betweenMarks(before: string, behind: string, line: string, at: number): number {
  const next = line[at + behind.length] ?? ' '
  if (MARKS.test(behind)) return MARKS.test(before) ? 0.5 : 0.97
  if (MARKS.test(before) || before === '\uFE0F') return 0.9
  if (/\p{Sc}/u.test(behind) && !/\p{L}/u.test(next)) return /[\p{L}\p{N})%.]/u.test(before) ? 0.92 : 0
  if (/[~≈]/.test(behind) && /[$€£\d/]/.test(next)) return /[\p{L}\p{N})%]/u.test(before) ? 0.9 : 0
  if (/^#[\dA-F]{3,8}(?![\dA-Fa-f])/.test(line.slice(at, at + 10))) return 0.9
  if (/\d/.test(before) && behind === '+' && /\d/.test(next)) return 0.3
  if (before === '+' && /\d/.test(behind)) return /\d\+$/.test(line.slice(Math.max(0, at - 2), at)) ? 0.5 : 0
  if (behind === '+' && /(?:^|[^\p{L}\p{N}])\p{L}$/u.test(line.slice(Math.max(0, at - 2), at))) return 0
  if (/[<≤≥>+]/.test(behind) && /\d/.test(next)) return /[\p{L}\p{N})%]/u.test(before) ? 0.8 : 0
  if (/["“]/.test(behind) && /[\p{L}\p{N}]/u.test(next))
    return /["”]/.test(before) ? 0.9 : /[\p{L}\p{N}]/u.test(before) ? 0.5 : 0
  if (behind === '#' && /\d/.test(next)) return 0.9
  if (behind === '—' || before === '—') return besideDash(before, behind, next)
  if (behind === '[' && next === ']') return 0
  if (behind === '[') return before === ']' ? 0.9 : /[\p{L}\p{N})]/u.test(before) && /\p{L}/u.test(next) ? 0.7 : 0
  if (behind === '(' && /[\p{L}\p{N}]/u.test(before))
    return /^\([^()]* [^()]*\)/.test(line.slice(at, at + 80)) && !METHOD.test(line.slice(Math.max(0, at - 40), at))
      ? 0.35
      : 0
  if (/\p{Lu}/u.test(behind)) return beforeCapital(before, line, at)
  if (/\d/.test(behind)) return /[)%"”]/.test(before) ? 0.85 : 0
  if (/\p{L}/u.test(behind)) return before === ')' || before === '%' ? 0.4 : before === '"' ? 0.3 : 0
  if (behind === '-' && next === '-') return /[\p{L}\p{N}]/u.test(before) ? 0.5 : 0
  if (/[-−]/.test(behind) && /\d/.test(next)) return /[)%]/.test(before) ? 0.6 : decimalBefore(line, at) ? 0.3 : 0
  if (behind === '.' && /\p{Ll}/u.test(before) && /^\.[a-z][\w-]*\//.test(line.slice(at, at + 24))) return 0.4
  if (/^\.[\p{L}\p{N}]+\(/u.test(line.slice(at, at + 40))) return 0
  if (/[.@~/]/.test(behind) && /[\p{Ll}/]/u.test(next))
    return /[)%]/.test(before) ? 0.6 : behind === '@' || behind === '~' ? 0.2 : 0
  return 0
}

/** `isEmpty` before its arguments. */
const METHOD = /(?:^|[^\p{L}\p{N}])\p{Ll}+\p{Lu}[\p{L}\p{N}]*$/u

/** A dash alone is a cell that says nothing; one between two words is none. */
function besideDash(before: string, behind: string, next: string): number {
  if (before === behind) return 0.95
  if (behind === '—') return /\p{Ll}/u.test(next) ? 0.05 : 0.8
  return /\p{Ll}/u.test(behind) ? 0.2 : 0.8
}

function decimalBefore(line: string, at: number): boolean {
  return /\d\.\d$/.test(line.slice(Math.max(0, at - 4), at))
}

const BEFORE_CAPITAL: Readonly<Record<string, number>> = {
  ')': 0.94,
  '%': 0.94,
  '!': 0.9,
  '?': 0.9,
  '”': 0.9,
  '"': 0.7,
  '…': 0.8,
  '’': 0.5,
  "'": 0.4,
  '*': 0.5,
  '+': 0.7,
  ']': 0.7,
  ':': 0.1,
  ',': 0.05,
  '/': 0.05,
  '#': 0.5
}

/** `'A'`, `%O`, `<!NAME`: what stands before the capital belongs to it. */
const OPENS_CAPITAL = /(?:^|[\s([{])["'!]$|(?:^|[([{]|[^\d]\s)%$|<!$/

function beforeCapital(before: string, line: string, at: number): number {
  if (before === '$') return 0.6
  if (before === '#' && /^[\dA-F]{3,8}(?![\dA-Fa-f])/.test(line.slice(at, at + 9))) return 0
  if (before === '.')
    return /(?:\p{Ll}{3}|\))\.$/u.test(line.slice(Math.max(0, at - 4), at)) && !/^\p{Lu}{2}/u.test(line.slice(at))
      ? 0.6
      : 0.05
  return OPENS_CAPITAL.test(line.slice(Math.max(0, at - 3), at)) ? 0 : (BEFORE_CAPITAL[before] ?? 0)
}

/** Between two letters or digits: what both sides are, and whether the document knows the words that would be parted. */
function betweenWords(line: string, at: number, vocabulary: Vocabulary): number {
  const left = /[\p{L}\p{N}]*$/u.exec(line.slice(Math.max(0, at - 32), at))?.[0] ?? ''
  const right = /^[\p{L}\p{N}]*/u.exec(line.slice(at, at + 32))?.[0] ?? ''
  const before = kindOf(left.at(-1) ?? '')
  const behind = kindOf(right[0] ?? '')
  if (behind === 'lower' && before === 'upper') return afterAcronym(left, right, vocabulary)
  if (behind === 'digit' && before !== 'digit' && FIGURE_WITH_UNIT.test(line.slice(Math.max(0, at - 12), at)))
    return 0.7
  if (isOneToken(left, right, vocabulary)) return behind === 'lower' ? 0 : KNOWN
  const leftWord = /(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+)$/u.exec(left)?.[0] ?? left
  const rightWord = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+)/u.exec(right)?.[0] ?? right
  const known = (vocabulary.hasWord(leftWord) ? 1 : 0) + (vocabulary.hasWord(rightWord) ? 1 : 0)
  if (behind === 'upper')
    return AFTER_UNIT.test(left) && /^\p{Lu}\p{Ll}/u.test(right)
      ? 0.85
      : beforeUpper(before, left, right, known, /\p{L}['’]s$/u.test(line.slice(Math.max(0, at - 3), at)))
  if (behind === 'digit')
    return before === 'digit'
      ? withinFigures(line, at)
      : endsOnLetter(leftWord, vocabulary)
        ? KNOWN
        : beforeDigit(before, leftWord, line[at - leftWord.length - 1] === '.' || vocabulary.hasWord(leftWord))
  if (before === 'digit' && /^n\/a/i.test(line.slice(at, at + 3))) return 0.8
  if (before === 'digit')
    return UNIT_LOWER.test(right) ? 0 : rightWord.length > 3 && vocabulary.hasWord(rightWord) ? 0.4 : 0
  if (/^\p{Ll}\d{1,3}(?![\p{Ll}\d])/u.test(right) && endsOnLetter(leftWord + (right[0] ?? ''), vocabulary)) return 0.7
  return betweenLower(left, right, vocabulary)
}

const UNIT_LOWER = /^(?:[a-z]{1,3}|min|sec|hrs?|days?|px|rem|bit)(?!\p{L})/u

type Kind = 'upper' | 'lower' | 'digit'

function kindOf(character: string): Kind {
  return /\p{N}/u.test(character) ? 'digit' : /\p{Lu}/u.test(character) ? 'upper' : 'lower'
}

function beforeUpper(before: Kind, left: string, right: string, known: number, isPossessive: boolean): number {
  const isWord = /^\p{Lu}\p{Ll}/u.test(right)
  if (before === 'lower')
    return /^\p{Lu}{2}\p{Ll}/u.test(right)
      ? 0.25
      : /(?:^|\P{L})\p{Ll}$/u.test(left)
        ? isPossessive
          ? 0.85
          : 0.4
        : ([0.6, 0.88, 0.96][known] ?? 0)
  if (before === 'digit') return DATA_UNIT.test(right) ? KNOWN : UNIT.test(right) ? 0.06 : 0.8
  if (right === 'A' && known > 0 && left.length > 1) return 0.7
  if (!isWord) return known === 2 && /\p{Lu}{2}$/u.test(left) && /^\p{Lu}{2}/u.test(right) ? 0.3 : 0
  if (/\p{Ll}\p{Lu}$/u.test(left)) return 0.6
  return /(?:^|\P{Lu})\p{Lu}$/u.test(left) ? (left.length === 1 ? 0.35 : 0.04) : ([0.35, 0.75, 0.92][known] ?? 0)
}

function beforeDigit(before: Kind, leftWord: string, isKnown: boolean): number {
  if (before === 'upper') return leftWord.length < 2 ? 0.02 : 0.35
  return leftWord.length < 3 ? (isKnown ? 0.5 : 0.12) : 0.7
}

/** `Medianp|95`: the letter belongs to the figure where the document knows the word without it, and not with it. */
function endsOnLetter(leftWord: string, vocabulary: Vocabulary): boolean {
  return leftWord.length > 3 && vocabulary.hasWord(leftWord.slice(0, -1)) && !vocabulary.hasWord(leftWord)
}

/** `LTSglibc`: only where the document knows both. */
function afterAcronym(left: string, right: string, vocabulary: Vocabulary): number {
  const acronym = left.length > 1 && vocabulary.hasToken(left) ? left : /\p{Lu}{2,}$/u.exec(left)?.[0]
  return acronym !== undefined && vocabulary.hasToken(acronym) && right.length > 2 && vocabulary.hasToken(right)
    ? 0.4
    : 0
}

/** `98.097.5`: somewhere between two decimal points a figure must end. */
function withinFigures(line: string, at: number): number {
  const left = /[\d.,]*$/.exec(line.slice(Math.max(0, at - 16), at))?.[0] ?? ''
  const right = /^[\d.,]*/.exec(line.slice(at, at + 16))?.[0] ?? ''
  if (/^\d{1,3}(?:,\d{3})+$/.test(left) && /^\d{1,3}(?:,\d{3})+(?!\d)/.test(right)) return 0.6
  if (isSameVersion(left, right)) return 0.85
  if (/\.\d{1,2}\.\d{1,2}$/.test(left) || /^\d+\.\d+\.\d+\.\d/.test(right)) return 0.05
  const decimals = /\.(\d+)$/.exec(left)?.[1]?.length
  if (decimals === undefined || !/^\d+\.\d/.test(right) || isAddress(left + right)) return 0.03
  const groups = (left + right).split('.')
  const places = groups.at(-1)?.length ?? 0
  if (decimals !== places || !groups.slice(1, -1).every(({ length }) => length > places)) return 0.03
  return groups.length > 3 ? 0.7 : 0.3
}

function isAddress(figures: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(figures)
}

/** `14.2.34|14.2.35`: as many parts on both sides, and the first the same. */
function isSameVersion(left: string, right: string): boolean {
  const before = /(?:\d+\.){2,}\d+$/.exec(left)?.[0].split('.') ?? []
  const behind = /^(?:\d+\.){2,}\d+/.exec(right)?.[0].split('.') ?? []
  return before.length > 2 && before.length === behind.length && before[0] === behind[0]
}

/** `capacitysmall`: only where the document knows both words, and not the whole. */
function betweenLower(left: string, right: string, vocabulary: Vocabulary): number {
  const isOneWord = vocabulary.hasWord(left + (/^\p{Ll}+/u.exec(right)?.[0] ?? ''))
  const isSplit =
    left.length > (/^\p{Lu}/u.test(left) ? 1 : 2) &&
    right.length > 2 &&
    vocabulary.hasWord(left) &&
    vocabulary.hasWord(right)
  return isSplit && !isOneWord ? 0.2 : 0
}

/** Whether a token that the document knows stands across the place: `Dev|Ops` in `TeamDevOps`. */
function isOneToken(left: string, right: string, vocabulary: Vocabulary): boolean {
  const starts = wordStarts(left)
  const ends = [...wordStarts(right).filter((index) => index > 0), right.length].slice(0, 4)
  return starts
    .slice(-4)
    .some((start) => ends.some((end) => vocabulary.hasToken(left.slice(start) + right.slice(0, end))))
}

/** Where words could start within a run of letters and digits. */
function wordStarts(run: string): readonly number[] {
  return [
    0,
    ...[...run.matchAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu)].map(
      ({ index }) => index
    )
  ]
}

function lastCharacter(line: string, at: number): string {
  const unit = line.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff ? line.slice(at - 2, at) : (line[at - 1] ?? '')
}
