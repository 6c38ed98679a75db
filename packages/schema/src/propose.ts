import { compareCodeUnits } from './compare.ts'
import { pair } from './diff/pair.ts'
import { pairSimilar } from './diff/similar.ts'
import { followRedirects } from './diff/successors.ts'
import { wordsOf } from './diff/words.ts'
import type { Fact } from './fact.ts'
import type { Entity, Factbook, Redirects } from './factbook.ts'

/**
 * Finds out what entities and aspects that are gone were renamed to, for the `moved` and `split` of a lexicon.
 *
 * One counts as moved to a new one that has its name, or most of its facts, in much the same words; as split where several
 * new ones share most of its facts. For the rest, a person has to say.
 */
export function proposeRedirects(released: Factbook, current: Factbook): Redirects {
  const moved: Record<string, string> = {}
  const split: Record<string, readonly string[]> = {}
  for (const [id, successors] of [
    ...findHeirs('subject', released, current),
    ...findHeirs('aspect', released, current)
  ]) {
    const [only, ...others] = successors
    if (only !== undefined && others.length === 0) moved[id] = only
    else if (only !== undefined) split[id] = successors
  }
  return { moved, split }
}

type Role = 'subject' | 'aspect'

/** Share of the facts of an id that is gone which must be found again under new ids. */
const most = 0.5

/** Share of them below which a new id has them by chance. */
const some = 0.2

function findHeirs(role: Role, released: Factbook, current: Factbook): [id: string, heirs: readonly string[]][] {
  const list = role === 'subject' ? 'entities' : 'aspects'
  const terms = pair<Entity>(released[list], current[list], followRedirects(current[list], current.redirects))
  const gone = terms.gone.flatMap(([term, successors]) => (successors.length === 0 ? [term] : []))
  if (gone.length === 0 || terms.added.length === 0) return []
  const before = select(released.facts, role, gone)
  const left = Map.groupBy(before, (fact) => fact[role])
  const found = countMoves(role, before, select(current.facts, role, terms.added))
  return gone.map((term) => {
    const named = terms.added.find((other) => shareName(term, other))
    return [term.id, named ? [named.id] : chooseHeirs(found.get(term.id) ?? new Map(), left.get(term.id)?.length ?? 0)]
  })
}

function select(facts: readonly Fact[], role: Role, terms: readonly Entity[]): Fact[] {
  const ids = new Set(terms.map(({ id }) => id))
  return facts.filter((fact) => ids.has(fact[role] ?? ''))
}

/** How many facts of each old id are found, in much the same words, under each new one. */
function countMoves(role: Role, before: readonly Fact[], after: readonly Fact[]): Map<string, Map<string, number>> {
  const other = role === 'subject' ? 'aspect' : 'subject'
  const pairs = pairSimilar(before, after, (fact) => [`${fact.kind} ${fact[other] ?? ''}`, ...wordsOf(fact.value)])
  const counts = new Map<string, Map<string, number>>()
  for (const [from, to] of pairs) {
    const [id, heir] = [from[role] ?? '', to[role] ?? '']
    const heirs = counts.get(id) ?? new Map<string, number>()
    counts.set(id, heirs.set(heir, (heirs.get(heir) ?? 0) + 1))
  }
  return counts
}

function chooseHeirs(heirs: ReadonlyMap<string, number>, facts: number): readonly string[] {
  const likely = [...heirs].filter(([, count]) => count >= facts * some)
  const found = likely.reduce((sum, [, count]) => sum + count, 0)
  if (facts === 0 || found < facts * most) return []
  return likely.map(([id]) => id).sort(compareCodeUnits)
}

function shareName(a: Entity, b: Entity): boolean {
  const names = new Set([a.name, ...a.aliases].map((name) => wordsOf(name).join(' ')))
  return [b.name, ...b.aliases].some((name) => names.has(wordsOf(name).join(' ')))
}
