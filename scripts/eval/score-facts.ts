import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measure } from './measure.ts'

/** A fact that a careful reader takes from a document. `span`: UTF-16 offsets into the file whose path starts with `doc`. */
export interface GoldFact {
  readonly id: string
  readonly doc: string
  readonly kind: string
  readonly subject: string
  readonly aspect?: string
  readonly rowLabel?: string
  readonly quote: string
  readonly span: readonly [start: number, end: number]
}

interface Named {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

interface Fact {
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly subjects?: readonly string[]
  readonly aspect?: string
  readonly evidence: readonly Evidence[]
}

interface Evidence {
  readonly path: string
  readonly quote: string
  readonly position: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }
}

interface Factbook {
  readonly documents: readonly { readonly path: string }[]
  readonly entities: readonly Named[]
  readonly aspects: readonly Named[]
  readonly facts: readonly Fact[]
}

/** The kinds of fact that say what a gold kind says. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  'comparison-cell': ['attribute', 'advantage', 'drawback', 'use-case', 'recommendation', 'verdict'],
  attribute: ['attribute', 'advantage', 'drawback', 'statement', 'definition', 'verdict'],
  advantage: ['advantage', 'attribute', 'statement', 'recommendation'],
  drawback: ['drawback', 'attribute', 'statement'],
  definition: ['definition', 'statement', 'attribute'],
  summary: ['summary', 'statement', 'verdict', 'definition'],
  verdict: ['verdict', 'recommendation', 'summary', 'statement'],
  recommendation: ['recommendation', 'use-case', 'verdict'],
  'use-case': ['use-case', 'recommendation'],
  'layer-stack': ['stack'],
  stack: ['stack'],
  event: ['event'],
  step: ['procedure'],
  procedure: ['procedure'],
  command: ['command'],
  analogy: ['analogy'],
  question: ['question'],
  reference: ['reference'],
  'example-of': ['example'],
  example: ['example'],
  statement: ['statement']
}

/** Kinds whose gold subject is not compared: the place and the kind already say it. */
const withoutSubject = new Set([
  'command',
  'event',
  'reference',
  'summary',
  'step',
  'procedure',
  'layer-stack',
  'question'
])

/**
 * Recall of the gold facts, whole and of the worst kind, and the share of quotes that are exact.
 *
 * A gold fact is right when some fact of an accepted kind cites its span and has its subject and, for a table cell, its
 * aspect, by any name they have in the factbook.
 */
export function scoreFacts(book: Factbook, gold: readonly GoldFact[], folder: string, name: string): Measure[] {
  const sources = new Map(book.documents.map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')]))
  const misses: string[] = []
  const kinds = new Map<string, { gold: number; right: number }>()
  for (const one of gold) {
    checkGold(one, sources)
    const tally = kinds.get(one.kind) ?? { gold: 0, right: 0 }
    kinds.set(one.kind, tally)
    tally.gold++
    const near = book.facts.filter((fact) => accepted[one.kind]?.includes(fact.kind) && cites(fact, one))
    if (near.some((fact) => hasSubject(book, fact, one) && hasAspect(book, fact, one))) tally.right++
    else misses.push(`${near.length > 0 ? 'wrong' : 'missing'} ${one.id} ${one.kind} ${one.subject}: ${one.quote}`)
  }
  const rates = [...kinds.values()].filter((tally) => tally.gold >= 3).map(({ gold, right }) => right / gold)
  return [
    { name: `${name} facts recall`, value: (gold.length - misses.length) / gold.length, misses },
    { name: `${name} facts recall of the worst kind`, value: Math.min(...rates) },
    exactness(book, sources, name)
  ]
}

function exactness({ facts }: Factbook, sources: ReadonlyMap<string, string>, name: string): Measure {
  const evidence = facts.flatMap((fact) => fact.evidence)
  const misses = evidence
    .filter(
      ({ path, quote, position }) => sources.get(path)?.slice(position.start.offset, position.end.offset) !== quote
    )
    .map(({ path, quote }) => `inexact ${path}: ${quote}`)
  return { name: `${name} quotes exact`, value: (evidence.length - misses.length) / evidence.length, misses }
}

function checkGold({ id, doc, quote, span }: GoldFact, sources: ReadonlyMap<string, string>): void {
  const path = [...sources.keys()].find((path) => path.startsWith(doc))
  const slice = path === undefined ? undefined : sources.get(path)?.slice(...span)
  if (slice !== quote) throw new Error(`Unexpected span of gold fact ${id}: ${slice}, expected: ${quote}`)
}

/** The overlap covers 60 % of the shorter, and the longer is no more than four times as long. */
function cites({ evidence }: Fact, { doc, span }: GoldFact): boolean {
  return evidence.some(({ path, position: { start, end } }) => {
    if (!path.startsWith(doc)) return false
    const lengths = [end.offset - start.offset, span[1] - span[0]] as const
    const overlap = Math.min(end.offset, span[1]) - Math.max(start.offset, span[0])
    return overlap >= 0.6 * Math.min(...lengths) && Math.max(...lengths) <= 4 * Math.max(Math.min(...lengths), 40)
  })
}

function hasSubject({ entities }: Factbook, fact: Fact, { kind, subject }: GoldFact): boolean {
  if (withoutSubject.has(kind) || subject === 'document') return true
  return [fact.subject, ...(fact.subjects ?? [])].some((id) => namesOf(entities, id).has(fold(subject)))
}

function hasAspect({ aspects }: Factbook, fact: Fact, { kind, aspect, rowLabel }: GoldFact): boolean {
  if (kind !== 'comparison-cell') return true
  const names = namesOf(aspects, fact.aspect ?? '')
  return [aspect, rowLabel].some((name) => name !== undefined && names.has(fold(name)))
}

function namesOf(list: readonly Named[], id: string): Set<string> {
  const item = list.find((one) => one.id === id)
  return new Set([id, ...(item === undefined ? [] : [item.name, ...item.aliases])].map(fold))
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
