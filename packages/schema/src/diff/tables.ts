import { compareCodeUnits } from '../compare.ts'
import type { Table } from '../factbook.ts'
import type { Change } from './change.ts'
import { type Follow, pair } from './pair.ts'
import { isSame } from './same.ts'
import { pairSimilar } from './similar.ts'

/** Tables that came or went, and those that have other cells. Where in its document a table stands does not count. */
export function diffTables(released: readonly Table[], current: readonly Table[], documents: Follow): Change[] {
  const before = Map.groupBy(released, ({ document }) => documents(document)[0] ?? document)
  const after = Map.groupBy(current, ({ document }) => document)
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits)
  return ids.flatMap((document) => diffDocument(before.get(document) ?? [], after.get(document) ?? []))
}

function diffDocument(released: readonly Table[], current: readonly Table[]): Change[] {
  const { kept, gone, added } = pair(released, current, () => [])
  const left = gone.map(([before]) => before)
  const pairs = [...kept, ...pairSimilar(left, added, (table) => [...table.header, ...table.rows.flat()])]
  const paired = new Set(pairs.flat())
  const changes: Change[] = []
  for (const [before, after] of pairs) {
    if (!isSame(cells(before), cells(after))) changes.push({ kind: 'table-changed', id: before.id, before, after })
  }
  for (const before of left) if (!paired.has(before)) changes.push({ kind: 'table-removed', id: before.id, before })
  for (const after of added) if (!paired.has(after)) changes.push({ kind: 'table-added', id: after.id, after })
  return changes
}

function cells({ header, rows }: Table): object {
  return { header, rows }
}
