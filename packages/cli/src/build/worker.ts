import type { DocumentCompiler, DocumentPlace } from '@docfacts/core'
import { Tinypool } from 'tinypool'
import { compileBatch, compilerOf, type Setting, type Unit } from './compile-batch.ts'
import { encodeUnits } from './units-bytes.ts'

/** The compiler of all tasks that the pool gives this thread. */
const compile: DocumentCompiler = compilerOf(Tinypool.workerData as Setting)

/** A task of the pool: bytes cross threads without being copied, objects would be taken apart and built again. */
export async function runTask(documents: readonly DocumentPlace[]): Promise<unknown> {
  const units: Unit[] = []
  for await (const unit of compileBatch(documents, compile)) units.push(unit)
  return Tinypool.move(encodeUnits(units))
}
