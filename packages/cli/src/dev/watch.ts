import { type FSWatcher, watch } from 'node:fs'
import { isSystemError, reasonOf, UserError } from '../user-error.ts'

/** Milliseconds for which a change settles: an editor saves in several steps. */
const settling = 60

/** What a change is told by. */
export interface Watcher {
  close(): void
}

/**
 * Does some work whenever a document or a YAML file changes below the paths: after it has settled, never twice at once, and
 * once for all changes meanwhile.
 *
 * @param paths Files and folders, absolute; folders with all that is in them.
 * @throws {UserError} when a path cannot be watched.
 */
export function watchPaths(paths: readonly string[], work: () => Promise<void>): Watcher {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const notice = (_: string, name: string | null): void => {
    if (name !== null && !/\.(?:md|mdx|markdown|txt|ya?ml)$/i.test(name)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(work)
    }, settling)
  }
  const watchers = paths.map((path) => open(path, notice))
  return {
    close() {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
    }
  }
}

function open(path: string, notice: (event: string, name: string | null) => void): FSWatcher {
  try {
    return watch(path, { recursive: true }, notice)
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UserError(`Cannot watch \`${path}\`: ${reasonOf(error)}`)
  }
}
