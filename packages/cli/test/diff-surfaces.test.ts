import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startRegistry } from './registry.ts'
import { type RunResult, runCli } from './run-cli.ts'
import { kites, temporaryFolder } from './temporary.ts'

const manifest = JSON.stringify({ name: '@example/kites', version: '1.0.0', docfacts: { documents: ['docs'] } })

/** A content package whose released facts say `before` where the documents say `after` now. */
async function packageWith(
  [before, after]: readonly [before: string, after: string],
  files: Readonly<Record<string, string>> = {}
): Promise<string> {
  const cwd = await temporaryFolder({ ...kites, 'package.json': manifest, ...files })
  await runCli(['build'], { cwd })
  await cp(join(cwd, 'factbook.json'), join(cwd, 'released/factbook.json'))
  const text = kites['docs/kites.md'] ?? ''
  expect(text).toContain(before)
  await writeFile(join(cwd, 'docs/kites.md'), text.replace(before, after))
  await runCli(['build'], { cwd })
  return cwd
}

const noMoreCrew = ['| Crew         | One      | Two    |\n', ''] as const
const otherCrew = ['Two', 'Three'] as const

function diff(cwd: string, ...options: string[]): Promise<RunResult> {
  return runCli(['diff', ...options], { cwd })
}

describe('what docfacts diff compares with', () => {
  test('is by default what was released', async () => {
    const cwd = await packageWith(noMoreCrew)
    const { code, stdout } = await diff(cwd)
    expect(code).toBe(0)
    expect(stdout).toContain('topic-removed (major)')
    expect(stdout).toContain('> get("glider.crew") // throws: there is no such topic')
  })

  test('may be a commit', async () => {
    const cwd = await packageWith(otherCrew)
    const git = (...args: string[]): unknown => execFileSync('git', args, { cwd, stdio: 'pipe' })
    await cp(join(cwd, 'factbook.json'), join(cwd, 'now.json'))
    await cp(join(cwd, 'released/factbook.json'), join(cwd, 'factbook.json'))
    git('init', '-q')
    git('add', 'factbook.json')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'one')
    await cp(join(cwd, 'now.json'), join(cwd, 'factbook.json'))
    expect((await diff(cwd, 'git:HEAD')).stdout).toBe((await diff(cwd)).stdout)
    const missing = await diff(cwd, 'git:v9')
    expect(missing).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Cannot read `v9:./factbook.json`')
    })
  })

  test('may be a folder with a factbook or with documents', async () => {
    const cwd = await packageWith(otherCrew)
    await mkdir(join(cwd, 'before'))
    await cp(join(cwd, 'released/factbook.json'), join(cwd, 'before/factbook.json'))
    expect((await diff(cwd, 'before')).stdout).toBe((await diff(cwd)).stdout)
    expect(await diff(cwd, 'docs')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^none|^patch: 1 change\n\nname/)
    })
  })

  test('may be a published version', async () => {
    const cwd = await packageWith(otherCrew)
    const registry = await startRegistry()
    onTestFinished(() => registry.close())
    const parts = join(cwd, 'package')
    await mkdir(parts)
    await cp(join(cwd, 'released/factbook.json'), join(parts, 'factbook.json'))
    const tarball = execFileSync('tar', ['-czf', '-', 'package'], { cwd })
    const publish = (integrity: string, version: string): Promise<Response> =>
      fetch(`${registry.url}@example%2fkites`, {
        method: 'PUT',
        body: JSON.stringify({
          name: '@example/kites',
          'dist-tags': { latest: version },
          versions: { [version]: { name: '@example/kites', version, dist: { integrity } } },
          _attachments: { [`@example/kites-${version}.tgz`]: { data: tarball.toString('base64') } }
        })
      })
    await publish(`sha512-${createHash('sha512').update(tarball).digest('base64')}`, '1.0.0')
    const env = { npm_config_registry: registry.url }
    const expected = (await diff(cwd)).stdout
    await rm(join(cwd, 'released/factbook.json'))
    expect((await runCli(['diff'], { cwd, env })).stdout).toBe(expected)
    expect((await runCli(['diff', 'npm:@example/kites@1.0.0'], { cwd, env })).stdout).toBe(expected)
    expect(await runCli(['diff', 'npm:@example/kites@2.0.0'], { cwd, env })).toMatchObject({ code: 2, stdout: '' })
    expect(await runCli(['diff', 'npm:@example/balloons'], { cwd, env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('it was never published')
    })
    await publish('sha512-AAAA', '1.0.1')
    expect(await runCli(['diff'], { cwd, env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not those that the registry promised')
    })
  })

  test('is never "no changes" when no registry can be reached', async () => {
    const cwd = await packageWith(otherCrew)
    await rm(join(cwd, 'released/factbook.json'))
    const env = { npm_config_registry: 'http://127.0.0.1:9/' }
    expect(await runCli(['diff'], { cwd, env })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Cannot reach http://127.0.0.1:9')
    })
  })
})

