/**
 * Packs each public package whose version is not published yet into a folder, with `sha256sums.txt` in the order in which
 * they have to be published: what others depend on first.
 *
 *     node scripts/pack.ts out/tarballs
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const out = resolve(process.argv[2] ?? 'out/tarballs')
const registry = process.env.npm_config_registry ?? 'https://registry.npmjs.org/'
mkdirSync(out, { recursive: true })

const packages = globSync('{packages,apps}/*/package.json', { cwd: root }).sort().map(readPackage)
const lines: string[] = []
for (const { folder, manifest } of inOrder(packages.filter(({ manifest }) => manifest.private !== true))) {
  if (await isPublished(manifest)) continue
  execFileSync('pnpm', ['pack', '--pack-destination', out], { cwd: join(root, folder), stdio: 'ignore' })
  const tarball = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`
  lines.push(
    `${createHash('sha256')
      .update(readFileSync(join(out, tarball)))
      .digest('hex')}  ${tarball}\n`
  )
}
writeFileSync(join(out, 'sha256sums.txt'), lines.join(''))
if (process.env.GITHUB_OUTPUT !== undefined) appendFileSync(process.env.GITHUB_OUTPUT, `count=${lines.length}\n`)
console.log(lines.join(''))

interface Package {
  readonly folder: string
  readonly manifest: Manifest
}

function readPackage(path: string): Package {
  return { folder: dirname(path), manifest: JSON.parse(readFileSync(join(root, path), 'utf8')) }
}

function inOrder(list: readonly Package[]): Package[] {
  const byName = new Map(list.map((each) => [each.manifest.name, each]))
  const done = new Set<Package>()
  const visit = (each: Package): void => {
    for (const name of Object.keys(each.manifest.dependencies ?? {})) {
      const dependency = byName.get(name)
      if (dependency !== undefined && !done.has(dependency)) visit(dependency)
    }
    done.add(each)
  }
  for (const each of list) if (!done.has(each)) visit(each)
  return [...done]
}

async function isPublished({ name, version }: Manifest): Promise<boolean> {
  const response = await fetch(new URL(`${name.replace('/', '%2f')}/${version}`, registry))
  if (response.ok) return true
  if (response.status === 404) return false
  throw new Error(`Unexpected answer ${response.status} of ${registry} for ${name}, expected 200 or 404`)
}
