import { hash } from 'node:crypto'
import { foldValue } from './fold.ts'

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** First `length` base32 digits (RFC 4648, lower case) of the SHA-256 of the parts, which a NUL separates. */
export function shortHash(parts: readonly string[], length = 6): string {
  return digitsOf(hash('sha256', parts.join('\0'), 'binary'), length)
}

/** Two digits for each number of ten bits. */
const PAIRS: readonly string[] = Array.from(BASE32, (first) => Array.from(BASE32, (second) => first + second)).flat()

function digitsOf(bytes: string, length: number): string {
  let digits = ''
  for (let bit = 0; digits.length < length; bit += 10) {
    const at = bit >> 3
    const three = (byteAt(bytes, at) << 16) | (byteAt(bytes, at + 1) << 8) | byteAt(bytes, at + 2)
    digits += PAIRS[(three >> (14 - (bit & 7))) & 1023] ?? ''
  }
  return digits.slice(0, length)
}

/** A byte of a text that has one in each character: a buffer takes three times as long to make. */
function byteAt(bytes: string, at: number): number {
  return at < bytes.length ? bytes.charCodeAt(at) : 0
}

/** What the id of a fact is made of. */
export interface FactKey {
  readonly kind: string
  readonly subject: string
  readonly aspect?: string | undefined
  readonly value: string
}

/** `<subject>.<aspect or kind>.<6 base32 digits of the hash of kind, subject, aspect and folded value>`. */
export function factId({ kind, subject, aspect, value }: FactKey, length = 6): string {
  const bytes = hash('sha256', `${kind}\0${subject}\0${aspect ?? ''}\0${foldValue(value)}`, 'binary')
  return `${subject}.${aspect ?? kind}.${digitsOf(bytes, length)}`
}
