import { execFile, spawn } from 'node:child_process'
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
