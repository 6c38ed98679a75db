/** One page of a list that may be long. */
export interface Slice<Item> {
  /** From 1. */
  readonly number: number
  readonly count: number
  readonly items: readonly Item[]
}

/** Cuts a list into pages; an empty list is one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): Slice<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size)
  }))
}

/** Path of a page of a list: `a.html`, `a~2.html`. */
export function slicePath(path: string, number: number): string {
  return number === 1 ? path : path.replace(/\.html$/, `~${number}.html`)
}
