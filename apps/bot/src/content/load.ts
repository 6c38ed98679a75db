import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { factbook } from '@docfacts/docker-vs-vm'
import { readFactbook } from '@docfacts/schema'
import { type Content, createContent } from './content.ts'

/** Where the bundled documents are on the web. */
const bundledLink =
  'https://github.com/docfacts/docfacts/blob/main/packages/docker-vs-vm/documents/{path}?plain=1#L{line}'

/** The content that comes with the bot. */
export function bundledContent(): Content {
  return createContent(factbook, bundledLink)
}

/**
 * Reads a factbook from a file.
 *
 * @throws {FactbookError} when it is none, or the error of the system when it cannot be read.
 */
export async function loadContent(path: string, link?: string): Promise<Content> {
  return createContent(readFactbook(await readFile(path, 'utf8')), link)
}

/** Told of a factbook that changed. */
export interface ReloadListener {
  onContent(content: Content): void
  /** The old one stays. */
  onError(error: unknown, path: string): void
}

/** Looks every so often whether factbooks changed, and reads those that did; gives a function that stops it. */
export function watchContents(
  paths: readonly string[],
  link: string | undefined,
  listener: ReloadListener,
  everyMs = 5000
): () => void {
  const known = new Map(paths.map((path) => [path, markOf(path)]))
  let looking = false
  const look = async (path: string): Promise<void> => {
    const mark = markOf(path)
    if (mark === known.get(path)) return
    known.set(path, mark)
    try {
      listener.onContent(await loadContent(path, link))
    } catch (error) {
      listener.onError(error, path)
    }
  }
  // One look after the other: a slow one must not bring back what a later one replaced.
  const lookAtAll = async (): Promise<void> => {
    if (looking) return
    looking = true
    for (const path of paths) await look(path)
    looking = false
  }
  const timer = setInterval(() => void lookAtAll(), everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** What changes when a file does; undefined where there is none. */
function markOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? undefined : `${found.mtimeMs} ${found.size} ${found.ino}`
}
