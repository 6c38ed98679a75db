import { closeSync, openSync, readSync } from 'node:fs'

/** Bytes that are read at once. */
const chunkBytes = 4 * 1024 * 1024

/** The bytes of a file in pieces, all in one buffer: each must be used before the next one is asked for. */
export function* fileChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(chunkBytes)
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.subarray(0, read)
  } finally {
    closeSync(file)
  }
}

/** Whether a file has just these bytes; a file that is not there has none. */
export function hasBytes(path: string, chunks: Iterable<string | Uint8Array>): boolean {
  const file = openIfThere(path)
  if (file === undefined) return false
  try {
    for (const chunk of chunks) {
      const expected = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      const found = Buffer.allocUnsafe(expected.byteLength)
      if (readSync(file, found) !== expected.byteLength || found.compare(expected) !== 0) return false
    }
    return readSync(file, Buffer.alloc(1)) === 0
  } finally {
    closeSync(file)
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
