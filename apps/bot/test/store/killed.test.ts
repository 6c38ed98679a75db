import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { StoreInUseError } from '../../src/store/sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'docfacts-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an embedded store', () => {
  test('is refused to a second process, and free again once the first is gone', async () => {
    const path = join(folder, 'one.sqlite')
    const writer = startWriter(path)
    await acknowledged(writer, 1)
    await expect(openStore(path)).rejects.toThrow(StoreInUseError)
    await kill(writer)
    const store = await openStore(path)
    await store.close()
  })

  test('has everything that was acknowledged before the process was killed', async () => {
    const path = join(folder, 'two.sqlite')
    let before = 0
    for (let round = 0; round < 4; round++) {
      const writer = startWriter(path, before)
      const seen = await acknowledged(writer, 20 + round * 13)
      const last = await kill(writer, seen)
      const store = await openStore(path)
      const { asked, good, bad } = await store.readStats('9')
      expect(asked).toBeGreaterThanOrEqual(last)
      expect(good + bad).toBeGreaterThanOrEqual(last)
      expect((await store.readSettings('9')).days).toBeGreaterThanOrEqual(last)
      await store.close()
      // What was not acknowledged is written again: killed between the question and its vote, the two counts would part.
      before = last
    }
  })
})

function startWriter(path: string, from = 0): ChildProcess {
  const script = fileURLToPath(new URL('write-forever.ts', import.meta.url))
  return spawn(process.execPath, ['--conditions=@docfacts/source', script, path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
}

/** Waits for some more acknowledgements and gives the number of the last. */
async function acknowledged(writer: ChildProcess, count: number): Promise<() => number> {
  let last = 0
  let more = count
  const lines = createInterface({ input: writer.stdout as NodeJS.ReadableStream })
  await new Promise<void>((resolve, reject) => {
    writer.once('exit', () => reject(new Error('The writer ended')))
    lines.on('line', (line) => {
      last = Number(line)
      more -= 1
      if (more <= 0) resolve()
    })
  })
  return () => last
}

/** Kills it and gives the last number that it had acknowledged. */
async function kill(writer: ChildProcess, last: () => number = () => 0): Promise<number> {
  writer.removeAllListeners('exit')
  const gone = once(writer, 'close')
  writer.kill('SIGKILL')
  await gone
  return last()
}
