import {
  type Bump,
  type Change,
  type Document,
  demanded,
  type Entity,
  type Fact,
  type Table,
  type Topic
} from '@docfacts/schema'

/** A change in words. */
export interface Described {
  readonly kind: Change['kind']
  readonly bump: Bump
  readonly id: string
  /** What was said, with its places. */
  readonly before: readonly string[]
  /** What is said now, with its places. */
  readonly after: readonly string[]
}

/** Puts a change into words that need no look at the factbooks. */
export function describe(change: Change): Described {
  const { kind, id } = change
  return { kind, id, bump: demanded[kind], before: side(change, 'before'), after: side(change, 'after') }
}

type Part = Fact | Topic | Entity | Document | Table | string

function side(change: Change, name: 'before' | 'after'): string[] {
  const value: unknown = name in change ? Reflect.get(change, name) : undefined
  if (value === undefined) return []
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value]
  return parts.map((part) => partText(part as Part))
}

function partText(part: Part): string {
  if (typeof part === 'string') return part
  if ('evidence' in part) return `“${part.value}” (${placesText(part)})`
  if ('agreement' in part) return `${part.id}: ${part.facts.length} facts, ${part.agreement}`
  if ('sha256' in part) return `${part.title} (${part.path})`
  if ('rows' in part)
    return `table of ${part.rows.length} rows: ${part.header.filter((cell) => cell !== '').join(', ')}`
  return [part.name, ...part.aliases].join(', ')
}

function placesText({ evidence }: Fact): string {
  const places = evidence.map(({ path, position }) => `${path}:${position.start.line}`)
  return places.length > 3 ? `${places.slice(0, 3).join(', ')} and ${places.length - 3} more` : places.join(', ')
}
