/** Bundles what pages load, minified, and fails where its gzip is larger than it may be. */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

interface Limit {
  readonly entry: string
  /** Most bytes of the gzip. What needs more says why in its commit. */
  readonly most: number
}

const root = fileURLToPath(new URL('..', import.meta.url))
const limits: readonly Limit[] = [{ entry: 'packages/ask/src/index.ts', most: 44_700 }]

for (const { entry, most } of limits) {
  const size = await sizeOf(entry)
  console.log(`${entry}: ${size.toLocaleString('en')} bytes gzipped, at most ${most.toLocaleString('en')}`)
  if (size <= most) continue
  console.error(`Unexpected size of ${entry}, expected at most ${most} bytes`)
  process.exitCode = 1
}

async function sizeOf(entry: string): Promise<number> {
  const bundle = await rolldown({
    input: `${root}${entry}`,
    platform: 'browser',
    resolve: { conditionNames: ['@docfacts/source', 'import', 'browser', 'default'] }
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  return gzipSync(output[0].code, { level: 9 }).length
}
