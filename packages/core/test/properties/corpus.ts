import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { VFile } from 'vfile'

const root = join(import.meta.dirname, '../../../../..', 'shared')

/** Folders of real documents that may lie beside the checkout. */
const folders = ['corpus', 'seeds'].map((name) => join(root, name)).filter((folder) => existsSync(folder))

/** Why tests on real documents do not run, or `undefined` where they do. */
export const noCorpus: string | undefined =
  folders.length === 0 ? 'no real documents: there is no ../shared/corpus beside the checkout' : undefined

/** Read the real documents, in order. */
export function readCorpus(): readonly VFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => {
        const path = relative(root, join(folder, name)).split(sep).join('/')
        return new VFile({ path, value: readFileSync(join(folder, name), 'utf8') })
      })
  )
}
