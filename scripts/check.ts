/** Runs every check that CI runs, each to its end, so that one call tells all that is wrong. The tests come last. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const checks = [
  'lint',
  'typecheck',
  'build',
  'unused',
  'check:packages',
  'check:sizes',
  'check:consumers',
  'generate:check',
  'eval',
  'test'
] as const

interface Manifest {
  scripts: Record<(typeof checks)[number], string>
}

const root = new URL('..', import.meta.url)
const { scripts }: Manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const failed: string[] = []

for (const name of checks) {
  const started = performance.now()
  console.log(`\n> ${name}: ${scripts[name]}`)
  // The command itself, not `pnpm run`: starting pnpm costs a second a time.
  const { status } = spawnSync(scripts[name], { cwd: root, shell: true, stdio: 'inherit' })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (status !== 0) failed.push(name)
  // Nothing may follow the closing line of the tests on stdout.
  if (name !== 'test') console.log(`${status === 0 ? 'ok' : 'FAILED'} ${name} (${seconds} s)`)
}

if (failed.length > 0) {
  console.error(`Unexpected failure of ${failed.join(', ')}`)
  process.exitCode = 1
}
