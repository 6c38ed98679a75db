import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { exportFactbook, writeExport } from '../src/index.ts'
import { readBooks } from './builders/books.ts'
import { lacks, validatorPath } from './builders/programs.ts'

/** What is used of the library of Frictionless Data. */
interface Library {
  readonly Package: { load(path: string): Promise<DataPackage> }
}

interface DataPackage {
  readonly valid: boolean
  readonly errors: readonly unknown[]
  readonly resources: readonly {
    readonly name: string
    readonly descriptor: { readonly schema?: unknown }
    read(options: { cast: boolean }): Promise<unknown[]>
    checkRelations(): Promise<boolean>
  }[]
}

const books = await readBooks()
const folder = mkdtempSync(join(tmpdir(), 'docfacts-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(lacks('datapackage'))('the library of Frictionless Data', () => {
  test('accepts the package of each factbook, reads every row by its schema, and finds what rows refer to', async () => {
    const { Package }: Library = (await import(pathToFileURL(validatorPath('datapackage') ?? '').href)).default
    for (const [place, { name, book }] of books.entries()) {
      await writeExport(join(folder, String(place)), exportFactbook(book, { formats: ['csv'] }))
      const { valid, errors, resources } = await Package.load(join(folder, String(place), 'csv/datapackage.json'))
      expect([name, valid, errors]).toEqual([name, true, []])
      for (const resource of resources) {
        if (resource.descriptor.schema === undefined) continue
        const rows = await resource.read({ cast: true })
        if (resource.name === 'facts') expect(rows.length, name).toBe(book.facts.length)
        expect(await resource.checkRelations(), `${name}: ${resource.name}`).toBe(true)
      }
    }
  }, 120_000)
})