describe('what is declared', () => {
  const changeset = (bump: string): Readonly<Record<string, string>> => ({
    '.changeset/mine.md': `---\n"@example/kites": ${bump}\n'other': major\n---\n\nBetter.\n`
  })

  test.each([
    ['nothing', {}, 1],
    ['a patch', changeset('patch'), 1],
    ['a minor', changeset('minor'), 1],
    ['a major', changeset('major'), 0]
  ])('by changesets is compared with a major change: %s', async (_, files, code) => {
    const cwd = await packageWith(noMoreCrew, files)
    const result = await diff(cwd, '--check')
    expect(result.code).toBe(code)
    expect(result.stdout.includes('ask for more than')).toBe(code === 1)
  })

  test('by hand is compared likewise', async () => {
    const cwd = await packageWith(otherCrew)
    expect((await diff(cwd, '--declared', 'none')).code).toBe(1)
    expect((await diff(cwd, '--declared', 'patch')).code).toBe(0)
    expect((await diff(cwd, '--declared', 'patch', '--check')).code).toBe(2)
  })

  test.each([
    ['docfacts.json', '{"documents": "docs"}'],
    ['released/factbook.json', '{'],
    ['factbook.json', '[]']
  ])('is not compared when %s is broken: that exits 2, as 1 means too little', async (path, text) => {
    const cwd = await packageWith(noMoreCrew)
    await writeFile(join(cwd, path), text)
    expect(await diff(cwd, '--check')).toMatchObject({ code: 2, stdout: '' })
    expect(await runCli(['changeset', '--check'], { cwd })).toMatchObject({ code: 2, stdout: '' })
  })

  test('in a changeset that cannot be read fails', async () => {
    const cwd = await packageWith(otherCrew, { '.changeset/mine.md': 'Better.\n' })
    expect(await diff(cwd, '--check')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected front matter')
    })
  })
})

