import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diffMarkdown } from '../src/diff/markdown.ts'
import { readPolicy } from '../src/diff/policy.ts'
import { reportDiff } from '../src/diff/report.ts'
import { runCli } from './run-cli.ts'
import { kites, temporaryFolder } from './temporary.ts'

async function twoVersions(edit: (text: string) => string): Promise<string> {
  const cwd = await temporaryFolder(kites)
  await runCli(['build', 'docs', '--out', 'old.json', '--name', 'kites'], { cwd })
  await writeFile(join(cwd, 'docs/kites.md'), edit(kites['docs/kites.md'] ?? ''))
  await runCli(['build', 'docs', '--out', 'new.json', '--name', 'kites'], { cwd })
  return cwd
}

describe('docfacts diff', () => {
  test('tells that nothing changed', async () => {
    const cwd = await twoVersions((text) => text)
    const { code, stdout } = await runCli(['diff', 'old.json', 'new.json'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'none: the facts are the same\n' })
  })

  test('shows a new fact with its place, its rule and why', async () => {
    const cwd = await twoVersions((text) => `${text}\nA kite is flown in Weifang.\n`)
    const { code, stdout } = await runCli(['diff', 'old.json', 'new.json'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^minor: \d+ changes?\n/)
    expect(stdout).toContain('fact-added (minor) Something is said that was not said before.')
    expect(stdout).toContain('+ “A kite is flown in Weifang.” (kites.md:15)')
    expect(stdout).toMatch(/> facts\.filter\(.*\) \/\/ one more/)
  })

  test('as JSON gives the diff of @docfacts/schema', async () => {
    const cwd = await twoVersions((text) => text.replace('Seconds', 'Minutes'))
    const { stdout } = await runCli(['diff', 'old.json', 'new.json', '--json'], { cwd })
    const result = JSON.parse(stdout)
    expect(Object.keys(result)).toEqual(['name', 'bump', 'changes'])
    for (const change of result.changes) {
      expect(change).toMatchObject({ why: expect.stringMatching(/\.$/), notice: expect.stringContaining(' // ') })
    }
    expect(result.changes.length).toBeGreaterThan(0)
    expect((await runCli(['diff', 'old.json', 'new.json', '--format', 'json'], { cwd })).stdout).toBe(stdout)
  })

  test('as Markdown escapes what documents say', async () => {
    const cwd = await twoVersions((text) => `${text}\nA kite is @bob's <b>toy</b>, see #12.\n`)
    const { stdout } = await runCli(['diff', 'old.json', 'new.json', '--format', 'markdown'], { cwd })
    expect(stdout).toMatch(/^\*\*minor\*\*: \d+ changes? of facts in `kites`\n/)
    expect(stdout).not.toMatch(/@bob|#12|[^\\]<b>/)
  })

  test.each([
    { what: 'missing', text: undefined, says: 'No factbook at `old.json`' },
    { what: 'no JSON', text: '{', says: 'expected a key' },
    { what: 'no factbook', text: '{}', says: 'not a factbook' }
  ])('exits 2 when the old factbook is $what: it is never "no changes"', async ({ text, says }) => {
    const cwd = await twoVersions((same) => same)
    if (text === undefined) await rm(join(cwd, 'old.json'))
    else await writeFile(join(cwd, 'old.json'), text)
    const { code, stdout, stderr } = await runCli(['diff', 'old.json', 'new.json'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
})

test('a Markdown diff of thousands of changes fits into a comment and says what it leaves out', () => {
  const aspects = Array.from({ length: 5000 }, (_, index) => ({
    id: `aspect-${index}`,
    name: `Aspect ${index}`,
    aliases: []
  }))
  const empty = {
    formatVersion: 1,
    name: 'x',
    documents: [],
    entities: [],
    aspects: [],
    facts: [],
    topics: [],
    tables: []
  } as const
  const text = diffMarkdown(reportDiff(empty, { ...empty, aspects }, readPolicy({}, 'none')))
  expect(text.length).toBeLessThanOrEqual(65_536)
  expect(text).toMatch(/… and \d,\d{3} more changes\n$/)
})
