import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { kites } from './temporary.ts'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'docfacts-contract-'))
  await writeFile(join(cwd, 'kites.md'), kites['docs/kites.md'] ?? '')
  await writeFile(join(cwd, 'other.md'), (kites['docs/kites.md'] ?? '').replace('Seconds', '20 minutes'))
  await runCli(['build', '.'], { cwd })
  return () => rm(cwd, { recursive: true, force: true })
})

async function json(...argv: string[]): Promise<unknown> {
  return JSON.parse((await runCli([...argv, '--json'], { cwd })).stdout)
}

const position = {
  start: { line: expect.any(Number), column: expect.any(Number), offset: expect.any(Number) },
  end: { line: expect.any(Number), column: expect.any(Number), offset: expect.any(Number) }
}

const citation = {
  fact: expect.any(String),
  document: expect.any(String),
  path: expect.any(String),
  title: expect.any(String),
  section: expect.any(Array),
  quote: expect.any(String),
  position
}

describe('what other programs rely on', () => {
  test.each([
    'what is a kite?',
    'how long is the launch time of a kite?',
    'kite or glider, which has the larger crew?',
    'who are you?',
    ''.padEnd(3, '?')
  ])('the answer to `%s` has the keys of the contract', async (question) => {
    const answer = await json('ask', question)
    expect(answer).toMatchObject({
      question,
      status: expect.stringMatching(/^(un)?answered$/),
      intent: expect.any(String),
      confidence: expect.any(Number),
      text: expect.stringMatching(/^[\s\S]{1,600}$/),
      citations: expect.any(Array),
      suggestions: expect.any(Array)
    })
    const { confidence, citations, status, agreement } = answer as Record<string, unknown>
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
    for (const one of citations as unknown[]) expect(one).toEqual(citation)
    if (status === 'answered') expect(citations).not.toEqual([])
    if (agreement !== undefined) expect(['agree', 'refine', 'conflict']).toContain(agreement)
  })

  test('a comparison is an answer', async () => {
    expect(await json('compare', 'kite', 'glider')).toMatchObject({ status: 'answered', text: expect.any(String) })
  })

  test('a search has the question and its results', async () => {
    const { question, results } = (await json('search', 'kite')) as { question: string; results: unknown[] }
    expect(question).toBe('kite')
    expect(results.length).toBeGreaterThan(0)
    for (const result of results)
      expect(result).toMatchObject({
        ...citation,
        kind: expect.any(String),
        value: expect.any(String),
        score: expect.any(Number)
      })
  })

  test('a conflict has its topic, its values and its pairs', async () => {
    const [conflict] = (await json('conflicts')) as unknown[]
    expect(conflict).toEqual({
      topic: 'kite.launch-time',
      subject: 'Kite',
      aspect: 'Launch time',
      values: expect.any(Array),
      pairs: [{ facts: [expect.any(String), expect.any(String)], why: expect.any(String) }]
    })
  })

  test('lint has findings and counts', async () => {
    expect(await json('lint', 'kites.md')).toEqual({ findings: [], counts: { error: 0, warning: 0, info: 0 } })
  })

  test('merge tells what it holds', async () => {
    expect(await json('merge', 'factbook.json', '--out', 'merged.json')).toMatchObject({
      documents: 2,
      out: 'merged.json'
    })
  })

  test('export tells what it wrote, and its formats', async () => {
    expect(await json('export', '--out', 'facts', '--format', 'json')).toEqual({
      out: 'facts',
      files: expect.any(Number),
      size: expect.any(Number)
    })
    expect(await json('export', '--out', 'facts', '--format', 'json', '--check')).toEqual({
      out: 'facts',
      stale: false,
      differences: []
    })
    expect(await json('export', '--list')).toEqual(expect.arrayContaining(['json', 'markdown']))
  })
})

describe('docfacts export', () => {
  test('exits 1 and says what is stale', async () => {
    await runCli(['export', '--out', 'stale', '--format', 'json'], { cwd })
    await writeFile(join(cwd, 'stale/manifest.json'), '{}')
    const { code, stdout, stderr } = await runCli(['export', '--out', 'stale', '--format', 'json', '--check'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('stale is stale:\n  changed: manifest.json')
  })

  test('leaves a folder alone that holds anything else', async () => {
    await writeFile(join(cwd, 'mine.txt'), '')
    const { code, stderr } = await runCli(['export', '--out', '.'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('expected an empty folder or one with an export')
  })
})

describe('docfacts export --sources', () => {
  test.each(['../kites.md', '/etc/hostname', 'a/../../kites.md'])(
    'reads nothing outside the content root: %s',
    async (path) => {
      const book = JSON.parse(await readFile(join(cwd, 'factbook.json'), 'utf8'))
      const documents = [{ ...book.documents[0], path }]
      await writeFile(join(cwd, 'evil.json'), JSON.stringify({ ...book, documents }))
      const { code, stderr } = await runCli(['export', '--facts', 'evil.json', '--sources', '.', '--out', 'evil'], {
        cwd
      })
      expect(code).toBe(1)
      expect(stderr).toContain(`Unexpected path \`${path}\` in the factbook`)
    }
  )

  test('says when a document is gone', async () => {
    const { code, stderr } = await runCli(['export', '--sources', 'nowhere', '--out', 'gone'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('Is `--sources` the content root?')
  })
})

describe('docfacts merge', () => {
  test('refuses two versions of one document, and writes nothing', async () => {
    await runCli(['build', 'kites.md', '--out', 'one.json'], { cwd })
    const other = await mkdtemp(join(tmpdir(), 'docfacts-contract-'))
    await writeFile(join(other, 'kites.md'), '# Other\n')
    await runCli(['build', join(other, 'kites.md'), '--out', 'two.json'], { cwd })
    await rm(other, { recursive: true })
    const { code, stdout, stderr } = await runCli(['merge', 'one.json', 'two.json', '--out', 'both.json'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('`one.json` and `two.json` hold different versions of the document `kites.md`')
  })

  test.each([
    { what: 'no JSON', text: '{"a": 1,}', says: '1:9: expected a key in double quotes' },
    { what: 'another version', text: '{"formatVersion": 2}', says: 'expected 1, found 2' },
    { what: 'no factbook', text: '[]', says: 'not a factbook' }
  ])('names the file that is $what, and the place', async ({ text, says }) => {
    await writeFile(join(cwd, 'broken.json'), text)
    const { code, stderr } = await runCli(['merge', 'factbook.json', 'broken.json', '--out', 'x.json'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('`broken.json`')
    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
