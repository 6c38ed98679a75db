/** Writes every generated file of the repository, or with `--check` fails when one is stale. */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Step {
  /** Folder to run in, relative to the root. */
  readonly folder: string
  readonly args: readonly string[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check') ? ['--check'] : []

/** What apps and packages generate with scripts of their own, but for content packages. */
const scripts = {
  before: ['packages/schema/scripts/generate.ts', 'scripts/versioning.ts', 'apps/export/scripts/bundle.ts'],
  after: ['apps/bot/scripts/draw-replies.ts']
}

const failed = steps().filter((step) => !run(step))
if (failed.length > 0) {
  console.error(
    check.length > 0 ? 'Unexpected stale files, expected what `pnpm generate` writes' : 'Unexpected failure'
  )
  process.exitCode = 1
}

/** The JSON Schema, the policy of versions and the scripts of the site; each content package; what is drawn from those. */
function steps(): Step[] {
  const known = new Set([...scripts.before, ...scripts.after])
  const forgotten = globSync('{apps,packages}/*/scripts/*.ts', { cwd: root }).filter(
    (path) => isStep(path) && !known.has(path)
  )
  if (forgotten.length > 0) throw new Error(`Unexpected ${forgotten.join(', ')}, expected only steps that are listed`)
  const content = globSync('packages/*/documents', { cwd: root }).sort()
  return [
    ...scripts.before.map(script),
    ...content.map((path) => ({ folder: dirname(path), args: [join(root, 'packages/cli/src/main.ts'), 'build'] })),
    ...scripts.after.map(script)
  ]
}

function script(path: string): Step {
  return { folder: '.', args: [join(root, path)] }
}

/** Whether a script knows `--check`, as every step does. */
function isStep(path: string): boolean {
  return /--check|values\.check/.test(readFileSync(join(root, path), 'utf8'))
}

function run({ folder, args }: Step): boolean {
  const { status } = spawnSync(process.execPath, ['--conditions=@docfacts/source', ...args, ...check], {
    cwd: join(root, folder),
    stdio: 'inherit'
  })
  return status === 0
}
