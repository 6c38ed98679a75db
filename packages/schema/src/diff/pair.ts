/** The ids that an old id has become: itself where it is still there, none where it is gone. */
export type Follow = (id: string) => readonly string[]

/** Two lists of things with ids, put side by side. */
export interface Pairs<Part> {
  /** There in both under one id. */
  readonly kept: readonly (readonly [before: Part, after: Part])[]
  /** Gone, with what took their place. */
  readonly gone: readonly (readonly [before: Part, after: readonly Part[]])[]
  /** New, and in no one's place. */
  readonly added: readonly Part[]
}

/** Puts the parts of two factbooks side by side; `follow` says what took the place of an id that is gone. */
export function pair<Part extends { readonly id: string }>(
  released: readonly Part[],
  current: readonly Part[],
  follow: Follow
): Pairs<Part> {
  const byId = new Map(current.map((part) => [part.id, part]))
  const kept: [Part, Part][] = []
  const gone: [Part, readonly Part[]][] = []
  const known = new Set<string>()
  for (const before of released) {
    const after = byId.get(before.id)
    const successors = after ? [after] : follow(before.id).flatMap((id) => byId.get(id) ?? [])
    if (after) kept.push([before, after])
    else gone.push([before, successors])
    for (const { id } of successors) known.add(id)
  }
  return { kept, gone, added: current.filter(({ id }) => !known.has(id)) }
}
