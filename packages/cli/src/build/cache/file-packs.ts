import { randomBytes } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryPack, type Pack } from '../lines/pack.ts'

/** A pack of several files: those of earlier builds, which are only read, and one that this build adds to. */
export interface FilePacks extends Pack {
  /** Names of the files, each at the place that offsets in it refer to. */
  names(): readonly string[]
  /** Bytes in all files. */
  size(): number
  close(): void
}

/** Bytes that one file may have; an offset is the number of the file times this, and the place in it. */
const fileSize = 2 ** 40

/**
 * Opens the packs of a folder. Nothing that is there is ever changed: a build adds to a file of its own, so that one that
 * is killed, or runs at the same time, harms no other.
 *
 * @param known Names of the files of earlier builds.
 */
export function openFilePacks(folder: string, prefix: string, known: readonly string[]): FilePacks {
  const names = [...known]
  const open = new Map<number, number>()
  let own: { index: number; size: number } | undefined

  function fileOf(index: number): number {
    const descriptor = open.get(index) ?? openSync(join(folder, names[index] ?? ''), 'r')
    open.set(index, descriptor)
    return descriptor
  }

  function begin(): { index: number; size: number } {
    const name = `${prefix}-${randomBytes(6).toString('hex')}.pack`
    const index = names.push(name) - 1
    open.set(index, openSync(join(folder, name), 'wx+'))
    return { index, size: 0 }
  }

  return {
    append(bytes) {
      own ??= begin()
      const offset = own.index * fileSize + own.size
      writeWhole(fileOf(own.index), bytes)
      own.size += bytes.byteLength
      return offset
    },
    read(offset, length, into, at = 0) {
      const index = Math.floor(offset / fileSize)
      const buffer = into?.subarray(at, at + length)
      return readWhole(fileOf(index), offset - index * fileSize, length, buffer)
    },
    names: () => names,
    size: () =>
      names.reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0),
    close() {
      for (const descriptor of open.values()) closeSync(descriptor)
      open.clear()
    }
  }
}

/** Documents from which their facts are kept in a file while they are merged, and not in memory. */
const manyDocuments = 1000

/** A pack for what so many documents say. */
export function createPack(documents: number): Pack {
  return documents < manyDocuments ? createMemoryPack() : createTemporaryPack()
}

/**
 * A pack in a file of the temporary folder that nobody else sees: it has no name any more when this returns, and is gone
 * with the process, however that ends. Where a file that is open cannot be removed, it is when the process exits.
 */
export function createTemporaryPack(): Pack {
  const folder = mkdtempSync(join(tmpdir(), 'docfacts-'))
  const packs = openFilePacks(folder, 'parts', [])
  packs.append(new Uint8Array())
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    remove()
  } catch {
    process.once('exit', remove)
  }
  return packs
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.byteLength; ) written += writeSync(descriptor, bytes, written)
}

/** Reads exactly so many bytes, into a buffer if one is given; fewer when the file ends before. */
export function readWhole(
  descriptor: number,
  position: number,
  length: number,
  buffer: Buffer = Buffer.allocUnsafe(length)
): Buffer {
  let filled = 0
  while (filled < length) {
    const read = readSync(descriptor, buffer, filled, length - filled, position + filled)
    if (read === 0) break
    filled += read
  }
  return buffer.subarray(0, filled)
}
