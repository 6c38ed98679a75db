import type { Factbook } from '@docfacts/schema'
import { type ConflictValue, conflictsOf } from './conflicts.ts'
import type { Finding, RelatedPlace } from './finding.ts'

/**
 * One finding for each conflict, at the first place that says something, with the other places beside it.
 *
 * @param shown Turns the path of a document into the one that the user can open.
 */
export function conflictFindings(book: Factbook, shown: (path: string) => string): Finding[] {
  const findings: Finding[] = []
  for (const { subject, aspect, values } of conflictsOf(book)) {
    const [first, ...others] = inReadingOrder(values)
    const place = first?.evidence[0]
    if (first === undefined || place === undefined || others.length === 0) continue
    const expected = others.map(({ value }) => `\`${value}\``).join(' or ')
    findings.push({
      path: shown(place.path),
      reason: `Unexpected value \`${first.value}\` for ${aspect} of ${subject}, expected ${expected} as other places say`,
      rule: 'conflict',
      severity: 'warning',
      place: place.position,
      related: others.flatMap((other) => relatedPlaces(other, shown))
    })
  }
  return findings
}

function inReadingOrder(values: readonly ConflictValue[]): ConflictValue[] {
  return values.toSorted((a, b) => {
    const [one, two] = [a.evidence[0], b.evidence[0]]
    if (one === undefined || two === undefined) return 0
    if (one.path !== two.path) return one.path < two.path ? -1 : 1
    return (one.position.start.offset ?? 0) - (two.position.start.offset ?? 0)
  })
}

function relatedPlaces({ value, evidence }: ConflictValue, shown: (path: string) => string): RelatedPlace[] {
  return evidence.map(({ path, position }) => ({ path: shown(path), place: position, reason: `\`${value}\`` }))
}
