import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(`${root}readme.md`, 'utf8')

test('the snippet of the readme runs', () => {
  const [, code = ''] = /^```ts\n(.*?)^```$/ms.exec(readme) ?? []
  const told = `${code}console.log(Buffer.from(png).subarray(1, 4).toString())\n`
  const options = ['--conditions=@docfacts/source', '--input-type=module-typescript', '--eval', told]
  const { stdout, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: 'PNG\n', stderr: '' })
})
