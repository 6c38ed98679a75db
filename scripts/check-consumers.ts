/**
 * Uses the content packages as strangers do: packs them, publishes the tarballs to a registry of its own, installs them in
 * a fresh project, type-checks it, runs it as a module and from CommonJS, bundles it, and opens it in a browser.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Registry, startRegistry } from '../packages/cli/test/registry.ts'
import { openInBrowser } from './consumers/browser.ts'
import { execute } from './consumers/execute.ts'

interface Packed {
  readonly name: string
  readonly version: string
  readonly tarball: string
  readonly facts: number | undefined
}

/** Bytes that a tarball may have for each thousand facts. */
const bytesPerThousandFacts = 300_000

const root = fileURLToPath(new URL('..', import.meta.url))
const project = fileURLToPath(new URL('consumers/project', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'docfacts-consumers-'))
const registry = await startRegistry()
const failed: string[] = []

try {
  const packed = ['packages/schema', ...contentPackages()].map(pack)
  for (const one of packed) await step(`size of ${one.name}`, () => assertSize(one))
  for (const one of packed) await step(`publish ${one.name}`, () => publish(one, registry))
  const consumer = join(work, 'consumer')
  await step('install in a fresh project', () => install(consumer, packed))
  for (const resolution of ['nodenext', 'bundler']) {
    await step(`type-check under ${resolution}`, () => run('tsc', ['-p', `tsconfig.${resolution}.json`], consumer))
  }
  await step('run as a module', () => run(process.execPath, ['run.mjs'], consumer))
  await step('run from CommonJS', () => run(process.execPath, ['run.cjs'], consumer))
  await step('bundle for browsers', () =>
    run('rolldown', ['page.mjs', '--format', 'esm', '--platform', 'browser', '-o', 'bundle.js'], consumer)
  )
  await step('open the bundle in a browser', () => openInBrowser(consumer, 'bundled.html'))
  await step('open it without a bundle, as from a CDN', () => openInBrowser(consumer, 'unbundled.html'))
} finally {
  await registry.close()
  rmSync(work, { recursive: true, force: true })
}
if (failed.length > 0) {
  console.error(`Unexpected failure to ${failed.join(', to ')}`)
  process.exitCode = 1
}

function contentPackages(): string[] {
  return globSync('packages/*/factbook.json', { cwd: root })
    .map((path) => dirname(path))
    .sort()
}

function pack(folder: string): Packed {
  const { name, version }: { name: string; version: string } = JSON.parse(read(join(root, folder, 'package.json')))
  execFileSync('pnpm', ['pack', '--pack-destination', work], { cwd: join(root, folder), stdio: 'ignore' })
  const tarball = join(work, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
  const facts =
    folder === 'packages/schema' ? undefined : JSON.parse(read(join(root, folder, 'factbook.json'))).facts.length
  return { name, version, tarball, facts }
}

function assertSize({ name, tarball, facts }: Packed): void {
  if (facts === undefined) return
  const size = statSync(tarball).size
  console.log(`  ${name}: ${size} bytes, ${facts} facts`)
  const most = Math.max(1000, facts) * (bytesPerThousandFacts / 1000)
  if (size > most) throw new Error(`Unexpected ${size} bytes of ${name}, expected at most ${most}`)
}

/** Publishes with npm, as the release does, and compares what the registry holds with the tarball. */
async function publish({ name, version, tarball }: Packed, { url, tarball: held }: Registry): Promise<void> {
  const settings = join(work, 'publish.npmrc')
  writeFileSync(settings, `registry=${url}\n${url.replace('http:', '')}:_authToken=none\n`)
  await execute('npm', ['publish', tarball, '--access', 'public', '--userconfig', settings, '--registry', url], work)
  const [sent, there] = [readFileSync(tarball), held(name, version)]
  if (there === undefined || hashOf(sent) !== hashOf(there))
    throw new Error(`Unexpected bytes of ${name} in the registry`)
}

async function install(consumer: string, packed: readonly Packed[]): Promise<void> {
  cpSync(project, consumer, { recursive: true })
  const dependencies = Object.fromEntries(
    packed.flatMap(({ name, version, facts }) => (facts === undefined ? [] : [[name, version]]))
  )
  writeFileSync(
    join(consumer, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies })
  )
  writeFileSync(join(consumer, '.npmrc'), `@docfacts:registry=${registry.url}\n`)
  mkdirSync(join(work, 'cache'))
  await execute('npm', ['install', '--no-audit', '--no-fund', '--cache', join(work, 'cache')], consumer)
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${status}\n${stdout}${stderr}`)
  if (command === process.execPath) process.stdout.write(stdout.replace(/^/gm, '  ').trimEnd().concat('\n'))
}

async function step(name: string, work: () => void | Promise<void>): Promise<void> {
  const started = performance.now()
  try {
    await work()
    console.log(`ok ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  } catch (error) {
    failed.push(name)
    console.error(`FAILED ${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}
