/** After `changeset version`: remembers the facts of each content package as those of the release that is being made. */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'packages/cli/src/main.ts')

for (const path of globSync('packages/*/factbook.json', { cwd: root }).sort()) {
  const { status } = spawnSync(process.execPath, ['--conditions=@docfacts/source', cli, 'changeset', '--released'], {
    cwd: join(root, dirname(path)),
    stdio: 'inherit'
  })
  if (status !== 0) process.exitCode = 1
}
