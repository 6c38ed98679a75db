import { covers } from '../confidence.ts'
import type { Ranked } from '../search/rerank.ts'
import type { Term } from '../search/terms.ts'
import type { Asked } from './draft.ts'
import { share } from './relevant.ts'

/** What stands between two things that are set against each other. */
const between = /^(?:versus|or)$/

/** What a fact with its headings has at the least of a thing that it tells of. */
const least = 0.6

/** Share of what the best fact tells beside the two things that one about the other must tell. */
const leastBeside = 0.6

/** The facts that tell of the things set against each other of which the best fact tells nothing: `a vs b number of wheels`. */
export function otherSides(asked: Asked, best: Ranked, others: readonly Ranked[]): Ranked[] {
  const { words, terms, intent } = asked.question
  const middle = words.findIndex((word) => between.test(word) || (intent === 'compare' && word === 'and'))
  const first = terms.findLast(({ place }) => place < middle)
  const second = terms.find(({ place }) => place > middle)
  if (middle < 0 || first === undefined || second === undefined) return []
  const beside = terms.filter((term) => term !== first && term !== second)
  const tells = (one: Ranked, own: Term, other: Term): boolean => {
    const has = covers(asked, own, one.candidate.unit)
    return has >= least && has > covers(asked, other, one.candidate.unit)
  }
  const wanted = leastBeside * share(asked, beside, best.candidate.unit)
  const add = (own: Term, other: Term): readonly Ranked[] => {
    if (tells(best, own, other)) return []
    return others
      .filter((one) => tells(one, own, other) && share(asked, beside, one.candidate.unit) >= wanted)
      .slice(0, 1)
  }
  return [...add(first, second), ...add(second, first)]
}
