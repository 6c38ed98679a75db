import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { generateJsonSchema } from '../scripts/json-schema.ts'
import { factbookSchema, readFactbook } from '../src/index.ts'
import { factbookLayout } from '../src/layout.ts'
import { buildFactbook, buildFactbookOfEveryKind } from './builders.ts'

const validate: ValidateFunction = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  factbookSchema
)

describe('factbook.schema.json', () => {
  test('is what the validators and the doc comments say', () => {
    const file: unknown = JSON.parse(readFileSync(new URL('../factbook.schema.json', import.meta.url), 'utf8'))
    expect(file).toEqual(generateJsonSchema())
    expect(factbookSchema).toEqual(file)
  })

  test('takes a factbook', () => {
    expect(validate(buildFactbook()), JSON.stringify(validate.errors)).toBe(true)
  })

  test('takes a fact of every kind', () => {
    const book = buildFactbookOfEveryKind()
    expect(validate(book), JSON.stringify(validate.errors)).toBe(true)
    expect(readFactbook(book)).toBe(book)
  })

  test('takes no empty object', () => {
    expect(validate({})).toBe(false)
    expect(validate.errors).toHaveLength(8)
  })

  test.each([
    ['another version', { formatVersion: 2 }],
    ['a strange key', { claims: [] }],
    ['a fact without evidence', { facts: buildFactbook().facts.map((fact) => ({ ...fact, evidence: [] })) }],
    ['a fact of a strange kind', { facts: buildFactbook().facts.map((fact) => ({ ...fact, kind: 'rumour' })) }]
  ])('takes no %s, as the reader', (_, parts) => {
    const book = { ...buildFactbook(), ...parts }
    expect(validate(book)).toBe(false)
    expect(() => readFactbook(book)).toThrow('Unexpected')
  })

  test('describes every type', () => {
    const undescribed = Object.entries(definitions()).filter(([, { title, description }]) => !title || !description)
    expect(undescribed).toEqual([])
    expect(factbookSchema).toMatchObject({ title: 'Factbook', description: expect.any(String) })
  })

  test('has the keys in the order in which they are written', () => {
    const { facts, documents, entities, aspects, topics, tables, redirects } = factbookLayout
    const { evidence: Evidence, quantity: Quantity, when: When, steps: Step } = facts
    const layouts: Record<string, object> = {
      ...{ Evidence, Quantity, When, Step, Document: documents, Entity: entities, Aspect: aspects },
      ...{ Topic: topics, Table: tables, Redirects: redirects }
    }
    expect(Object.keys(factbookLayout)).toEqual(Object.keys(factbookSchema.properties as object))
    for (const [name, { properties }] of Object.entries(definitions())) {
      if (properties === undefined || name === 'Metadata') continue
      const written = Object.keys(layouts[name] ?? facts).filter((key) => key in properties)
      expect([name, ...written]).toEqual([name, ...Object.keys(properties)])
    }
  })
})

interface Definition {
  readonly title?: string
  readonly description?: string
  readonly properties?: object
}

function definitions(): Record<string, Definition> {
  return factbookSchema.$defs as Record<string, Definition>
}
