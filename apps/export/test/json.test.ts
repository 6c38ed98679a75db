import { serializeFactbook } from '@docfacts/schema'
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { readBooks } from './builders/books.ts'
import { buildKites } from './builders/kites.ts'

const books = await readBooks()

test.each(books)('$name: ajv accepts the factbook by the schema beside it', ({ book: given }) => {
  const files = exportFactbook(given, { formats: ['json'] })
  const [book, schema] = files.map(({ content }) => JSON.parse(String(content)))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  expect(validate(book), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({})).toBe(false)
})

test('the factbook comes back as it was', () => {
  const [file] = exportFactbook(buildKites(), { formats: ['json'] })
  expect(file?.content).toBe(serializeFactbook(buildKites()))
})

test('a second implementation, hyperjump, says the same', async () => {
  const files = exportFactbook(buildKites(), { formats: ['json'] })
  const [book, schema] = files.map(({ content }) => JSON.parse(String(content)))
  registerSchema(schema)
  const accepts = await validate(schema.$id)
  for (const { name, book: each } of books) expect(accepts(JSON.parse(serializeFactbook(each))).valid, name).toBe(true)
  expect(accepts({ ...book, facts: [{ ...book.facts[0], evidence: 'none' }] }).valid).toBe(false)
  expect(accepts({}).valid).toBe(false)
})
