/** Conditions of an entry point. */
export interface Conditions {
  readonly types: string
  readonly default: string
}

/** Folder of the generated files, in the root of the package. */
export const generatedFolder = 'generated'

/** What `exports` in the manifest of a content package has to say: one entry for each part that is generated. */
export const packageExports: Readonly<Record<string, string | Conditions>> = {
  '.': { types: './generated/index.d.ts', default: './generated/index.js' },
  './topics': { types: './generated/topics.d.ts', default: './generated/topics.js' },
  './factbook.json': { types: './generated/factbook.json.d.cts', default: './factbook.json' },
  './topics.json': { types: './generated/topics.json.d.cts', default: './generated/topics.json' },
  './topics/*.json': { types: './generated/topic.json.d.cts', default: './generated/topics/*.json' },
  './entities.json': { types: './generated/entities.json.d.cts', default: './generated/entities.json' },
  './aspects.json': { types: './generated/aspects.json.d.cts', default: './generated/aspects.json' },
  './tables.json': { types: './generated/tables.json.d.cts', default: './generated/tables.json' },
  './sources.json': { types: './generated/sources.json.d.cts', default: './generated/sources.json' },
  './redirects.json': { types: './generated/redirects.json.d.cts', default: './generated/redirects.json' },
  './changes.json': { types: './generated/changes.json.d.cts', default: './generated/changes.json' },
  './factbook.schema.json': {
    types: './generated/factbook.schema.json.d.cts',
    default: './generated/factbook.schema.json'
  },
  './package.json': './package.json'
}

/** What the manifest says otherwise, a line an entry; entries of the package's own are its affair. */
export function explainExports(present: unknown): string[] {
  const entries = typeof present === 'object' && present !== null ? present : {}
  const differences: string[] = []
  for (const [path, expected] of Object.entries(packageExports)) {
    const found: unknown = Reflect.get(entries, path)
    if (JSON.stringify(found) === JSON.stringify(expected)) continue
    const what = found === undefined ? 'nothing' : JSON.stringify(found)
    differences.push(`exports["${path}"] in package.json: found ${what}, expected ${JSON.stringify(expected)}`)
  }
  return differences
}
