import { parentPort } from 'node:worker_threads'
import { renderPng, tablePicture } from '@docfacts/pictures'
import type { NamedTable } from '../content/comparison.ts'

// Draws what it is sent, one table after the other; one that cannot be drawn comes back without a picture.
parentPort?.on('message', async ({ job, table }: { job: number; table: NamedTable }) => {
  try {
    parentPort?.postMessage({ job, png: await renderPng(tablePicture(table)) })
  } catch {
    parentPort?.postMessage({ job })
  }
})
