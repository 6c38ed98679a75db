import { checkEvidence } from './check/evidence.ts'
import { checkIds } from './check/ids.ts'
import { checkOrder } from './check/order.ts'
import { checkPositions } from './check/positions.ts'
import { checkRedirects } from './check/redirects.ts'
import { checkReferences } from './check/references.ts'
import { checkTables } from './check/tables.ts'
import { checkTopics } from './check/topics.ts'
import type { Factbook } from './factbook.ts'
import type { Problem } from './problem.ts'

/**
 * What the parts of a factbook owe each other: unique ids, references that resolve, evidence that fits its place, one
 * topic for each subject and aspect that has facts, lists in their order. Returns every breach; none for a factbook that
 * docfacts built.
 *
 * It does not look at the documents themselves: whether a quote is what stands at its place, only its source can tell.
 */
export function checkFactbook(book: Factbook): Problem[] {
  return checks.flatMap((check) => [...check(book)])
}

const checks: readonly ((book: Factbook) => Iterable<Problem>)[] = [
  checkIds,
  checkOrder,
  checkReferences,
  checkEvidence,
  checkPositions,
  checkTopics,
  checkTables,
  checkRedirects
]
