import type { VFile } from 'vfile'

/** Bytes of the largest document that is read: larger ones are data, not documentation. */
const largestDocument = 16 * 1024 * 1024

/** Characters of the longest line that is read: longer ones are data or minified code. */
const longestLine = 1024 * 1024

/**
 * The text of a document, byte for byte what the file says (a byte order mark stays, so that offsets are the file's), or
 * `undefined` and a message at the place:
 *
 * - `document-size`: larger than 16 MiB
 * - `binary`: has a NUL byte
 * - `encoding`: is UTF-16, or no valid UTF-8
 * - `line-length`: has a line of more than 1 MiB
 */
export function decode(bytes: Uint8Array, file: VFile): string | undefined {
  if (bytes.byteLength > largestDocument) {
    const found = `${(bytes.byteLength / 1024 / 1024).toFixed(1)} MiB`
    return problem(file, 'document-size', `Unexpected document of ${found}, expected at most 16 MiB; split it`)
  }
  if (isUtf16(bytes)) {
    return problem(file, 'encoding', 'Unexpected UTF-16, expected UTF-8; save it as UTF-8', { line: 1, column: 1 })
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    return problem(file, 'binary', 'Unexpected NUL byte, expected text; is this a binary file?', pointAt(bytes, nul))
  }
  const text = decodeUtf8(bytes)
  if (text === undefined) {
    const place = pointAt(bytes, firstInvalidByte(bytes))
    return problem(file, 'encoding', 'Unexpected byte that is no UTF-8, expected UTF-8; save it as UTF-8', place)
  }
  const line = findLongLine(text)
  if (line !== undefined) {
    const reason = 'Unexpected line of more than 1 MiB, expected prose; is this data, or minified?'
    return problem(file, 'line-length', reason, { line, column: 1 })
  }
  return text
}

interface Point {
  readonly line: number
  readonly column: number
}

function problem(file: VFile, ruleId: string, reason: string, place?: Point): undefined {
  file.message(reason, { ruleId, source: 'docfacts', ...(place === undefined ? {} : { place }) })
  return undefined
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The longest valid beginning, found by halving, less the character that it may break off in. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0
  let invalid = bytes.byteLength + 1
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (isValidStart(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  while (valid > 0 && decodeUtf8(bytes.subarray(0, valid)) === undefined) valid--
  return valid
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Line and column of a byte, both 1-based. */
function pointAt(bytes: Uint8Array, offset: number): Point {
  let line = 1
  let start = 0
  for (let index = bytes.indexOf(10); index >= 0 && index < offset; index = bytes.indexOf(10, index + 1)) {
    line++
    start = index + 1
  }
  return { line, column: new TextDecoder().decode(bytes.subarray(start, offset)).length + 1 }
}

/** Number of the first line that is too long. */
function findLongLine(text: string): number | undefined {
  if (text.length <= longestLine) return undefined
  let line = 1
  let start = 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    if ((end < 0 ? text.length : end) - start > longestLine) return line
    if (end < 0) return undefined
    start = end + 1
    line++
  }
  return undefined
}
