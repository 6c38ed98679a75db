import type { Factbook, Redirects } from '@docfacts/schema'

/** Ids of earlier versions that lead to exactly one topic of today, by a redirect of the topic, its subject or its aspect. */
export function movedTopics({ topics, redirects = { moved: {}, split: {} } }: Factbook): string[] {
  const there = new Set(topics.map(({ id }) => id))
  const sources = invert(redirects)
  const found = new Map<string, number>()
  for (const { id, subject, aspect } of topics) {
    const olds = new Set(sources(id))
    for (const one of sources(subject)) for (const other of sources(aspect)) olds.add(`${one}.${other}`)
    for (const old of olds) if (!there.has(old)) found.set(old, (found.get(old) ?? 0) + 1)
  }
  return [...found].flatMap(([id, count]) => (count === 1 ? [id] : []))
}

/** Finds an id and all that lead to it. */
function invert({ moved, split }: Redirects): (id: string) => readonly string[] {
  const before = new Map<string, string[]>()
  for (const [old, targets] of [...Object.entries(moved), ...Object.entries(split)]) {
    for (const target of [targets].flat()) before.set(target, [...(before.get(target) ?? []), old])
  }
  return (id) => {
    const path = new Set([id])
    for (const step of path) for (const old of before.get(step) ?? []) path.add(old)
    return [...path]
  }
}
