import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Restoration } from './define-restoration.ts'

/** All restorations, in the order in which they run: each sees what those before it made whole. */
export const restorations: readonly Restoration[] = []

/**
 * Replace the damaged nodes of a tree by the ones the author meant, in place. The source text stays as it is, positions
 * point into it, and each repair leaves a message.
 */
export function restore(tree: Root, file: VFile): void {
  for (const restoration of restorations) restoration.restore(tree, file)
}
