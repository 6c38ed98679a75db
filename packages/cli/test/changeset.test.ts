import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseChangeset } from '../src/changeset/changesets.ts'
import { packageExports } from '../src/package/exports.ts'
import { type RunResult, runCli } from './run-cli.ts'
import { kites, temporaryFolder } from './temporary.ts'

const file = '.changeset/facts-example-kites.md'

/** A content package inside a repository, released as it is. */
async function released(): Promise<string> {
  const files = Object.entries(kites).map(([path, text]) => [`packages/kites/${path}`, text])
  const root = await temporaryFolder({
    ...Object.fromEntries(files),
    'packages/kites/package.json': JSON.stringify({
      name: '@example/kites',
      exports: packageExports,
      docfacts: { documents: ['docs'] }
    }),
    '.changeset/README.md': 'About changesets.\n'
  })
  const cwd = join(root, 'packages/kites')
  await runCli(['build'], { cwd })
  expect(await runCli(['changeset', '--released'], { cwd })).toMatchObject({ code: 0 })
  return root
}

async function edit(root: string, before: string, after: string): Promise<RunResult> {
  const cwd = join(root, 'packages/kites')
  const path = join(cwd, 'docs/kites.md')
  await writeFile(path, (kites['docs/kites.md'] ?? '').replace(before, after))
  await runCli(['build'], { cwd })
  return runCli(['changeset'], { cwd })
}

async function read(root: string): Promise<string> {
  return readFile(join(root, file), 'utf8')
}

describe('docfacts changeset', () => {
  test('writes nothing when nothing changed', async () => {
    const root = await released()
    expect(await edit(root, '', '')).toMatchObject({ code: 0, stdout: `unchanged: ${file} (none)\n` })
    expect(await readdir(join(root, '.changeset'))).toEqual(['README.md'])
  })

  test('writes nothing when lines break elsewhere or blocks change places', async () => {
    const root = await released()
    const list = ['- **Cheap**: a kite costs less than a dinner.\n', '- **Light**: a kite fits into a bag.\n']
    expect((await edit(root, 'tethered aircraft', 'tethered\naircraft')).stdout).toContain('unchanged')
    expect((await edit(root, list.join(''), list.reverse().join(''))).stdout).toContain('unchanged')
  })

  test('writes one file with the bump and a line a change', async () => {
    const root = await released()
    expect(await edit(root, 'Two', 'Three')).toMatchObject({ code: 0, stdout: `written: ${file} (patch)\n` })
    const { releases, summary } = parseChangeset(file, await read(root))
    expect([...releases]).toEqual([['@example/kites', 'patch']])
    expect(summary).toMatch(/\d changes of facts: 1 reworded/)
    expect(summary).toContain('- reworded: “Two” (kites.md:6) → “Three” (kites.md:6)')
  })

  test('rewrites it, and deletes it when the change is taken back', async () => {
    const root = await released()
    await edit(root, 'Two', 'Three')
    expect(await edit(root, '| Crew         | One      | Two    |\n', '')).toMatchObject({
      stdout: `rewritten: ${file} (major)\n`
    })
    expect(await read(root)).toContain("'@example/kites': major\n")
    expect(await edit(root, 'Two', 'Three')).toMatchObject({ stdout: `rewritten: ${file} (patch)\n` })
    expect(await read(root)).toContain("'@example/kites': patch\n")
    expect(await edit(root, '', '')).toMatchObject({ stdout: `deleted: ${file} (none)\n` })
    expect(await readdir(join(root, '.changeset'))).toEqual(['README.md'])
  })

  test('is never lower than what a person put there', async () => {
    const root = await released()
    await edit(root, 'Two', 'Three')
    await writeFile(join(root, file), (await read(root)).replace("'@example/kites': patch", "'@example/kites': minor"))
    await edit(root, 'Two', 'Four')
    expect(await read(root)).toContain("'@example/kites': minor\n")
    expect(await read(root)).toContain('the facts ask for patch')
    await edit(root, 'Two', 'Five')
    expect(await read(root)).toContain("'@example/kites': minor\n")
    await writeFile(join(root, file), (await read(root)).replace("'@example/kites': minor", "'@example/kites': patch"))
    await edit(root, '| Crew         | One      | Two    |\n', '')
    expect(await read(root)).toContain("'@example/kites': major\n")
  })

  test('tells of conflicts that appear and are settled', async () => {
    const root = await released()
    const cwd = join(root, 'packages/kites')
    const other = join(cwd, 'docs/other.md')
    await writeFile(
      other,
      '# Kite vs Glider\n\n| Feature | Kite | Glider |\n| --- | --- | --- |\n| Launch time | 3 hours | Hours |\n'
    )
    await edit(root, '', '')
    expect(await read(root)).toContain('- conflicts that appeared: kite.launch-time')
    await runCli(['changeset', '--released'], { cwd })
    await writeFile(
      other,
      '# Kite vs Glider\n\n| Feature | Kite | Glider |\n| --- | --- | --- |\n| Launch time | Seconds | Hours |\n'
    )
    await edit(root, '', '')
    expect(await read(root)).toContain('- conflicts that were settled: kite.launch-time')
  })

  test('with --check writes nothing and fails when it would', async () => {
    const root = await released()
    await edit(root, 'Two', 'Three')
    const cwd = join(root, 'packages/kites')
    expect(await runCli(['changeset', '--check'], { cwd })).toMatchObject({ code: 0 })
    await writeFile(join(root, file), (await read(root)).replace('Three', 'Four'))
    const spoiled = await read(root)
    expect(await runCli(['changeset', '--check'], { cwd })).toMatchObject({
      code: 1,
      stdout: `would be rewritten: ${file} (patch)\n`
    })
    expect(await read(root)).toBe(spoiled)
  })

  test('lets `docfacts diff --check` pass', async () => {
    const root = await released()
    await edit(root, 'Two', 'Three')
    expect(await runCli(['diff', '--check'], { cwd: join(root, 'packages/kites') })).toMatchObject({ code: 0 })
  })

  test('exits 2 where there is no content package', async () => {
    expect(await runCli(['changeset'], { cwd: await temporaryFolder(kites) })).toMatchObject({ code: 2, stdout: '' })
  })
})

test('a release tells what is new in it until facts change again', async () => {
  const root = await released()
  const cwd = join(root, 'packages/kites')
  const changes = async (): Promise<{ bump: string }> =>
    JSON.parse(await readFile(join(cwd, 'generated/changes.json'), 'utf8'))
  await edit(root, 'Two', 'Three')
  expect(await changes()).toMatchObject({ sinceRelease: true, bump: 'patch' })
  await runCli(['changeset', '--released'], { cwd })
  expect(await runCli(['build', '--check'], { cwd })).toMatchObject({ code: 0 })
  expect(await changes()).toMatchObject({ bump: 'patch' })
  await edit(root, '| Crew         | One      | Two    |\n', '')
  expect(await changes()).toMatchObject({ bump: 'major' })
})
