import type { Unit } from './compile-batch.ts'
import type { Message } from './message.ts'

/** All of a unit but its part, of which it has the length. */
interface Entry {
  readonly path: string
  readonly messages: readonly Message[]
  readonly length?: number
}

/** Bytes of the number that stands first: how many bytes the entries take. */
const numberBytes = 4

/** Puts units into one piece of memory of their own: a number, the entries as JSON, the parts one behind the other. */
export function encodeUnits(units: readonly Unit[]): Uint8Array<ArrayBuffer> {
  const entries = units.map(({ path, messages, part }): Entry => {
    return { path, messages, ...(part === undefined ? {} : { length: part.length }) }
  })
  const head = Buffer.from(JSON.stringify(entries))
  const parts = units.flatMap(({ part }) => part ?? [])
  const size = parts.reduce((sum, part) => sum + part.length, numberBytes + head.length)
  const bytes = new Uint8Array(new ArrayBuffer(size))
  new DataView(bytes.buffer).setUint32(0, head.length)
  let at = numberBytes
  for (const piece of [head, ...parts]) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** Takes units out again; their parts stay where they are. */
export function decodeUnits(bytes: Uint8Array): Unit[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = numberBytes + all.readUInt32BE(0)
  const entries: readonly Entry[] = JSON.parse(all.toString('utf8', numberBytes, at))
  return entries.map(({ path, messages, length }) => {
    if (length === undefined) return { path, messages }
    const part = all.subarray(at, at + length)
    at += length
    return { path, messages, part }
  })
}
