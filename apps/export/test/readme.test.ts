import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { exporters } from '../src/index.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const readme = readFileSync(join(root, 'apps/export/readme.md'), 'utf8')

test('the readme tells of every format', () => {
  const rows = [...readme.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name)
  expect(rows.sort()).toEqual(exporters.map(({ name }) => name).sort())
})

test('the snippet of the readme runs, and finds its export up to date', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docfacts-readme-'))
  try {
    cpSync(join(root, 'packages/docker-vs-vm/factbook.json'), join(folder, 'factbook.json'))
    mkdirSync(join(folder, 'node_modules/@docfacts'), { recursive: true })
    for (const [name, path] of [
      ['export', 'apps/export'],
      ['schema', 'packages/schema']
    ] as const)
      symlinkSync(join(root, path), join(folder, 'node_modules/@docfacts', name))
    const [, code = ''] = /^```ts\n(.*?)^```$/ms.exec(readme) ?? []
    const told = `${code}console.log(differences)\n`
    const options = ['--conditions=@docfacts/source', '--input-type=module-typescript', '--eval', told]
    const { stdout, stderr } = spawnSync(process.execPath, options, { cwd: folder, encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '[]\n', stderr: '' })
    expect(readdirSync(join(folder, 'facts'))).toContain('manifest.json')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
