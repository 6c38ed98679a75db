import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ask, loadIndex } from '@docfacts/ask'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { type ExportedFile, exportFactbook } from '../src/index.ts'
import { readBooks } from './builders/books.ts'
import { buildHostile } from './builders/hostile.ts'
import { buildKites } from './builders/kites.ts'

const books = (await readBooks()).filter(({ book }) => book.facts.length > 0)

test.each(books)('$name: every file is what the description says', ({ book }) => {
  const files = exportFactbook(book, { formats: ['api'] })
  const description = JSON.parse(contentOf(files, 'openapi.json'))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ ...description, $id: 'https://docfacts.invalid/openapi.json' })
  for (const [path, { get }] of Object.entries<{ get: object }>(description.paths)) {
    if (!path.endsWith('.json')) continue
    const pointer = `https://docfacts.invalid/openapi.json#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses/200/content/application~1json/schema`
    const validate = ajv.compile({ $ref: pointer })
    const pattern = new RegExp(`^${path.slice(1).replaceAll('.', '\\.').replace('{id}', '[^/]+')}$`)
    const matching = files.filter((file) => pattern.test(file.path))
    expect(matching.length, path).toBeGreaterThan(0)
    expect(get).toBeDefined()
    for (const file of matching) {
      expect(validate(JSON.parse(String(file.content))), `${file.path}: ${JSON.stringify(validate.errors)}`).toBe(true)
    }
  }
})

test('lists name the files of their items', () => {
  const files = exportFactbook(buildHostile(), { formats: ['api'] })
  for (const list of ['documents', 'entities', 'aspects', 'topics', 'facts']) {
    for (const { id, file } of JSON.parse(contentOf(files, `api/${list}.json`))) {
      expect(JSON.parse(contentOf(files, `api/${list}/${file}`)).id).toBe(id)
    }
  }
})

test('the index answers as one made anew', () => {
  const book = buildKites()
  const { index } = JSON.parse(contentOf(exportFactbook(book, { formats: ['api'] }), 'api/ask-index.json'))
  expect(ask(loadIndex(Buffer.from(index, 'base64'), book), 'What is a kite?')).toMatchObject({ status: 'answered' })
})

test('the description is OpenAPI 3.1 by its official schema', async () => {
  for (const options of [{}, { baseUrl: 'https://example.org/facts/' }]) {
    const description = contentOf(exportFactbook(buildKites(), { formats: ['api'], ...options }), 'openapi.json')
    expect(await new Validator().validate(JSON.parse(description))).toEqual({ valid: true })
  }
})

test('Redocly finds nothing to say against the description', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docfacts-openapi-'))
  const file = join(folder, 'openapi.json')
  const program = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  try {
    for (const options of [{}, { baseUrl: 'https://example.org/facts/' }]) {
      writeFileSync(file, contentOf(exportFactbook(buildKites(), { formats: ['api'], ...options }), 'openapi.json'))
      const argv = [program, 'lint', '--extends=recommended-strict', '--format=json', file]
      const { stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8', env, cwd: folder })
      expect(JSON.parse(stdout).problems).toEqual([])
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function contentOf(files: readonly ExportedFile[], path: string): string {
  return String(files.find((file) => file.path === path)?.content)
}
