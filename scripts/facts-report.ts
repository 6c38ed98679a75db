/**
 * Compares the facts of each content package with a commit: a report for a comment on a pull request into a file,
 * annotations to stdout. Fails when changesets declare less than the changes ask for, or something cannot be compared.
 *
 *     node scripts/facts-report.ts git:origin/main facts-report.md
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, globSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Characters of the longest comment that GitHub takes. */
const longest = 65_536

const root = fileURLToPath(new URL('..', import.meta.url))
const [against = 'git:origin/main', out = 'facts-report.md'] = process.argv.slice(2)
const folders = globSync('packages/*/factbook.json', { cwd: root })
  .map((path) => dirname(path))
  .sort()
const room = Math.floor(longest / Math.max(1, folders.length))
const reports: string[] = []

for (const folder of folders) {
  const known = spawnSync('git', ['cat-file', '-e', `${against.replace(/^git:/, '')}:${folder}/factbook.json`], {
    cwd: root
  })
  if (against.startsWith('git:') && known.status !== 0 && isCommit(against.slice(4))) {
    reports.push(`### ${folder}\n\nNew: there is nothing to compare with.\n`)
    continue
  }
  const report = run(folder, ['diff', against, '--format', 'markdown'])
  reports.push(shorten(`### ${folder}\n\n${report.status === 2 ? 'Could not be compared.\n' : report.stdout}`))
  const { status, stdout } = run(folder, ['diff', against, '--format', 'github', '--check'])
  process.stdout.write(stdout)
  if (status !== 0) process.exitCode = Math.max(Number(process.exitCode ?? 0), status ?? 2)
}

const text = reports.join('\n')
writeFileSync(out, text)
if (process.env.GITHUB_STEP_SUMMARY !== undefined) appendFileSync(process.env.GITHUB_STEP_SUMMARY, text)

function run(folder: string, args: readonly string[]): { status: number | null; stdout: string } {
  const cli = join(root, 'packages/cli/src/main.ts')
  return spawnSync(process.execPath, ['--conditions=@docfacts/source', cli, ...args], {
    cwd: join(root, folder),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit']
  })
}

function isCommit(ref: string): boolean {
  return spawnSync('git', ['cat-file', '-e', `${ref}^{commit}`], { cwd: root }).status === 0
}

/** Cut at the end of a line, so that all reports fit into one comment. */
function shorten(report: string): string {
  const tail = '\n… and more; run `docfacts diff` to see it all\n'
  if (report.length < room) return report
  return report.slice(0, report.lastIndexOf('\n', room - tail.length - 2)) + tail
}
