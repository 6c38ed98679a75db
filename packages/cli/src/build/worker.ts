import { Tinypool } from 'tinypool'
import { type Batch, compileBatch, type Unit } from './compile-batch.ts'
import { encodeUnits } from './units-bytes.ts'

/** A task of the pool: bytes cross threads without being copied, objects would be taken apart and built again. */
export async function runTask(batch: Batch): Promise<unknown> {
  const units: Unit[] = []
  for await (const unit of compileBatch(batch)) units.push(unit)
  return Tinypool.move(encodeUnits(units))
}
