/** Bytes kept one behind the other, in memory or in a file. */
export interface Pack {
  /** Adds bytes and tells where they begin. */
  append(bytes: Uint8Array): number
  /** Reads bytes that were added in one piece or in a part of one; into a buffer, from `at` on, if one is given. */
  read(offset: number, length: number, into?: Buffer, at?: number): Buffer
}

/** A pack in memory, outside the heap of JavaScript. */
export function createMemoryPack(): Pack {
  const starts: number[] = []
  const pieces: Uint8Array[] = []
  let size = 0
  return {
    append(bytes) {
      const offset = size
      starts.push(offset)
      pieces.push(bytes)
      size += bytes.byteLength
      return offset
    },
    read(offset, length, into, at = 0) {
      const index = lastAtMost(starts, offset)
      const piece = pieces[index]
      const start = offset - (starts[index] ?? 0)
      if (piece === undefined || start + length > piece.byteLength) throw new RangeError('Unexpected place in the pack')
      const bytes = Buffer.from(piece.buffer, piece.byteOffset + start, length)
      if (into === undefined) return bytes
      bytes.copy(into, at)
      return into.subarray(at, at + length)
    }
  }
}

/** Index of the last of ascending numbers that is not above the limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
