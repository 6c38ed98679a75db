import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** Runs the command line from source, and returns what it prints. Problems in documents (exit code 1) are fine. */
export function docfacts(args: readonly string[], input = ''): string {
  const main = ['--conditions=@docfacts/source', `${root}packages/cli/src/main.ts`]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...main, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 30
  })
  if (status !== 0 && status !== 1)
    throw new Error(`Unexpected exit ${status} of docfacts ${args.join(' ')}\n${stderr}`)
  return stdout
}
