import type { Parents, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Draft } from './draft.ts'

declare module 'unist' {
  interface Data {
    /** Name of the restoration that made the node. */
    restoredBy?: string | undefined
    /** Whether a row of a table could not be cut into cells and stays whole, or code may begin or end elsewhere. */
    isUnsure?: boolean | undefined
  }
}

/** Replace `count` children of `parent` from index `at` on by the nodes that the author meant. */
export interface Repair {
  readonly parent: Parents
  readonly at: number
  readonly count: number
  /** With positions in the original source; none where the damage says nothing. */
  readonly nodes: readonly RootContent[]
  /** What was found and what it became: "Unexpected escaped table rows, expected a table"; none beside one that tells it. */
  readonly reason?: string
}

/** A kind of damage and its cure. */
export interface Restoration {
  readonly name: string
  readonly restore: (draft: Draft) => void
}

/**
 * Make a restoration from a pure function that finds what to repair.
 *
 * The function sees the tree as earlier restorations left it and changes nothing. Repairs must not overlap, and those of one
 * parent come in order. Each leaves the message `restored-<name>` at its place, and its nodes are marked with the name. Where a
 * function is not sure it finds nothing.
 *
 * @param severity A warning for damage, an info for what another flavour of Markdown writes on purpose.
 */
export function defineRestoration(
  name: string,
  find: (draft: Draft) => Iterable<Repair>,
  severity: 'info' | 'warning' = 'warning'
): Restoration {
  return {
    name,
    restore(draft) {
      const repairs = [...find(draft)]
      if (repairs.length === 0) return
      const places = repairs.map(placeOf)
      for (const [parent, own] of Map.groupBy(repairs, (repair) => repair.parent)) apply(parent, own, name)
      draft.change()
      for (const [index, { reason }] of repairs.entries()) {
        if (reason === undefined) continue
        const place = places[index]
        const about = { ...(place === undefined ? {} : { place }), ruleId: `restored-${name}`, source: 'docfacts' }
        if (severity === 'info') draft.file.info(reason, about)
        else draft.file.message(reason, about)
      }
    }
  }
}

function placeOf({ parent, at, nodes }: Repair): Position | undefined {
  return nodes[0]?.position ?? parent.children[at]?.position
}

/** All repairs of a parent at once: one by one would move the blocks behind each. */
function apply(parent: Parents, repairs: readonly Repair[], name: string): void {
  const old: readonly RootContent[] = parent.children as RootContent[]
  const children: RootContent[] = []
  let from = 0
  for (const { at, count, nodes } of repairs) {
    for (const node of nodes) node.data = { ...node.data, restoredBy: name }
    children.push(...old.slice(from, at), ...nodes)
    from = at + count
  }
  children.push(...old.slice(from))
  parent.children = children as typeof parent.children
}
