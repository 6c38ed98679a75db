/** What the text of a cell looks like, apart from what it says. */
export interface CellShape {
  readonly text: string
  readonly length: number
  readonly type: CellType
  /** A text with figures, each figure a `#` but for the number of decimals; empty for others. */
  readonly format: string
  /** Class of the first character. */
  readonly start: CharacterClass
  /** Class of the last one. */
  readonly end: CharacterClass
}

export const cellTypes = ['mark', 'number', 'code', 'label', 'phrase', 'sentence'] as const
export const characterClasses = ['upper', 'lower', 'digit', 'mark'] as const
export type CellType = (typeof cellTypes)[number]
export type CharacterClass = (typeof characterClasses)[number]

const EMOJI = String.raw`(?:[\p{Extended_Pictographic}\u2713\u2714\u2717\u2718]\u{FE0F}?)`
const MARK = new RegExp(
  `^(?:(?:${EMOJI}|[\\p{S}–—-])+|(?:${EMOJI}+ ?)?(?:yes|no|true|false|none|all|any|n\\/a|low|medium|high|partial(?:ly)?|full|limited|good|bad|poor|fair|easy|hard))$`,
  'iu'
)
const NUMBER =
  /^(?:[~≈<>≤≥+\-–±×$€£¥#v]\s?){0,3}\d[\d.,:]*\s?(?:[-–]\s?[$€£¥]?\d[\d.,]*\s?)?(?:%|[\p{L}µ°]+(?:\/\p{L}+)?)?(?: [\p{L}/]+)?$/u
const CODE = /^(?:[\w.$@~/*-]+[_/=:.(){}@*\\-][\w.$@~/(){}*\\-]*|[a-z][\w-]*\(.*\)|--?[a-z][\w-]*)$/u

/** Describe the text of a cell. */
export function shapeOf(text: string): CellShape {
  return {
    text,
    length: text.length,
    type: typeOf(text),
    format: text.length <= 32 && /\d/.test(text) ? text.replace(/(\.?)(\d+)/g, formatOf) : '',
    start: classOf(String.fromCodePoint(text.codePointAt(0) ?? 32)),
    end: classOf(text.at(-1) ?? '')
  }
}

/** The order of magnitude of a length, from 0 to 7. */
export function lengthClass(length: number): number {
  return Math.min(7, Math.floor(Math.log2(length + 1)))
}

/** Whether a text is prose: a sentence, or words that introduce what follows. */
export function isProse({ type, text }: CellShape): boolean {
  return type === 'sentence' || /[:：]$/.test(text)
}

export function classOf(character: string): CharacterClass {
  if (/\p{Lu}/u.test(character)) return 'upper'
  if (/\p{L}/u.test(character)) return 'lower'
  return /\p{N}/u.test(character) ? 'digit' : 'mark'
}

function formatOf(_: string, point: string, digits: string): string {
  return point === '' ? '#' : `.${'#'.repeat(Math.min(3, digits.length))}`
}

function typeOf(text: string): CellType {
  if (text.length <= 24 && MARK.test(text)) return 'mark'
  if (text.length <= 24 && NUMBER.test(text)) return 'number'
  if (text.length <= 80 && CODE.test(text)) return 'code'
  const words = text.split(/\s+/, 14).length
  if (words > 12 || (words > 2 && /[.!?]$/.test(text)) || /[。！？]$/.test(text)) return 'sentence'
  return words <= 3 ? 'label' : 'phrase'
}
