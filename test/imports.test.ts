import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

interface Row {
  /** What the sources may import from outside their own folder. */
  readonly may: readonly RegExp[]
  /** Files, or folders with a slash at the end, with a further allowance. One that is not needed any more fails. */
  readonly except?: Readonly<Record<string, readonly RegExp[]>>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const disk = /^node:(fs|fs\/promises|path)$/

/** The import table of the layout. Data moves one way: schema ← core, ask ← the apps and the command line. */
const table: Readonly<Record<string, Row>> = {
  'packages/schema': { may: [/^unist$/, /^zod\/mini$/] },
  'packages/core': {
    may: [
      /^@docfacts\/schema$/,
      /^(unified|unist|mdast|nlcst|vfile|micromark|remark)(-|$)/,
      /^(yaml|smol-toml|gemoji|decode-named-character-reference)$/,
      /^node:crypto$/
    ],
    except: { 'src/read.ts': [disk], 'src/parse/fast.ts': [/^node:module$/, /^satteri$/] }
  },
  'packages/ask': { may: [/^@docfacts\/schema$/, /^(minisearch|stemmer)$/] },
  'packages/docker-vs-vm': { may: [/^@docfacts\/schema$/] },
  'packages/language-history': { may: [/^@docfacts\/schema$/] },
  'packages/tcp-vs-udp': { may: [/^@docfacts\/schema$/] },
  'packages/pictures': { may: [/^(@resvg\/resvg-js)$/, /^node:(module|path)$/], except: { 'src/fonts.ts': [disk] } },
  'packages/cli': {
    may: [
      /^@docfacts\/(schema|core|ask(\/thesaurus)?|bot|export|docker-vs-vm)$/,
      /^@modelcontextprotocol\/server(\/stdio)?$/,
      /^@hono\/node-server$/,
      /^[^.@]/
    ]
  },
  'apps/export': {
    may: [/^@docfacts\/(schema|ask(\/thesaurus)?|pictures)$/, /^(?![@.]|node:)/, /^node:(crypto|sqlite)$/],
    except: { 'src/write/': [disk, /^node:(child_process|events)$/] }
  },
  'apps/bot': {
    may: [/^@docfacts\/(schema|ask(\/thesaurus)?|docker-vs-vm|pictures)$/, /^@hono\/node-server$/, /^(?![@.])/]
  }
}

describe('the import table', () => {
  test('has a row for each package and app', () => {
    const folders = globSync('{packages,apps}/*/package.json', { cwd: root }).map((path) => dirname(path))
    expect(folders.sort()).toEqual(Object.keys(table).sort())
  })

  test.each(Object.entries(table))('holds in %s', (folder, { may, except = {} }) => {
    const unexpected: string[] = []
    for (const [file, specifier] of importsOf(folder)) {
      const exceptions = Object.entries(except).filter(([place]) => isWithin(file, place))
      const allowed = [...may, ...exceptions.flatMap(([, patterns]) => patterns)]
      if (!allowed.some((pattern) => pattern.test(specifier))) unexpected.push(`${file} imports ${specifier}`)
    }
    expect(unexpected).toEqual([])
  })

  test.each(Object.entries(table))('lists no exception that %s does not need', (folder, { may, except = {} }) => {
    const imports = importsOf(folder).filter(([, specifier]) => !may.some((pattern) => pattern.test(specifier)))
    const unneeded = Object.keys(except).filter((place) => !imports.some(([file]) => isWithin(file, place)))
    expect(unneeded).toEqual([])
  })
})

function isWithin(file: string, place: string): boolean {
  return file === place || (place.endsWith('/') && file.startsWith(place))
}

/** Pairs of file and specifier, without those that stay inside the folder. */
function importsOf(folder: string): [file: string, specifier: string][] {
  const list: [string, string][] = []
  for (const file of globSync('src/**/*.ts', { cwd: join(root, folder) }).sort()) {
    const source = readFileSync(join(root, folder, file), 'utf8').replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '')
    for (const match of source.matchAll(/(?<!['"\w])(?:from|import)\b\s*\(?\s*(['"])([^\s'"]+)\1/g)) {
      const specifier = match[2] ?? ''
      const inside =
        specifier.startsWith('.') && !relative(folder, join(folder, dirname(file), specifier)).startsWith('..')
      if (!inside) list.push([file, specifier])
    }
  }
  return list
}
