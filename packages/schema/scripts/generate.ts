/** Writes the JSON Schema of factbooks and the table of the bump rules, or with `--check` fails when one is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generateJsonSchema } from './json-schema.ts'
import { fillRulesTable } from './rules-table.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const json = JSON.stringify(generateJsonSchema(), null, 2)

keep('factbook.schema.json', `${json}\n`)
keep('src/generated/factbook-json-schema.ts', toModule(json))
keep('readme.md', fillRulesTable(read('readme.md') ?? ''))

/** Objects are typed widely: what a validator takes, not what this schema happens to hold. */
function toModule(literal: string): string {
  return `/** The JSON Schema (2020-12) of factbooks. Written by \`pnpm generate\`. */
export const factbookSchema: { readonly [keyword: string]: unknown } = ${literal}
`
}

function keep(path: string, text: string): void {
  if (read(path) === text) return
  if (values.check) {
    process.stderr.write(`Unexpected content of packages/schema/${path}, expected what \`pnpm generate\` writes\n`)
    process.exitCode = 1
  } else writeFileSync(locate(path), text)
}

function read(path: string): string | undefined {
  try {
    return readFileSync(locate(path), 'utf8')
  } catch {
    return undefined
  }
}

function locate(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}
