import { readFile } from 'node:fs/promises'
import { writeAtomically } from '../../output/write-atomically.ts'
import type { Heads, LineCounts } from '../lines/heads.ts'

/** Lines of entities and aspects of all documents, with how often each comes. */
export type KeptHeads = Pick<Heads, 'entities' | 'aspects'>

/** Reads the lines; `undefined` when they are not there or not whole. */
export async function loadHeads(file: string): Promise<KeptHeads | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (typeof value !== 'object' || value === null || !('entities' in value) || !('aspects' in value)) return undefined
    return isCounts(value.entities) && isCounts(value.aspects)
      ? { entities: new Map(value.entities), aspects: new Map(value.aspects) }
      : undefined
  } catch {
    return undefined
  }
}

/** Writes the lines. */
export async function saveHeads(file: string, { entities, aspects }: KeptHeads): Promise<void> {
  await writeAtomically(file, [JSON.stringify({ entities: list(entities), aspects: list(aspects) })])
}

function list(counts: LineCounts): [string, number][] {
  return [...counts]
}

function isCounts(value: unknown): value is [string, number][] {
  return Array.isArray(value) && value.every((pair) => typeof pair?.[0] === 'string' && typeof pair?.[1] === 'number')
}
