import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Io } from '../io.ts'

/**
 * The path that a person can open from where they are, of one that is relative to the content root: relative to their
 * folder when it lies below it, absolute otherwise.
 */
export function shownPath(root: string, path: string, io: Pick<Io, 'cwd'>): string {
  const file = resolve(root, path)
  const found = relative(io.cwd, file)
  const shown = found === '' ? '.' : found.startsWith('..') || isAbsolute(found) ? file : found
  return shown.split(sep).join('/')
}
