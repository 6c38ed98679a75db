import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileDocument, type Lexicon, merge, parseLexicon } from '@docfacts/core'
import { diff, type Factbook } from '@docfacts/schema'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { type Edit, silent, telling } from './edits/edits.ts'
import { bumpByPolicy } from './edits/policy.ts'

/** Edits that are made, half of them silent; `DOCFACTS_EDITS` asks for more. */
const runs = Number(process.env.DOCFACTS_EDITS ?? (process.env.CI === undefined ? 200 : 1000))

const root = fileURLToPath(new URL('..', import.meta.url))

interface Source {
  readonly path: string
  readonly text: string
  readonly book: Factbook
}

interface Package {
  readonly name: string
  readonly lexicon: Lexicon
  readonly sources: readonly Source[]
  readonly book: Factbook
}

const packages = ['docker-vs-vm', 'language-history', 'tcp-vs-udp'].map(readPackage)

const choices = fc.record({
  which: fc.nat(packages.length - 1),
  source: fc.nat(100),
  choice: fc.nat(10_000)
})

describe.each(Object.entries(silent))('to %s', (_, edit) => {
  test('is no change', () => {
    fc.assert(
      fc.property(choices, ({ which, source, choice }) => {
        const edited = apply(edit, which, source, choice)
        fc.pre(edited !== undefined)
        expect(diff(edited.before, edited.after).changes).toEqual([])
      }),
      { numRuns: share(silent), maxSkipsPerRun: 1000 }
    )
  }, 600_000)
})

describe.each(Object.entries(telling))('to %s', (_, edit) => {
  test('asks for the bump of the policy', () => {
    fc.assert(
      fc.property(choices, ({ which, source, choice }) => {
        const edited = apply(edit, which, source, choice)
        fc.pre(edited !== undefined)
        expect(diff(edited.before, edited.after).bump).toBe(bumpByPolicy(edited.before, edited.after))
      }),
      { numRuns: share(telling), maxSkipsPerRun: 1000 }
    )
  }, 600_000)
})

function share(edits: Readonly<Record<string, Edit>>): number {
  return Math.ceil(runs / 2 / Object.keys(edits).length)
}

function apply(
  edit: Edit,
  which: number,
  source: number,
  choice: number
): { before: Factbook; after: Factbook } | undefined {
  const { lexicon, sources, book } = packages[which] as Package
  const chosen = sources[source % sources.length] as Source
  const text = edit(chosen.text, choice)
  if (text === undefined || text === chosen.text) return undefined
  const books = sources.map((each) => (each === chosen ? compileText(each.path, text, lexicon) : each.book))
  return { before: book, after: merge(books, { name: book.name }) }
}

function readPackage(name: string): Package {
  const folder = `${root}packages/${name}`
  const lexicon = parseLexicon(
    new VFile({ path: 'lexicon.yaml', value: readFileSync(`${folder}/lexicon.yaml`, 'utf8') })
  )
  const sources = globSync(`${folder}/documents/*.md`).map((file) => {
    const [path, text] = [basename(file), readFileSync(file, 'utf8')]
    return { path, text, book: compileText(path, text, lexicon) }
  })
  return {
    name,
    lexicon,
    sources,
    book: merge(
      sources.map(({ book }) => book),
      { name }
    )
  }
}

function compileText(path: string, value: string, lexicon: Lexicon): Factbook {
  return compileDocument(new VFile({ path, value }), lexicon)
}
