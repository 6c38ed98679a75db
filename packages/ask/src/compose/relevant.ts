import type { Fact, FactKind } from '@docfacts/schema'
import { covers } from '../confidence.ts'
import { at } from '../search/lists.ts'
import type { Term } from '../search/terms.ts'
import type { Asked } from './draft.ts'

/** A fact of a wanted kind and how well it fits. */
export interface Relevant {
  readonly fact: Fact
  readonly unit: number
  /** 0 … 1: whether it is about what was asked about. */
  readonly about: number
  /** 0 … 1: share of the other words that it covers. */
  readonly cover: number
  readonly score: number
}

/** Most facts of one kind that are read where a question names nothing. */
const most = 400

/** Kinds of facts that are of what they name as much as of their subject. */
const named = /event|procedure/

/** Facts of some kinds, the ones that fit the question first; of equal ones the kinds that are named first, then by place. */
export function relevantFacts(asked: Asked, kinds: readonly FactKind[]): Relevant[] {
  const { index, question } = asked
  const { bySubject, byKind, unitOf } = index.tables()
  const weights = new Map<number, number>()
  const offer = (fact: number, weight: number): void => {
    const { kind } = index.book.facts[fact] as Fact
    if (kinds.includes(kind) && weight >= (weights.get(fact) ?? 0)) weights.set(fact, weight)
  }
  for (const { links } of question.mentions) {
    for (const { id, weight } of links) for (const fact of bySubject.get(id) ?? []) offer(fact, weight)
  }
  for (const { candidate } of asked.ranked) offer(at(index.data.units.fact, candidate.unit), 0)
  if (question.mentions.length === 0 || named.test(kinds.join())) {
    for (const kind of kinds) for (const fact of (byKind.get(kind) ?? []).slice(0, most)) offer(fact, 0)
  }
  const names = question.terms.filter(({ entity }) => entity)
  const others = question.terms.filter(({ entity, spent }) => !entity && !spent)
  const found: Relevant[] = []
  for (const [fact, weight] of weights) {
    const unit = at(unitOf, fact)
    if (unit < 0) continue
    const one = index.book.facts[fact] as Fact
    const about = names.length === 0 ? 1 : Math.max(weight, mentioned(one) * share(asked, names, unit))
    const cover = others.length === 0 ? 1 : share(asked, others, unit)
    const preferred = 0.03 * (1 - kinds.indexOf(one.kind) / kinds.length)
    found.push({ fact: one, unit, about, cover, score: 0.54 * about + 0.43 * cover + preferred })
  }
  return found.sort((a, b) => b.score - a.score || a.unit - b.unit)
}

/** What a mention is worth in a fact that is about something else. */
function mentioned({ subject, kind }: Fact): number {
  return subject.startsWith('document:') || kind === 'recommendation' || kind === 'event' || kind === 'procedure'
    ? 1
    : 0.6
}

/** Share of the weight of some terms that a unit covers. */
export function share(asked: Asked, terms: readonly Term[], unit: number): number {
  let sum = 0
  let total = 0
  for (const term of terms) {
    sum += covers(asked, term, unit) * term.worth
    total += term.worth
  }
  return total === 0 ? 1 : sum / total
}
