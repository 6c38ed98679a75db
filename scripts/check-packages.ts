/** Checks the packages as they would be published: packed, by publint and attw; and the manifests as a set, by sherif. */
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Manifest {
  name: string
  version: string
  private?: boolean
  exports: Record<string, unknown>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'docfacts-pack-'))
const failed: string[] = []

try {
  // `packages-without-package-json`, `root-package-manager-field`: pnpm is pinned in devEngines instead.
  run('sherif', ['--ignore-rule', 'root-package-manager-field'])
  for (const manifest of globSync('{packages,apps}/*/package.json', { cwd: root }).sort()) checkPackage(manifest)
} finally {
  rmSync(out, { recursive: true, force: true })
}
if (failed.length > 0) {
  console.error(`Unexpected problems: ${failed.join(', ')}`)
  process.exitCode = 1
}

function checkPackage(path: string): void {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, path), 'utf8'))
  if (manifest.private === true) return
  execFileSync('pnpm', ['pack', '--pack-destination', out], { cwd: join(root, dirname(path)), stdio: 'ignore' })
  const tarball = join(out, `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`)
  run('publint', ['run', tarball, '--strict'])
  if (manifest.exports['.'] !== undefined) run('attw', [tarball, '--profile', 'esm-only', '--no-emoji', '-f', 'ascii'])
}

function run(command: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  if (status === 0) return
  failed.push(`${command} ${args.join(' ')}`)
  console.error(stdout, stderr)
}
