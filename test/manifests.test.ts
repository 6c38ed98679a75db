import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

interface Manifest {
  readonly name: string
  readonly [field: string]: unknown
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly publishConfig: { readonly exports?: Manifest['exports'] }
}

const root = fileURLToPath(new URL('..', import.meta.url))
const manifests = globSync('{packages,apps}/*/package.json', { cwd: root })
  .sort()
  .map((path) => ({ folder: dirname(path), manifest: read(path) }))

describe.each(manifests)('the manifest of $manifest.name', ({ folder, manifest }) => {
  test('says what every package of this repository says', () => {
    expect(manifest).toMatchObject({
      description: expect.stringMatching(/./),
      engines: read('package.json').engines,
      keywords: expect.arrayContaining(['facts']),
      license: 'MIT',
      repository: { directory: folder },
      sideEffects: false,
      type: 'module'
    })
  })

  test('publishes its exports without the condition that runs from source', () => {
    const published = Object.entries(manifest.exports).map(([path, target]) => {
      if (typeof target === 'string') return [path, target]
      const { '@docfacts/source': _source, ...rest } = target
      return [path, rest]
    })
    expect(manifest.publishConfig.exports ?? manifest.exports).toEqual(Object.fromEntries(published))
  })

  test('runs from source first wherever something is built', () => {
    for (const target of Object.values(manifest.exports)) {
      if (typeof target === 'string' || target.default?.startsWith('./dist/') !== true) continue
      expect(Object.keys(target)[0]).toBe('@docfacts/source')
    }
  })
})

test('every version in the catalog is exact', () => {
  const catalog = readFileSync(`${root}pnpm-workspace.yaml`, 'utf8').split('\ncatalog:\n')[1] ?? ''
  const versions = catalog
    .trim()
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf(': ') + 2))
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

function read(path: string): Manifest {
  return JSON.parse(readFileSync(`${root}${path}`, 'utf8'))
}
