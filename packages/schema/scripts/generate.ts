/** Writes the JSON Schema of factbooks, as a file and as a module, or with `--check` fails when one is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generateJsonSchema } from './json-schema.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const json = JSON.stringify(generateJsonSchema(), null, 2)

keep('factbook.schema.json', `${json}\n`)
keep('src/generated/factbook-json-schema.ts', toModule(json))

/** Objects are typed widely: what a validator takes, not what this schema happens to hold. */
function toModule(literal: string): string {
  return `/** The JSON Schema (2020-12) of factbooks. Written by \`pnpm generate\`. */
export const factbookSchema: { readonly [keyword: string]: unknown } = ${literal}
`
}

function keep(path: string, text: string): void {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
  if (read(file) === text) return
  if (values.check) {
    process.stderr.write(`Unexpected content of packages/schema/${path}, expected what \`pnpm generate\` writes\n`)
    process.exitCode = 1
  } else writeFileSync(file, text)
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
