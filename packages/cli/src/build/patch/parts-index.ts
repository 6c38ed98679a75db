import { readCachedPart } from '../cache/cache.ts'
import type { CachedPart } from '../cache/state.ts'
import { shortId } from '../lines/fact-keys.ts'
import type { FactLine } from '../lines/merge-facts.ts'
import type { Pack } from '../lines/pack.ts'
import { createFound, type Found, readPart, type Span } from '../lines/parts.ts'

/** Why a factbook on the disk cannot be changed in place; it is then merged from all parts. */
export class CannotPatch extends Error {
  override readonly name = 'CannotPatch'
}

/** What stands in parts, each read when first asked for. */
export interface PartsIndex {
  /** The facts in the part of a document that have one of the short ids. */
  facts(part: CachedPart, shortIds: ReadonlySet<string>): FactLine[]
  text(line: Span & { readonly pack?: Pack }): string
}

/**
 * Opens the parts in a pack.
 *
 * Its functions throw {CannotPatch} when a part is broken.
 */
export function indexParts(pack: Pack): PartsIndex {
  const read = new Map<string, readonly FactLine[]>()
  return {
    facts(part, shortIds) {
      const lines = read.get(part.path) ?? readParts([part], pack).facts
      read.set(part.path, lines)
      return lines.filter(({ id }) => shortIds.has(shortId(id)))
    },
    text: ({ offset, length, pack: own = pack }) => own.read(offset, length).toString('utf8')
  }
}

/**
 * Everything in some parts.
 *
 * @throws {CannotPatch} when one is broken.
 */
export function readParts(parts: readonly CachedPart[], pack: Pack): Found {
  const found = createFound()
  for (const part of parts) {
    const bytes = readCachedPart(pack, part)
    if (bytes === undefined) throw new CannotPatch(`Unexpected bytes in the cached part of \`${part.path}\``)
    readPart(bytes, part.offset, found)
  }
  return found
}
