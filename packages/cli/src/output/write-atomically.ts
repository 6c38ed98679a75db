import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isSystemError, reasonOf, UserError } from '../user-error.ts'

/** Bytes collected before they are written: large enough that a big factbook takes few calls. */
const bufferBytes = 4 * 1024 * 1024

/** Bytes from which a piece is written by itself. */
const largeBytes = 64 * 1024

/**
 * Writes a file so that at every moment there is either the old one or the new one, whole: into a temporary file beside
 * it, flushed to the disk, then renamed. Folders above it are made. A symbolic link keeps pointing where it does. The
 * bytes of a chunk may be used again when the next one is asked for.
 *
 * @throws {UserError} with what is wrong (full disk, no permission, a folder of that name); the old file is untouched.
 */
export async function writeAtomically(path: string, chunks: Iterable<string | Uint8Array>): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const target = await existing(path)
    if (target.special) await writeDirectly(target.path, chunks)
    else await replace(target.path, target.mode, chunks)
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UserError(`Cannot write \`${path}\`: ${reasonOf(error)}`, remedies[error.code ?? ''])
  }
}

const remedies: Readonly<Record<string, string>> = {
  EACCES: 'Choose another place, or change who may write there',
  EISDIR: 'Name a file, not a folder',
  ENOSPC: 'Free some space and run it again; the old file is as it was',
  ENOTDIR: 'Name a file inside a folder',
  EROFS: 'Choose a place on another disk'
}

/** The file that is there, seen through links; a device or a pipe is special: it cannot be replaced. */
async function existing(path: string): Promise<{ path: string; mode: number; special: boolean }> {
  try {
    const real = await realpath(path)
    const found = await stat(real)
    if (found.isDirectory()) throw Object.assign(new Error(real), { code: 'EISDIR' })
    return { path: real, mode: found.mode & 0o777, special: !found.isFile() }
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return { path, mode: 0o666, special: false }
    throw error
  }
}

async function replace(path: string, mode: number, chunks: Iterable<string | Uint8Array>): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  // Whoever ends the program with Ctrl-C finds nothing left over; only a kill cannot be helped.
  const abandon = (signal: NodeJS.Signals): void => {
    rmSync(temporary, { force: true })
    process.kill(process.pid, signal)
  }
  for (const signal of signals) process.once(signal, abandon)
  try {
    const file = await open(temporary, 'wx', mode)
    try {
      await writeAll(file, chunks)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    for (const signal of signals) process.off(signal, abandon)
  }
}

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

async function writeDirectly(path: string, chunks: Iterable<string | Uint8Array>): Promise<void> {
  const file = await open(path, 'w')
  try {
    await writeAll(file, chunks)
  } finally {
    await file.close()
  }
}

/** Small pieces are collected, a large one is written at once. */
async function writeAll(file: FileHandle, chunks: Iterable<string | Uint8Array>): Promise<void> {
  let waiting: Uint8Array[] = []
  let bytes = 0
  const flush = async (): Promise<void> => {
    if (bytes > 0) await writeBuffer(file, Buffer.concat(waiting))
    waiting = []
    bytes = 0
  }
  for (const chunk of chunks) {
    const data = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
    if (data.byteLength >= largeBytes || bytes + data.byteLength >= bufferBytes) await flush()
    if (data.byteLength >= largeBytes) await writeBuffer(file, data)
    else {
      // A copy: whoever makes the pieces may use the bytes again.
      waiting.push(typeof chunk === 'string' ? data : Buffer.from(data))
      bytes += data.byteLength
    }
  }
  await flush()
}

/** One `write` may take only a part of what it is given. */
async function writeBuffer(file: FileHandle, data: Uint8Array): Promise<void> {
  let offset = 0
  while (offset < data.byteLength) {
    const { bytesWritten } = await file.write(data, offset)
    offset += bytesWritten
  }
}
