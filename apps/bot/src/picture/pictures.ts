import { Worker } from 'node:worker_threads'
import type { NamedTable } from '../content/comparison.ts'
import type { Pictures } from '../context.ts'

/** A thread that draws, so that answers to others do not wait for it. */
export interface PictureThread extends Pictures {
  stop(): Promise<void>
}

/** Pictures that are kept; each has about 150 kB. */
const most = 60

/** `patienceMs` unless given: with it, there is time for a reply within the 3 s of an interaction. */
const patience = 1200

/** Milliseconds without work after which the thread ends, with the memory that it takes. */
const idle = 5000

/** How tables are drawn. */
export interface PicturesOptions {
  /** Told when the thread fails. */
  readonly onError?: (error: unknown) => void
  /** Milliseconds that a reply waits for its picture; without it, it shows the table as text. */
  readonly patienceMs?: number
}

/** Draws tables in a thread of its own, which is there only while it is needed, and keeps the last ones. */
export function createPictures({ onError = () => {}, patienceMs = patience }: PicturesOptions = {}): PictureThread {
  const kept = new Map<string, Promise<Uint8Array | undefined>>()
  const waiting = new Map<number, (png: Uint8Array | undefined) => void>()
  let worker: Worker | undefined
  let jobs = 0
  let stopped = false
  let rest: NodeJS.Timeout | undefined

  function start(): Worker {
    const started = new Worker(new URL(`./worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url))
    started.unref()
    started.on('message', ({ job, png }: { job: number; png?: Uint8Array }) => settle(job, png))
    started.on('error', (error) => {
      onError(error)
      worker = undefined
      for (const job of [...waiting.keys()]) settle(job, undefined)
    })
    return started
  }

  function settle(job: number, png: Uint8Array | undefined): void {
    waiting.get(job)?.(png)
    waiting.delete(job)
    if (waiting.size === 0) rest = setTimeout(end, idle).unref()
  }

  function end(): void {
    void worker?.terminate()
    worker = undefined
  }

  function draw(table: NamedTable): Promise<Uint8Array | undefined> {
    clearTimeout(rest)
    worker ??= start()
    const job = jobs++
    worker.postMessage({ job, table })
    return new Promise((resolve) => waiting.set(job, resolve))
  }

  return {
    async draw(table) {
      if (stopped) return undefined
      const key = JSON.stringify(table)
      const drawing = kept.get(key) ?? draw(table)
      kept.delete(key)
      kept.set(key, drawing)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      const png = await inTime(drawing, patienceMs)
      if (png === undefined) kept.delete(key)
      return png
    },
    async stop() {
      stopped = true
      await worker?.terminate()
      worker = undefined
      for (const job of [...waiting.keys()]) settle(job, undefined)
      clearTimeout(rest)
    }
  }
}

async function inTime(drawing: Promise<Uint8Array | undefined>, patienceMs: number): Promise<Uint8Array | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patienceMs, undefined)
  })
  const png = await Promise.race([drawing, late])
  clearTimeout(timer)
  return png
}
