import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDocuments } from '@docfacts/core'

/** The documents to measure with, in memory. */
export interface Corpus {
  readonly name: string
  readonly documents: readonly { readonly path: string; readonly text: string }[]
  readonly mebibytes: number
}

/** How often the bundled documents are repeated, to have enough to measure. */
const copies = 20

/** The posts beside the checkout, or else the bundled documents, repeated under other paths. */
export async function readCorpus(): Promise<Corpus> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const posts = '../shared/corpus/devops-daily/posts'
  const name = existsSync(`${root}${posts}`) ? posts : 'packages/docker-vs-vm/documents'
  const once: { path: string; text: string }[] = []
  for await (const file of readDocuments([name], { cwd: root })) once.push({ path: file.path, text: String(file) })
  const documents = name === posts ? once : Array.from({ length: copies }, (_, copy) => copyOf(once, copy)).flat()
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return { name, documents, mebibytes: bytes / 2 ** 20 }
}

function copyOf(documents: Corpus['documents'], copy: number): Corpus['documents'] {
  return documents.map(({ path, text }) => ({ path: `${copy}/${path}`, text }))
}
