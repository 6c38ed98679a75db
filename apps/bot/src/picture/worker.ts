import { parentPort } from 'node:worker_threads'
import { canDraw, renderPng, tablePicture } from '@docfacts/pictures'
import type { NamedTable } from '../content/comparison.ts'

/** Sharp on screens of phones too. */
const scale = 1.5

// Draws what it is sent, one table after the other; one that cannot be drawn comes back without a picture.
parentPort?.on('message', async ({ job, table }: { job: number; table: NamedTable }) => {
  parentPort?.postMessage({ job, png: await draw(table) })
})

/** Undefined for a table with letters that the fonts lack: as text, everybody's own fonts show it. */
async function draw({ header, rows }: NamedTable): Promise<Uint8Array | undefined> {
  if (![header, ...rows].flat().every(canDraw)) return undefined
  try {
    // The title stands above the picture.
    return await renderPng(tablePicture({ title: '', header, rows }), scale)
  } catch {
    return undefined
  }
}
