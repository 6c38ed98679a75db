import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Goes up when what the cache keeps changes its form. */
const cacheFormat = 1

/**
 * A hash of everything but the document that decides what compiling it gives: the code of the compiler and of the format,
 * their dependencies as declared, and the lexicon.
 */
export function compilerKey(lexicon: string | undefined): string {
  const hash = createHash('sha256').update(`docfacts cache ${cacheFormat}\n`)
  for (const name of ['@docfacts/core', '@docfacts/schema']) hashPackage(name, hash)
  return hash.update(JSON.stringify(lexicon ?? null)).digest('hex')
}

type Hash = ReturnType<typeof createHash>

function hashPackage(name: string, hash: Hash): void {
  const folder = dirname(fileURLToPath(import.meta.resolve(name)))
  for (const file of ['../package.json', ...filesIn(folder)]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0')
  }
}

/** Paths of the modules in a folder, relative to it, in the same order everywhere. */
function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const modules = all.filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'))
  return modules.map((file) => file.replaceAll('\\', '/')).sort()
}
