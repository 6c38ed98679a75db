import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of the test's own, reached by a socket in its own folder. */
export interface TestPostgres {
  readonly address: string
  stop(): void
}

/** The folder of PostgreSQL's programs as Debian installs them, or undefined. */
export function findPostgres(): string | undefined {
  const folders = globSync('/usr/lib/postgresql/*/bin')
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
}

/** Starts a PostgreSQL; as root it runs as the user `postgres`, which is what it insists on. */
export function startPostgres(programs: string): TestPostgres {
  const folder = mkdtempSync(join(tmpdir(), 'docfacts-postgres-'))
  const data = join(folder, 'data')
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', folder])
  run(programs, 'initdb', ['-D', data, '-U', 'docfacts', '-A', 'trust', '--no-sync', '--locale=C', '-E', 'UTF8'])
  const options = `-c listen_addresses='' -c unix_socket_directories=${folder} -c fsync=off`
  run(programs, 'pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start'])
  return {
    address: `postgres://docfacts@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop() {
      run(programs, 'pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function run(programs: string, program: string, options: readonly string[]): void {
  const command = [join(programs, program), ...options]
  const all = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command
  execFileSync(all[0] as string, all.slice(1), { stdio: 'ignore', cwd: '/' })
}