describe('a policy', () => {
  test('may promise ids only, or the shape of the data', async () => {
    const cwd = await packageWith(noMoreCrew)
    expect((await diff(cwd, '--preset', 'ids')).stdout).toMatch(/^major/)
    expect((await diff(cwd, '--preset', 'schema')).stdout).toMatch(/^minor/)
  })

  test('may set rules, the last pattern counting, and says so', async () => {
    const cwd = await packageWith(noMoreCrew)
    await writeFile(join(cwd, 'policy.json'), '{"severities": {"*": "patch", "aspect-*": "none"}}')
    const { stdout } = await diff(cwd, '--policy', 'policy.json')
    expect(stdout).toMatch(/^patch/)
    expect(stdout).toContain('aspect-removed (none)')
    expect(stdout).toContain('none by the settings, major by default.')
  })

  test('may ask for more when a figure moves far', async () => {
    const cwd = await packageWith(['| Launch time  | Seconds  | Hours  |', '| Launch time  | 5 s | 2 h |'])
    await cp(join(cwd, 'factbook.json'), join(cwd, 'released/factbook.json'))
    const text = await readFile(join(cwd, 'docs/kites.md'), 'utf8')
    await writeFile(join(cwd, 'docs/kites.md'), text.replace('| 5 s |', '| 6 s |'))
    await runCli(['build'], { cwd })
    await writeFile(join(cwd, 'policy.json'), '{"thresholds": {"minor": 0.1, "major": 1}}')
    expect((await diff(cwd)).stdout).toMatch(/^patch/)
    const { stdout } = await diff(cwd, '--policy', 'policy.json')
    expect(stdout).toMatch(/^minor/)
    expect(stdout).toContain('A figure moved by 20 %; from 10 % on this is minor.')
  })

  test.each([
    ['{"preset": "loose"}', 'Unexpected preset "loose"'],
    ['{"severities": {"fact-gone": "major"}}', 'Unexpected rule `fact-gone`'],
    ['{"severities": {"fact-added": "huge"}}', 'Unexpected "huge" for `fact-added`'],
    ['{"thresholds": {"minor": "much"}}', 'Unexpected threshold `minor`'],
    ['{"rules": {}}', 'Unexpected key `rules`']
  ])('that says %s is refused', async (text, says) => {
    const cwd = await packageWith(otherCrew, { 'policy.json': text })
    expect(await diff(cwd, '--policy', 'policy.json')).toMatchObject({ code: 2, stderr: expect.stringContaining(says) })
  })
})

describe('the formats', () => {
  test('JUnit has a failure for each change that asks for more than is declared', async () => {
    const cwd = await packageWith(['Two', 'Three & <more>'])
    const { stdout } = await diff(cwd, '--format', 'junit', '--declared', 'none')
    expect(stdout).toMatch(/^<\?xml .*\n<testsuites name="kites" tests="(\d+)" failures="\1">/)
    expect(stdout).toContain('<testsuite name="fact-')
    expect(stdout).not.toMatch(/<more>|& /)
    expect((await diff(cwd, '--format', 'junit')).stdout).toContain('failures="0"')
  })

  test('GitHub shows annotations at the lines that say it', async () => {
    const cwd = await packageWith(otherCrew)
    const { stdout } = await diff(cwd, '--format', 'github', '--declared', 'none')
    expect(stdout).toContain('::error file=docs/kites.md,line=6,title=fact-reworded (patch)::glider.crew.')
    expect((await diff(cwd, '--format', 'github')).stdout).toMatch(/^::notice /)
  })

  test('a feed has an item a change, the same each time', async () => {
    const cwd = await packageWith(otherCrew)
    const { stdout } = await diff(cwd, '--format', 'feed')
    const feed = JSON.parse(stdout)
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'Changes of facts in kites' })
    const ids = feed.items.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect((await diff(cwd, '--format', 'feed')).stdout).toBe(stdout)
  })

  test('Markdown says whether the changesets are enough', async () => {
    const cwd = await packageWith(noMoreCrew)
    const { stdout } = await diff(cwd, '--format', 'markdown', '--check')
    expect(stdout).toContain('The changesets declare none, **which is too little**')
    expect(stdout).toContain('noticed by `get("glider.crew")')
  })
})

test('a renamed thing is proposed as `moved`', async () => {
  const cwd = await packageWith(['# Kite vs Glider', '# Kite vs Glider'])
  for (const path of ['docs/kites.md', 'docs/guides/launch.md']) {
    const text = await readFile(join(cwd, path), 'utf8')
    await writeFile(join(cwd, path), text.replaceAll('Glider', 'Sailplane').replaceAll('glider', 'sailplane'))
  }
  await runCli(['build'], { cwd })
  const { stderr } = await diff(cwd)
  expect(stderr).toContain('moved:\n  glider: sailplane\n')
})
