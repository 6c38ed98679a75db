import type { Pack } from './pack.ts'
import type { Span } from './parts.ts'

/** Text, or a place in a pack: its own, or else the one that all pieces share. */
export type Piece = string | (Span & { readonly pack?: Pack })

/** Bytes that are collected before they are handed on. */
const bufferBytes = 4 * 1024 * 1024

/** Bytes that a UTF-16 unit may take in UTF-8. */
const widest = 3

/**
 * Turns many small pieces, text or places in a pack, into few large ones. All of them lie in one buffer that is used again:
 * each must be used before the next one is asked for.
 */
export function* collectPieces(pieces: Iterable<Piece>, shared: Pack): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(bufferBytes)
  let used = 0
  for (const piece of pieces) {
    const room = typeof piece === 'string' ? piece.length * widest : piece.length
    if (used + room > buffer.length && used > 0) {
      yield buffer.subarray(0, used)
      used = 0
    }
    if (room > buffer.length)
      yield typeof piece === 'string' ? Buffer.from(piece) : (piece.pack ?? shared).read(piece.offset, piece.length)
    else if (typeof piece === 'string') used += buffer.write(piece, used)
    else used += (piece.pack ?? shared).read(piece.offset, piece.length, buffer, used).length
  }
  if (used > 0) yield buffer.subarray(0, used)
}
