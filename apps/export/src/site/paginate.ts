import { weightOf } from './weight.ts'

/** One page of a list that may be long. */
export interface Slice<Item> {
  /** From 1. */
  readonly number: number
  readonly count: number
  readonly items: readonly Item[]
}

/** Weight of JSON up to which items stand on one page, so that it stays below 30 kB when compressed. */
const heaviest = 80_000

/** Cuts a list into pages of at most so many items, and fewer where they are long; an empty list is one empty page. */
export function paginate<Item>(items: readonly Item[], most: number): Slice<Item>[] {
  const pages: Item[][] = [[]]
  let weight = 0
  for (const item of items) {
    const own = weightOf(JSON.stringify(item))
    const last = pages.at(-1) ?? []
    if (last.length > 0 && (last.length === most || weight + own > heaviest)) {
      pages.push([item])
      weight = own
    } else {
      last.push(item)
      weight += own
    }
  }
  return pages.map((page, index) => ({ number: index + 1, count: pages.length, items: page }))
}

/** Path of a page of a list: `a.html`, `a~2.html`. */
export function slicePath(path: string, number: number): string {
  return number === 1 ? path : path.replace(/\.html$/, `~${number}.html`)
}
