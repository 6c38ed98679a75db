import { readFileSync } from 'node:fs'
import { toJSONSchema } from 'zod/mini'
import { compareCodeUnits } from '../src/compare.ts'
import { contracts } from '../src/contract.ts'
import { factbook } from '../src/factbook-schema.ts'
import { type Documentation, readDocComments } from './doc-comments.ts'

const id = 'https://docfacts.github.io/schema/1/factbook.schema.json'

/** Any JSON Schema; which keywords it has is for its readers. */
type JsonSchema = Record<string, unknown>

/**
 * The JSON Schema of factbooks: what the validators check, with the doc comments of the types as descriptions.
 *
 * @throws {Error} when a type that the validators name has no doc comment.
 */
export function generateJsonSchema(): JsonSchema {
  const documentation = readDocComments(['quantity', 'fact', 'factbook'].map(readSource).join('\n'))
  const { $schema, $defs } = toJSONSchema(factbook, { metadata: contracts, unrepresentable: 'any' })
  const described: Record<string, JsonSchema> = {}
  for (const [name, schema] of Object.entries($defs ?? {}).sort(byName)) {
    described[name] = describe(name, schema as JsonSchema, documentation)
  }
  const { Factbook, ...rest } = described
  return { $schema, $id: id, ...Factbook, $defs: rest }
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareCodeUnits(a, b)
}

function readSource(name: string): string {
  return readFileSync(new URL(`../src/${name}.ts`, import.meta.url), 'utf8')
}

function describe(name: string, schema: JsonSchema, documentation: ReadonlyMap<string, Documentation>): JsonSchema {
  const found = documentation.get(name)
  if (found === undefined) throw new Error(`Unexpected type \`${name}\` without doc comment`)
  const { id: _, type, properties, ...rest } = schema
  const members = isObject(properties) ? { properties: describeKeys(properties, found.keys) } : {}
  return {
    title: title(name),
    description: found.description,
    ...(type === undefined ? {} : { type }),
    ...members,
    ...rest
  }
}

function describeKeys(properties: object, descriptions: ReadonlyMap<string, string>): JsonSchema {
  const described: JsonSchema = {}
  for (const [key, schema] of Object.entries(properties)) {
    const description = descriptions.get(key)
    described[key] = description === undefined ? schema : { ...schema, description }
  }
  return described
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** 'UseCaseFact' → 'Use case fact' */
function title(name: string): string {
  return name.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
