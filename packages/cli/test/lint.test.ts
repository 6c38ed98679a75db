import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/lint/finding.ts'
import { lintFormats } from '../src/lint/formats.ts'
import { runCli } from './run-cli.ts'
import { kites, temporaryFolder } from './temporary.ts'

const point = { line: 3, column: 5, offset: 20 }

const findings: readonly Finding[] = [
  {
    path: 'docs/a, b.md',
    reason: 'Unexpected value `4 m` for Wing span of Kite, expected `3 m`\n100 % sure',
    rule: 'conflict',
    severity: 'error',
    place: { start: point, end: { line: 3, column: 9, offset: 24 } },
    related: [{ path: 'docs/c.md', place: { start: point, end: point }, reason: '`3 m`' }]
  },
  { path: 'docs/c.md', reason: 'Unexpected NUL byte', rule: 'binary', severity: 'warning' },
  {
    path: 'docs/c.md',
    reason: 'Unexpected escaped table, expected a table',
    rule: 'restored-escaped-table',
    severity: 'info',
    place: { start: point, end: { line: 7, column: 1, offset: 90 } }
  }
]

const options = { color: false, version: '1.2.3' }

describe('the formats of lint', () => {
  test('text has a heading a file, a line a finding, and the other side of a conflict', () => {
    const report = lintFormats.text(findings, options)
    expect(report).toContain('docs/a, b.md')
    expect(report).toMatch(/3:5-3:9\s+error\s+Unexpected value `4 m`/)
    expect(report).toContain('docs/c.md:3: `3 m`')
    expect(report).toContain('1 error')
  })

  test('text leaves infos out and counts them, unless they are wished', () => {
    expect(lintFormats.text(findings, options)).toMatch(
      /^(?!.*escaped table).*\n1 info left out, --verbose tells them\n$/s
    )
    expect(lintFormats.text(findings, { ...options, verbose: true })).toMatch(/info\s+Unexpected escaped table/)
  })

  test('JSON has the findings and their count', () => {
    expect(JSON.parse(lintFormats.json(findings, options))).toEqual({
      findings,
      counts: { error: 1, warning: 1, info: 1 }
    })
  })

  test('GitHub annotations escape what has a meaning there', () => {
    expect(lintFormats.github(findings, options)).toBe(
      '::error file=docs/a%2C b.md,line=3,endLine=3,col=5,endColumn=9,title=conflict::' +
        'Unexpected value `4 m` for Wing span of Kite, expected `3 m`%0A100 %25 sure%0Adocs/c.md:3: `3 m`\n' +
        '::warning file=docs/c.md,title=binary::Unexpected NUL byte\n' +
        '::notice file=docs/c.md,line=3,endLine=7,title=restored-escaped-table::Unexpected escaped table, expected a table\n'
    )
  })

  test('SARIF has a rule for each result, regions and related places', () => {
    const log = JSON.parse(lintFormats.sarif(findings, options))
    const [run] = log.runs
    expect(log.version).toBe('2.1.0')
    expect(run.tool.driver).toMatchObject({ name: 'docfacts', semanticVersion: '1.2.3' })
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'binary',
      'conflict',
      'restored-escaped-table'
    ])
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(run.results[0]).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/a%2C%20b.md' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 }
          }
        }
      ],
      relatedLocations: [{ id: 0, message: { text: '`3 m`' } }]
    })
    expect(run.results[1].locations[0].physicalLocation).not.toHaveProperty('region')
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note'])
  })
})

