import type { Rating } from '@docfacts/schema'

const MARKS: readonly (readonly [RegExp, Rating])[] = [
  [/[✅✔✓☑🟢👍🟩]/u, 'good'],
  [/[❌✖✗✘☒🔴👎🟥🚫⛔]/u, 'bad'],
  [/[⚠🟡🟠🟨➖]/u, 'neutral']
]

/**
 * What the mark of a cell or item says: `✅ Fast` → good, `⚠️ Limited` → neutral, `❌` → bad.
 *
 * No mark says nothing, and so do several different ones.
 */
export function ratingOf(text: string): Rating | undefined {
  const found = MARKS.filter(([mark]) => mark.test(text))
  return found.length === 1 ? found[0]?.[1] : undefined
}
