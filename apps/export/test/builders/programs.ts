import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A program that others wrote and that may not be here. */
type Program = 'chromium' | 'datapackage' | 'java' | 'lighthouse' | 'mermaid' | 'sqlite3' | 'xmllint'

/** How to find each, and the remedy. */
const programs: Readonly<Record<Program, readonly [isFound: () => boolean, remedy: string]>> = {
  chromium: [() => chromiumPath() !== undefined, 'apt-get install chromium'],
  datapackage: [() => validatorPath('datapackage') !== undefined, 'npm ci --prefix .ci/validators'],
  java: [() => runs('java', '-version'), 'apt-get install default-jre-headless'],
  lighthouse: [() => validatorPath('lighthouse') !== undefined, 'npm ci --prefix .ci/validators'],
  mermaid: [() => validatorPath('mermaid') !== undefined, 'npm ci --prefix .ci/validators'],
  sqlite3: [() => runs('sqlite3', '--version'), 'apt-get install sqlite3'],
  xmllint: [() => runs('xmllint', '--version'), 'apt-get install libxml2-utils']
}

/** Whether one of the programs is not here. Why its tests are left out is printed, with the remedy. */
export function lacks(...names: readonly Program[]): boolean {
  const missing = names.filter((name) => !programs[name][0]())
  for (const name of missing) say(`tests with ${name}, which is not installed: ${programs[name][1]}`)
  return missing.length > 0
}

/** Says what is left out, where the run of the tests prints it. */
export function say(text: string): void {
  process.stderr.write(`skipped: ${text}\n`)
}

/** Where Chromium is, if anywhere. */
export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
}

/** Where a package is that is too large for every install: `.ci/run` installs it. */
export function validatorPath(name: string): string | undefined {
  try {
    return createRequire(new URL('../../../../.ci/validators/package.json', import.meta.url)).resolve(name)
  } catch {
    return undefined
  }
}

function runs(program: string, option: string): boolean {
  return spawnSync(program, [option]).status === 0
}
