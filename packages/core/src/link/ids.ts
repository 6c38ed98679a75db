import { hash } from 'node:crypto'
import { foldValue } from './fold.ts'

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** First `length` base32 digits (RFC 4648, lower case) of the SHA-256 of the parts, which a NUL separates. */
export function shortHash(parts: readonly string[], length = 6): string {
  return digitsOf(hash('sha256', parts.join('\0'), 'binary'), length)
}

function digitsOf(bytes: string, length: number): string {
  let digits = ''
  for (let bit = 0; digits.length < length; bit += 5) {
    const pair = (byteAt(bytes, bit >> 3) << 8) | byteAt(bytes, (bit >> 3) + 1)
    digits += BASE32.charAt((pair >> (11 - (bit & 7))) & 31)
  }
  return digits
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
