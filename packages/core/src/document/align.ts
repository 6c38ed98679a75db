import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { codeAt } from './code-at.ts'
import type { Span } from './lines.ts'

/**
 * Characters of a text that stand together in the source: unchanged, one after the other, or, where `end - offset` is not
 * `length`, one character for several of the source.
 */
export interface Run {
  /** Index of the first character in the text. */
  readonly at: number
  /** UTF-16 units of the text. */
  readonly length: number
  /** Source offset of the first character. */
  readonly offset: number
  /** Source offset behind the last character. */
  readonly end: number
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\da-zA-Z]{1,31}));/y
const PUNCTUATION = /[!-/:-@[-`{-~]/

/**
 * Find the source of every character of the value of a text or code node.
 *
 * `a \| b &amp; c` → value `a | b & c`: three runs, the escape and the reference one source stretch a character.
 * An emoji that the source names, `:kite:`, has the name for each of its units.
 * Line prefixes that the parser left out (indents, `>`) belong to no character. `before` characters of the text stand before
 * the value.
 */
export function align(source: string, { start, end }: Span, value: string, before = 0): readonly Run[] {
  if (value.length === end - start && source.startsWith(value, start))
    return [{ at: before, length: value.length, offset: start, end }]
  if (source[start] === ':' && !value.startsWith(':'))
    return value.split('').map((_, at) => ({ at: before + at, length: 1, offset: start, end }))
  const runs: Run[] = []
  let offset = start
  for (let at = 0; at < value.length; ) {
    const same = sameFrom({ source, offset, end }, value, at)
    if (same > 0) {
      push(runs, { at: before + at, length: same, offset, end: offset + same })
      at += same
      offset += same
      continue
    }
    const reference = source[offset] === '&' ? referenceAt(source, offset) : undefined
    if (reference !== undefined && value.startsWith(reference.value, at)) {
      for (let index = 0; index < reference.value.length; index++)
        push(runs, { at: before + at + index, length: 1, offset, end: reference.end })
      at += reference.value.length
      offset = reference.end
      continue
    }
    const place = placeOf(source, offset, end, value[at] ?? '')
    push(runs, { at: before + at, length: 1, offset: place.offset, end: place.end })
    at++
    offset = place.end
  }
  return runs
}

/** A stretch of the source from an offset on. */
interface Rest {
  readonly source: string
  readonly offset: number
  readonly end: number
}

/** How many characters of the value stand in the source as they are, up to the first that may open an escape or a reference. */
function sameFrom({ source, offset, end }: Rest, value: string, at: number): number {
  const most = Math.min(end - offset, value.length - at)
  let count = 0
  for (; count < most; count++) {
    const code = codeAt(source, offset + count)
    if (code === BACKSLASH || code === AMPERSAND || code !== codeAt(value, at + count)) break
  }
  return count
}

const [AMPERSAND, BACKSLASH] = [38, 92]

/** Where the next character of the value stands: at `offset`, behind a backslash, or behind a line's prefix. */
function placeOf(source: string, offset: number, end: number, character: string): { offset: number; end: number } {
  if (source[offset] === '\\' && PUNCTUATION.test(character) && source[offset + 1] === character)
    return { offset, end: offset + 2 }
  for (let place = offset; place < end; place++) {
    if (source[place] === character) return { offset: place, end: place + 1 }
    if (isSpace(character) && isSpace(source[place])) return { offset: place, end: place + 1 }
    if (source[place] === '\\' && source[place + 1] === character) return { offset: place, end: place + 2 }
  }
  return { offset: Math.min(offset, end), end: Math.min(offset, end) }
}

/** Add a run; one that is unchanged goes on with one that is, where nothing stands between them. */
function push(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last !== undefined && last.end === run.offset && isUnchanged(last) && isUnchanged(run))
    runs[runs.length - 1] = { ...last, length: last.length + run.length, end: run.end }
  else runs.push(run)
}

function isUnchanged({ offset, length, end }: Run): boolean {
  return end - offset === length
}

function referenceAt(source: string, offset: number): { value: string; end: number } | undefined {
  REFERENCE.lastIndex = offset
  const match = REFERENCE.exec(source)
  if (match === null) return undefined
  const [text, decimal, hexadecimal, name] = match
  const value = name === undefined ? codePoint(decimal, hexadecimal) : decodeNamedCharacterReference(name)
  return value === false ? undefined : { value, end: offset + text.length }
}

function codePoint(decimal: string | undefined, hexadecimal: string | undefined): string {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10)
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t'
}
