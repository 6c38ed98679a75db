import { type Batch, compileBatch, type Unit } from './compile-batch.ts'

/** A task of the pool. One string crosses threads far faster than the objects that it stands for. */
export async function runTask(batch: Batch): Promise<string> {
  const units: Unit[] = []
  for await (const unit of compileBatch(batch)) units.push(unit)
  return JSON.stringify(units)
}
