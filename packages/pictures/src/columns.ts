/**
 * Widths of columns that together are at most `most` wide: those that want little get it, the rest is shared by the others
 * evenly. None gets less than `least`, even if all become wider than `most` by that.
 *
 * shareWidths([100, 900, 300], {least: 80, most: 600}) → [100, 250, 250]
 */
export function shareWidths(wanted: readonly number[], { least, most }: { least: number; most: number }): number[] {
  const narrow = wanted.map((width) => Math.max(width, least))
  if (narrow.reduce((sum, width) => sum + width, 0) <= most) return narrow
  let left = most
  let sharing = narrow.length
  let share = left / sharing
  for (const width of narrow.toSorted((a, b) => a - b)) {
    if (width > share) break
    left -= width
    sharing -= 1
    share = left / Math.max(1, sharing)
  }
  return narrow.map((width) => Math.max(least, Math.min(width, share)))
}
