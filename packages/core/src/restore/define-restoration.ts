import type { Parents, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'

declare module 'unist' {
  interface Data {
    /** Name of the restoration that made the node. */
    restoredBy?: string | undefined
  }
}

/** Replace `count` children of `parent` from index `at` on by the nodes that the author meant. */
export interface Repair {
  readonly parent: Parents
  readonly at: number
  readonly count: number
  /** With positions in the original source. */
  readonly nodes: readonly RootContent[]
  /** What was found and what it became: "Unexpected escaped table rows, expected a table". */
  readonly reason: string
}

/** A kind of damage and its cure. */
export interface Restoration {
  readonly name: string
  readonly restore: (tree: Root, file: VFile) => void
}

/**
 * Make a restoration from a pure function that finds what to repair.
 *
 * The function sees the tree as earlier restorations left it and changes nothing. Repairs must not overlap. Each leaves the
 * message `restored-<name>` at its place, and its nodes are marked with the name. Where a function is not sure it finds
 * nothing.
 */
export function defineRestoration(name: string, find: (tree: Root, file: VFile) => Iterable<Repair>): Restoration {
  return {
    name,
    restore(tree, file) {
      const repairs = [...find(tree, file)]
      for (const repair of repairs.toReversed()) apply(repair, name)
      for (const { nodes, reason } of repairs) {
        const place = nodes[0]?.position
        file.message(reason, {
          ...(place === undefined ? {} : { place }),
          ruleId: `restored-${name}`,
          source: 'docfacts'
        })
      }
    }
  }
}

function apply({ parent, at, count, nodes }: Repair, name: string): void {
  for (const node of nodes) node.data = { ...node.data, restoredBy: name }
  const children: RootContent[] = parent.children as RootContent[]
  children.splice(at, count, ...nodes)
}
