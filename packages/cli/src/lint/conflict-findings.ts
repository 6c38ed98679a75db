import type { Factbook } from '@docfacts/schema'
import { type ConflictValue, type ListedConflict, listConflicts } from './conflicts.ts'
import type { Finding, RelatedPlace } from './finding.ts'

/**
 * One finding for each value that an earlier one excludes, at the first place that says it, with the places of the
 * earlier one beside it.
 *
 * @param shown Turns the path of a document into the one that the user can open.
 */
export function conflictFindings(book: Factbook, shown: (path: string) => string): Finding[] {
  const findings: Finding[] = []
  for (const conflict of listConflicts(book)) {
    for (const [index, value] of conflict.values.entries()) {
      const finding = findingOf(value, conflict.values.slice(0, index), { conflict, shown })
      if (finding !== undefined) findings.push(finding)
    }
  }
  return findings
}

interface Setting {
  readonly conflict: ListedConflict
  readonly shown: (path: string) => string
}

function findingOf(
  value: ConflictValue,
  earlier: readonly ConflictValue[],
  { conflict: { subject, aspect, pairs }, shown }: Setting
): Finding | undefined {
  const place = value.evidence[0]
  for (const other of earlier) {
    const pair = pairs.find(({ facts }) => facts.includes(value.fact) && facts.includes(other.fact))
    if (pair === undefined || place === undefined) continue
    return {
      path: shown(place.path),
      reason: `Unexpected value \`${value.value}\` for \`${aspect}\` of \`${subject}\`, expected \`${other.value}\`: ${pair.why}`,
      rule: 'conflict',
      severity: 'warning',
      place: place.position,
      related: relatedPlaces(other, shown)
    }
  }
  return undefined
}

function relatedPlaces({ value, evidence }: ConflictValue, shown: (path: string) => string): RelatedPlace[] {
  return evidence.map(({ path, position }) => ({ path: shown(path), place: position, reason: `\`${value}\`` }))
}