describe('docfacts lint', () => {
  test('finds nothing in good documents, and writes no factbook', async () => {
    const cwd = await temporaryFolder({ 'docs/a.md': '# Kite\n\nA kite is an aircraft.\n' })
    expect(await runCli(['lint', 'docs'], { cwd })).toEqual({ code: 0, stdout: 'no problems\n', stderr: '' })
    await expect(readFile(join(cwd, 'factbook.json'))).rejects.toThrow('ENOENT')
  })

  test('exits 1 for a document that cannot be read, with a path that can be opened from here', async () => {
    const cwd = await temporaryFolder({ ...kites, 'docs/logo.md': new Uint8Array([0]) })
    const { code, stdout } = await runCli(['lint', 'docs', '--format', 'json'], { cwd })
    expect(code).toBe(1)
    expect(JSON.parse(stdout).findings).toMatchObject([{ path: 'docs/logo.md', rule: 'binary', severity: 'error' }])
  })

  test('--json is the same as --format json', async () => {
    const cwd = await temporaryFolder({ 'docs/logo.md': new Uint8Array([0]) })
    const one = await runCli(['lint', 'docs', '--json'], { cwd })
    expect(await runCli(['lint', 'docs', '--format', 'json'], { cwd })).toEqual(one)
  })

  test.each([
    { rules: ['binary=off'], code: 0, severities: [] },
    { rules: ['binary=warn'], code: 0, severities: ['warning'] },
    { rules: ['bin*=info'], code: 0, severities: ['info'] },
    { rules: ['binary=off', '*=error'], code: 1, severities: ['error'] }
  ])('with $rules gives $severities', async ({ rules, code, severities }) => {
    const cwd = await temporaryFolder({ 'logo.md': new Uint8Array([0]) })
    const result = await runCli(['lint', '--json', ...rules.flatMap((rule) => ['--rule', rule])], { cwd })
    expect(result.code).toBe(code)
    expect(JSON.parse(result.stdout).findings.map(({ severity }: Finding) => severity)).toEqual(severities)
  })

  test('takes severities from docfacts.json, the command line has the last word', async () => {
    const cwd = await temporaryFolder({
      'logo.md': new Uint8Array([0]),
      'docfacts.json': '{"rules": {"binary": "warning"}}'
    })
    expect((await runCli(['lint'], { cwd })).code).toBe(0)
    expect((await runCli(['lint', '--max-warnings', '0'], { cwd })).code).toBe(1)
    expect((await runCli(['lint', '--rule', 'binary=error'], { cwd })).code).toBe(1)
  })

  test.each([
    { text: '{', says: 'is not JSON' },
    { text: '[]', says: 'expected an object' },
    { text: '{"rule": {}}', says: 'Unexpected key `rule`' },
    { text: '{"rules": []}', says: 'expected an object of severities' },
    { text: '{"rules": {"binary": 2}}', says: 'expected off, info, warning or error' }
  ])('refuses the settings $text', async ({ text, says }) => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'docfacts.json'), text)
    const { code, stdout, stderr } = await runCli(['lint'], { cwd })
    expect(code).toBeGreaterThan(0)
    expect(stdout).toBe('')
    expect(stderr).toContain(says)
  })
})

describe('a conflict', () => {
  const table = (value: string): string =>
    `# Kite vs Glider\n\n| Feature | Kite | Glider |\n| --- | --- | --- |\n| Launch time | ${value} | Hours |\n`
  const documents = {
    'docs/a.md': table('5 seconds'),
    'docs/b.md': table('20 minutes'),
    'docs/c.md': table('5 seconds')
  }

  test('is reported by lint at the place of the later value, with those of the earlier one', async () => {
    const cwd = await temporaryFolder(documents)
    const { code, stdout } = await runCli(['lint', 'docs', '--json'], { cwd })
    expect(code).toBe(0)
    const { findings } = JSON.parse(stdout)
    expect(findings).toMatchObject([
      {
        path: 'docs/b.md',
        rule: 'conflict',
        severity: 'warning',
        place: { start: { line: 5 } },
        related: [
          { path: 'docs/a.md', place: { start: { line: 5 } } },
          { path: 'docs/c.md', place: { start: { line: 5 } } }
        ]
      }
    ])
    expect(findings[0].reason).toMatch(
      /^Unexpected value `20 minutes` for `Launch time` of `Kite`, expected `5 seconds`: /
    )
    expect((await runCli(['lint', 'docs', '--rule', 'conflict=error'], { cwd })).code).toBe(1)
  })

  test('is listed by conflicts with every value and place, and exit code 1', async () => {
    const cwd = await temporaryFolder(documents)
    await runCli(['build', 'docs'], { cwd })
    const text = await runCli(['conflicts'], { cwd })
    expect(text.code).toBe(1)
    expect(text.stdout).toContain(
      'Kite: Launch time (kite.launch-time)\n  5 seconds\n    a.md:5, c.md:5\n  20 minutes\n    b.md:5\n'
    )
    expect(text.stdout).toMatch(/1 conflict\n$/)
    const json = await runCli(['conflicts', '--json'], { cwd })
    expect(JSON.parse(json.stdout)).toMatchObject([
      { topic: 'kite.launch-time', values: [{ value: '5 seconds' }, { value: '20 minutes' }] }
    ])
  })

  test('of no documents is none, and exit code 0', async () => {
    const cwd = await temporaryFolder(kites)
    await runCli(['build', 'docs'], { cwd })
    expect(await runCli(['conflicts'], { cwd })).toEqual({ code: 0, stdout: 'no conflicts\n', stderr: '' })
  })
})
