import { execFile, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { kites, temporaryFolder } from './temporary.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const command = [process.execPath, '--conditions=@docfacts/source', main] as const

test('runs as a process: results on stdout, the exit code of the command', async () => {
  const cwd = await temporaryFolder(kites)
  const [file, ...args] = command
  const { stdout, stderr } = await promisify(execFile)(file, [...args, 'build', 'docs', '--workers', '2'], { cwd })
  expect(stdout).toContain('2 documents')
  expect(stderr).toBe('')
  await expect(promisify(execFile)(file, [...args, 'build', '--nonsense'], { cwd })).rejects.toMatchObject({ code: 2 })
  await expect(promisify(execFile)(file, [...args, 'ask', 'a', '-f', 'no.json'], { cwd })).rejects.toMatchObject({
    code: 1
  })
})

test('a reader that goes away early is no error', async () => {
  const cwd = await temporaryFolder(kites)
  const [file, ...args] = command
  await promisify(execFile)(file, [...args, 'build', 'docs'], { cwd })
  const child = spawn(file, [...args, 'ask', '--batch', '--json'], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end('what is a kite?\n'.repeat(5000))
  const code = await new Promise((resolve) => child.once('exit', resolve))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('a build that is killed leaves the old factbook, and a cache that the next one can use', async () => {
  const documents = Object.entries(kites).flatMap(([path, text]) =>
    Array.from({ length: 100 }, (_, index) => [
      path.replace('.md', `-${index}.md`),
      text.replaceAll('kite', `kite ${index}`)
    ])
  )
  const cwd = await temporaryFolder({ ...Object.fromEntries(documents), 'factbook.json': 'old' })
  const [file, ...args] = command
  const build = [...args, 'build', 'docs', '--cache', 'cache', '--workers', '1']
  const child = spawn(file, build, { cwd, stdio: 'ignore' })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  while (!(await readdir(cwd)).includes('cache') || (await readdir(join(cwd, 'cache'))).length === 0) await wait(2)
  child.kill('SIGKILL')
  await exited
  expect(await readFile(join(cwd, 'factbook.json'), 'utf8')).toBe('old')
  await promisify(execFile)(file, build, { cwd })
  await promisify(execFile)(file, [...args, 'build', 'docs', '--out', 'plain.json'], { cwd })
  const [cached, plain] = await Promise.all(
    ['factbook.json', 'plain.json'].map((name) => readFile(join(cwd, name), 'utf8'))
  )
  expect(cached === plain).toBe(true)
  expect((await readdir(join(cwd, 'cache'))).filter((name) => name.endsWith('.pack'))).toHaveLength(1)
}, 60_000)
