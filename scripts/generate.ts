/** Writes every generated file of the repository, or with `--check` fails when one is stale. */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check') ? ['--check'] : []

const failed = steps().filter((args) => !run(args))
if (failed.length > 0) {
  console.error(
    check.length > 0 ? 'Unexpected stale files, expected what `pnpm generate` writes' : 'Unexpected failure'
  )
  process.exitCode = 1
}

/** The JSON Schema first, then the factbook of each content package, then what the site runs in browsers. */
function steps(): string[][] {
  const list: string[][] = []
  const schema = 'packages/schema/scripts/generate.ts'
  if (existsSync(`${root}${schema}`)) list.push([schema, ...check])
  for (const documents of globSync('packages/*/documents', { cwd: root }).sort()) {
    const folder = dirname(documents)
    const lexicon = existsSync(`${root}${folder}/lexicon.yaml`) ? ['--lexicon', `${folder}/lexicon.yaml`] : []
    const out = ['--name', basename(folder), '--out', `${folder}/factbook.json`]
    list.push(['packages/cli/src/main.ts', 'build', documents, ...lexicon, ...out, ...check])
  }
  list.push(['apps/export/scripts/bundle.ts', ...check])
  return list
}

function run(args: string[]): boolean {
  const { status } = spawnSync(process.execPath, ['--conditions=@docfacts/source', ...args], {
    cwd: root,
    stdio: 'inherit'
  })
  return status === 0
}
