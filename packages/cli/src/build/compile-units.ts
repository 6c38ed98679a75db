import { availableParallelism } from 'node:os'
import type { DocumentPlace } from '@docfacts/core'
import { compileBatch, compilerOf, type Setting, type Unit } from './compile-batch.ts'
import { decodeUnits } from './units-bytes.ts'

/** How the work is done; none of it changes the result. */
export interface CompileOptions extends Setting {
  /** Threads; by default one for few documents and one a processor for many. */
  readonly workers?: number
}

/** Documents a task: enough to make the way there and back cheap, few enough to keep all threads busy to the end. */
const batchSize = 32

/** Below this, threads take longer to start than they save. */
const fewDocuments = 200

/** Room for what a worker makes and drops again: V8 takes more than it needs, for each thread. */
const youngMegabytes = 24

/** Compiles documents, in any order. */
export async function* compileUnits(
  documents: readonly DocumentPlace[],
  options: CompileOptions
): AsyncGenerator<Unit> {
  const setting = {
    ...(options.lexicon === undefined ? {} : { lexicon: options.lexicon }),
    ...(options.parser === undefined ? {} : { parser: options.parser })
  }
  const workers = options.workers ?? (documents.length < fewDocuments ? 1 : availableParallelism())
  if (workers === 1 || documents.length <= 1) yield* compileBatch(documents, compilerOf(setting))
  else yield* compileInPool(splitBatches(documents), workers, setting)
}

type Batch = readonly DocumentPlace[]

function splitBatches(documents: readonly DocumentPlace[]): readonly Batch[] {
  const batches: Batch[] = []
  for (let start = 0; start < documents.length; start += batchSize)
    batches.push(documents.slice(start, start + batchSize))
  return batches
}

async function* compileInPool(batches: readonly Batch[], workers: number, setting: Setting): AsyncGenerator<Unit> {
  const { Tinypool } = await import('tinypool')
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const pool = new Tinypool({
    filename: new URL(`./worker.${extension}`, import.meta.url).href,
    name: 'runTask',
    runtime: 'worker_threads',
    workerData: setting,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    minThreads: Math.min(workers, batches.length),
    maxThreads: Math.min(workers, batches.length)
  })
  try {
    yield* inOrderOfCompletion(batches, workers * 2, async (batch) => decodeUnits(await pool.run(batch)))
  } finally {
    await pool.destroy()
  }
}

/** Runs tasks with at most `limit` under way, so that results are taken as fast as they are made. */
async function* inOrderOfCompletion<Task, Result>(
  tasks: readonly Task[],
  limit: number,
  work: (task: Task) => Promise<readonly Result[]>
): AsyncGenerator<Result> {
  const running = new Map<number, Promise<readonly [number, readonly Result[]]>>()
  for (const [index, task] of tasks.entries()) {
    running.set(
      index,
      work(task).then((results) => [index, results])
    )
    if (running.size >= limit) yield* await next(running)
  }
  while (running.size > 0) yield* await next(running)
}

async function next<Result>(running: Map<number, Promise<readonly [number, Result]>>): Promise<Result> {
  const [index, result] = await Promise.race(running.values())
  running.delete(index)
  return result
}
