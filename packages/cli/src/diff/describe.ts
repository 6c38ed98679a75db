import type { Change, Document, Entity, Evidence, Fact, Table, Topic } from '@docfacts/schema'
import { counted } from '../output/progress.ts'

/** A change in words. */
export interface Described {
  readonly kind: Change['kind']
  readonly id: string
  /** What was said, with its places. */
  readonly before: readonly string[]
  /** What is said now, with its places. */
  readonly after: readonly string[]
}

/** Puts a change into words that need no look at the factbooks. */
export function describe(change: Change): Described {
  const { kind, id } = change
  return { kind, id, before: side(change, 'before'), after: side(change, 'after') }
}

/** The first place that says what is said now, or else what was said; for annotations. */
export function placeOf(change: Change): Evidence | undefined {
  for (const name of ['after', 'before'] as const) {
    const [part] = partsOf(change, name)
    if (typeof part === 'object' && 'evidence' in part) return part.evidence[0]
  }
  return undefined
}

type Part = Fact | Topic | Entity | Document | Table | string

function side(change: Change, name: 'before' | 'after'): string[] {
  if (change.kind === 'evidence-changed') {
    return (name === 'before' ? change.removed : change.added).map((place) =>
      placeText(place, change.after.value, true)
    )
  }
  return partsOf(change, name).map(partText)
}

function partsOf(change: Change, name: 'before' | 'after'): readonly Part[] {
  const value: unknown = name in change ? Reflect.get(change, name) : undefined
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]) as readonly Part[]
}

function partText(part: Part): string {
  if (typeof part === 'string') return part
  if ('evidence' in part) return `“${part.value}” (${placesText(part)})`
  if ('agreement' in part) return `${part.id}: ${counted(part.facts.length, 'fact')}, ${part.agreement}`
  if ('sha256' in part) return `${part.title} (${part.path})`
  if ('rows' in part)
    return `table of ${part.rows.length} rows: ${part.header.filter((cell) => cell !== '').join(', ')}`
  return [part.name, ...part.aliases].join(', ')
}

/** Places that are named one by one. */
const named = 3

/** Characters of a quote that are shown. */
const shown = 120

function placesText({ evidence, value }: Fact): string {
  const places = evidence.slice(0, named).map((place) => placeText(place, value, false))
  return evidence.length > named ? `${places.join(', ')} and ${evidence.length - named} more` : places.join(', ')
}

/** `kites.md:7`, and the quote where it says it in other words than the fact. */
function placeText({ path, position, quote }: Evidence, value: string, always: boolean): string {
  const text = quote.replace(/\s+/g, ' ').trim()
  const place = `${path}:${position.start.line}`
  if (!always && text === value) return place
  return `${place} “${text.length > shown ? `${text.slice(0, shown)}…` : text}”`
}
