/** Bundles what the site runs in browsers into `src/generated/client.ts`, or with `--check` fails when it is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const target = fileURLToPath(new URL('../src/generated/client.ts', import.meta.url))
const content = await bundle()

if (!process.argv.includes('--check')) writeFileSync(target, content)
else if (readFileSync(target, 'utf8') !== content) {
  process.stderr.write('apps/export/src/generated/client.ts is stale: run `pnpm generate`\n')
  process.exitCode = 1
}

async function bundle(): Promise<string> {
  const lines: string[] = []
  for (const name of ['ask', 'site'])
    lines.push(`  ${JSON.stringify(`${name}.js`)}: ${JSON.stringify(await code(name))}`)
  return `/** Scripts of the site by file name, bundled from \`client/\` by \`pnpm generate\`. */
export const client: Readonly<Record<string, string>> = {\n${lines.join(',\n')}\n}\n`
}

/** A plain script: browsers load no modules from a disk. */
async function code(name: string): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL(`../client/${name}.ts`, import.meta.url)),
    resolve: { conditionNames: ['@docfacts/source', 'import', 'default'] },
    logLevel: 'warn'
  })
  const { output } = await build.generate({ format: 'iife', minify: true })
  await build.close()
  return output[0].code
}
