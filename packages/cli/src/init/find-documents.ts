import { readdir } from 'node:fs/promises'
import { listDocuments } from '@docfacts/core'

/** Folders that hold nothing but documents, by custom. */
const customary = ['documents', 'docs', 'content', 'posts', 'articles']

/** Files that tell about a project, not about its subject. */
const aboutProject =
  /^(readme|changelog|contributing|code_of_conduct|license|licence|security|authors|maintainers|notice)\b/i

/**
 * Where the documents of a folder are: the customary folders of it that hold any, or else its own files and folders with
 * documents, files about the project left out.
 */
export async function findDocuments(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.map(({ name }) => name).sort()
  const named = await withDocuments(
    folder,
    customary.filter((name) => names.includes(name))
  )
  if (named.length > 0) return named
  const own = names.filter((name) => !name.startsWith('.') && name !== 'node_modules' && !aboutProject.test(name))
  return withDocuments(folder, own)
}

async function withDocuments(cwd: string, names: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const name of names) {
    const { documents } = await listDocuments([name], { cwd })
    if (documents.length > 0) found.push(name)
  }
  return found
}
