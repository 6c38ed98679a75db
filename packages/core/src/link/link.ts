import type { Aspect, Document, Entity, Fact, Factbook, Table } from '@docfacts/schema'
import type { DocumentView } from '../document/view.ts'
import type { ReadClaim } from '../extract/claim.ts'
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
export function link(claims: readonly ReadClaim[], context: LinkContext): Factbook {
  const { entry, names, lexicon } = context
  const facts = claims.map((claim) => linkClaim(claim, context))
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

/** The fields of the fact stand in the order of the format, so that it can be written as it is. */
function linkClaim(claim: ReadClaim, { document, entry, names }: LinkContext): Fact {
  const { rule, places, section, restoredBy, kind, value, subject: spelling, subjects, aspect: label, ...rest } = claim
  const subject = spelling === undefined ? `document:${entry.id}` : names.entities.add(spelling)
  const aspect = label === undefined ? undefined : names.aspects.add(label)
  const quantity = kind === 'attribute' ? readQuantity(value, label) : undefined
  const restored = restoredBy === undefined ? {} : { restoredBy }
  return {
    id: factId({ kind, subject, aspect, value }),
    kind,
    subject,
    ...(aspect === undefined ? {} : { aspect }),
    value,
    evidence: places.map((place) => ({
      document: entry.id,
      path: entry.path,
      section,
      quote: document.source.slice(place.start, place.end),
      position: document.lines.position(place),
      rule,
      ...restored
    })),
    ...(quantity === undefined ? {} : { quantity }),
    ...rest,
    ...(kind === 'statement'
      ? {
          subjects:
            subjects !== undefined && subjects.length > 0 ? subjects.map((one) => names.entities.add(one)) : [subject]
        }
      : {})
  } as Fact
}

function usedEntities(facts: readonly Fact[], names: Names): readonly Entity[] {
  const examples = new Map<string, Set<string>>()
  for (const fact of facts)
    if (fact.kind === 'example')
      for (const one of fact.examples) examples.set(fact.subject, (examples.get(fact.subject) ?? new Set()).add(one))
  const ids = new Set(
    facts.flatMap((fact) => (fact.kind === 'statement' ? [fact.subject, ...fact.subjects] : [fact.subject]))
  )
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
