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
  const entry: unknown = await import(`${root}${folderOf(name)}/src/index.ts`)
  const names = Object.keys(entry as object).sort()
  const list = [...Object.keys(exports).map((path) => `entry ${path}`), ...names]
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot(`exports/${name.replace('@docfacts/', '')}.txt`)
})

function folderOf(name: string): string {
  const folder = name.replace('@docfacts/', '')
  return folder === 'export' ? 'apps/export' : `packages/${folder}`
}
