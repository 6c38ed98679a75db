import type { VFile } from 'vfile'

/**
 * UTF-16 units of the documents that go through the steps of the compiler together. The code of all steps is more than a processor
 * keeps at hand, that of one is not: one document after the other takes a seventh longer. Their trees take some megabytes.
 */
const BATCH = 1 << 18

/** Part files into batches, in order; those without a value are left out. */
export function* batchesOf(files: Iterable<VFile>): Iterable<readonly VFile[]> {
  let batch: VFile[] = []
  let size = 0
  for (const file of files) {
    if (file.value === undefined) continue
    batch.push(file)
    size += file.value.length
    if (size < BATCH) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}
