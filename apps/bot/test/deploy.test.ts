import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { variableNames } from '../src/run/config.ts'

const folder = fileURLToPath(new URL('../deploy/', import.meta.url))
const read = (name: string): string => readFileSync(`${folder}${name}`, 'utf8')

interface Service {
  readonly build?: { readonly context: string; readonly dockerfile: string }
  readonly environment: Readonly<Record<string, unknown>>
}

describe('the compose file', () => {
  const { services } = parse(read('compose.yaml')) as { services: Readonly<Record<string, Service>> }
  const own = Object.values(services).filter(({ build }) => build !== undefined)

  test('sets only what the bot reads, as texts', () => {
    const set = own.flatMap(({ environment }) => Object.entries(environment))
    expect(set.filter(([name, value]) => !variableNames.includes(name) || typeof value !== 'string')).toEqual([])
  })

  test('builds from the root of the repository by the Dockerfile beside it', () => {
    for (const { build } of own) {
      const root = `${folder}${build?.context}/`
      expect([existsSync(`${root}pnpm-workspace.yaml`), existsSync(`${root}${build?.dockerfile}`)]).toEqual([
        true,
        true
      ])
    }
  })
})

test('the Dockerfile starts the program of the package', () => {
  const { bin } = JSON.parse(readFileSync(`${folder}../package.json`, 'utf8')) as { bin: Record<string, string> }
  expect(read('Dockerfile')).toContain(`CMD ["node", "${bin['docfacts-bot']?.replace('./', '')}", "run"]`)
})
