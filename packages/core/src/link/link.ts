import type { Aspect, Document, Entity, Fact, Factbook, Table } from '@docfacts/schema'
import type { DocumentView } from '../document/view.ts'
import type { Claim, ReadClaims } from '../extract/claim.ts'
import type { Grid } from '../tables/grid.ts'
import { factId, shortHash } from './ids.ts'
import type { Lexicon, Term } from './lexicon.ts'
import type { Names } from './names.ts'
import { readQuantity } from './quantities.ts'

/** What linking needs besides the claims. */
export interface LinkContext {
  readonly document: DocumentView
  /** The entry of the document in the factbook. */
  readonly entry: Document
  readonly names: Names
  readonly lexicon: Lexicon
}

/**
 * Turn the claims of a document into facts: spellings become ids, values get quantities, places become evidence. Merging makes
 * a factbook of it: only then claims that come to the same fact are one with several evidences, in order, with topics.
 */
export function link(claims: readonly ReadClaims[], context: LinkContext): Factbook {
  const { entry, names, lexicon } = context
  const facts: Fact[] = []
  for (const { rule, claims: own } of claims) for (const claim of own) facts.push(linkClaim(claim, rule, context))
  const { moved, split } = lexicon.redirects
  const redirects = Object.keys(moved).length + Object.keys(split).length === 0 ? {} : { redirects: lexicon.redirects }
  return {
    formatVersion: 1,
    name: '',
    documents: [entry],
    entities: usedEntities(facts, names),
    aspects: [...new Set(facts.flatMap(({ aspect }) => aspect ?? []))].map(
      (id) => names.aspects.term(id) satisfies Term as Aspect
    ),
    facts,
    topics: [],
    tables: context.document.tables.map((grid) => linkTable(grid, context)),
    ...redirects
  }
}

/** The fields stand in the order of the format, so that the fact can be written as it is. */
function linkClaim(claim: Claim, rule: string, { document, entry, names }: LinkContext): Fact {
  const { kind, value, section, restoredBy, subject: spelling, aspect: label } = claim
  const subject = spelling === undefined ? `document:${entry.id}` : names.entities.add(spelling)
  const aspect = label === undefined ? undefined : names.aspects.add(label)
  const evidence = claim.places.map((place) => {
    const quote = document.source.slice(place.start, place.end)
    const position = document.lines.position(place)
    const one = { document: entry.id, path: entry.path, section, quote, position, rule }
    return restoredBy === undefined ? one : { ...one, restoredBy }
  })
  const id = factId({ kind, subject, aspect, value })
  const fact: Record<string, unknown> =
    aspect === undefined ? { id, kind, subject, value, evidence } : { id, kind, subject, aspect, value, evidence }
  const quantity = kind === 'attribute' && claim.unmeasured !== true ? readQuantity(value, label) : undefined
  if (quantity !== undefined) fact.quantity = quantity
  for (const field of FIELDS[kind]) {
    const own = (claim as unknown as Readonly<Record<string, unknown>>)[field]
    if (own !== undefined) fact[field] = own
  }
  if (kind === 'statement') fact.subjects = linkSubjects(claim.subjects, subject, names)
  return fact as unknown as Fact
}

/** What claims of each kind say besides, as facts have it. */
const FIELDS: Readonly<Record<Fact['kind'], readonly string[]>> = {
  definition: [],
  attribute: ['rating'],
  advantage: ['label'],
  drawback: ['label'],
  'use-case': [],
  recommendation: ['situation', 'choice', 'reason'],
  verdict: [],
  stack: ['layers'],
  event: ['when'],
  procedure: ['title', 'steps'],
  command: ['language', 'code', 'explanation'],
  example: ['examples'],
  analogy: [],
  summary: [],
  question: ['question'],
  reference: ['url'],
  statement: []
}

/** The ids of all that a sentence names, or else of what it is about. */
function linkSubjects(spellings: readonly string[] = [], subject: string, { entities }: Names): readonly string[] {
  return spellings.length === 0 ? [subject] : spellings.map((one) => entities.add(one))
}

function usedEntities(facts: readonly Fact[], names: Names): readonly Entity[] {
  const examples = new Map<string, Set<string>>()
  for (const fact of facts)
    if (fact.kind === 'example')
      for (const one of fact.examples) examples.set(fact.subject, (examples.get(fact.subject) ?? new Set()).add(one))
  const ids = new Set<string>()
  for (const fact of facts) {
    ids.add(fact.subject)
    if (fact.kind === 'statement') for (const subject of fact.subjects) ids.add(subject)
  }
  return [...ids]
    .filter((id) => !id.startsWith('document:'))
    .map((id) => {
      const { name, aliases } = names.entities.term(id)
      const instances = [...(examples.get(id) ?? [])].sort()
      return { id, name, aliases, ...(instances.length === 0 ? {} : { examples: instances }) }
    })
}

function linkTable({ node, block, header, rows }: Grid, { document, entry }: LinkContext): Table {
  const cells = [header, ...rows].map((row) => row.map(({ text }) => text.value.replace(/[\s\u00A0]+/g, ' ').trim()))
  const [head = [], ...body] = cells
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  return {
    id: `${entry.id}.${shortHash(cells.map((row) => row.join('\u0001')))}`,
    document: entry.id,
    section: block.section,
    header: head,
    rows: body,
    position: document.lines.position({ start, end }),
    ...(node.data?.restoredBy === undefined ? {} : { restoredBy: node.data.restoredBy })
  }
}
