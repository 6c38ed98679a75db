import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const manifests = globSync('{packages,apps}/*/package.json', { cwd: root })
  .sort()
  .map((path): Manifest => JSON.parse(readFileSync(`${root}${path}`, 'utf8')))
  .filter(({ exports }) => exports['.'] !== undefined)

test.each(manifests)('$name exports what it exported before', async ({ name, exports }) => {
  const entry: unknown = await import(`${root}${folderOf(name)}/${entryOf(exports['.'])}`)
  const names = Object.keys(entry as object).sort()
  const list = [...Object.keys(exports).map((path) => `entry ${path}`), ...names]
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot(`exports/${name.replace('@docfacts/', '')}.txt`)
})

/** The source of an entry that is built, or the entry itself. */
function entryOf(conditions: unknown): string {
  const [first] = Object.values(conditions as object).filter((path) => !/^\.\/dist|\.d\.ts$/.test(path))
  return String(first)
}

function folderOf(name: string): string {
  const folder = name.replace('@docfacts/', '')
  return folder === 'export' || folder === 'bot' ? `apps/${folder}` : `packages/${folder}`
}
