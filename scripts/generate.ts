/** Writes every generated file of the repository, or with `--check` fails when one is stale. */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Step {
  /** Folder to run in, relative to the root. */
  readonly folder: string
  readonly args: readonly string[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check') ? ['--check'] : []

const failed = steps().filter((step) => !run(step))
if (failed.length > 0) {
  console.error(
    check.length > 0 ? 'Unexpected stale files, expected what `pnpm generate` writes' : 'Unexpected failure'
  )
  process.exitCode = 1
}

/** The JSON Schema first, then the policy of versions, each app's bundle for browsers, then each content package. */
function steps(): Step[] {
  const list: Step[] = []
  const schema = join(root, 'packages/schema/scripts/generate.ts')
  if (existsSync(schema)) list.push({ folder: '.', args: [schema] })
  list.push({ folder: '.', args: [join(root, 'scripts/versioning.ts')] })
  for (const script of globSync('apps/*/scripts/bundle.ts', { cwd: root }).sort()) {
    list.push({ folder: '.', args: [join(root, script)] })
  }
  for (const documents of globSync('packages/*/documents', { cwd: root }).sort()) {
    list.push({ folder: dirname(documents), args: [join(root, 'packages/cli/src/main.ts'), 'build'] })
  }
  return list
}

function run({ folder, args }: Step): boolean {
  const { status } = spawnSync(process.execPath, ['--conditions=@docfacts/source', ...args, ...check], {
    cwd: join(root, folder),
    stdio: 'inherit'
  })
  return status === 0
}
