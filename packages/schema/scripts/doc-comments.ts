/** What the doc comments of an interface say. */
export interface Documentation {
  /** Of the interface itself. */
  readonly description: string
  /** Of its keys, without those that have no comment. */
  readonly keys: ReadonlyMap<string, string>
}

/**
 * Doc comments of the exported interfaces and types in TypeScript source, by name; an interface has the comments of the
 * one it extends too.
 *
 * Reads only what the type files of this package are written in: one key a line, each `readonly`.
 */
export function readDocComments(source: string): Map<string, Documentation> {
  const found = new Map<string, { description: string; keys: Map<string, string> }>()
  let keys = new Map<string, string>()
  for (const [, comment = '', name, parent = '', key] of source.matchAll(declaration)) {
    if (name !== undefined) {
      keys = new Map(found.get(parent)?.keys)
      found.set(name, { description: tidy(comment), keys })
    } else if (key !== undefined && comment !== '') keys.set(key, tidy(comment))
  }
  return found
}

const declaration =
  /(?:\/\*\*((?:(?!\*\/).)*)\*\/\s*)?^(?:export (?:interface|type) (\w+)(?: extends (\w+))?|\s+readonly (\w+)\??:)/gms

function tidy(comment: string): string {
  return comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}
