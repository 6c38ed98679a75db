import { compareCodeUnits, type EventFact } from '@docfacts/schema'
import type { View } from './view.ts'

/** All events, the earliest first; those without a date at the end. */
export function timeline({ book }: View): EventFact[] {
  const events = book.facts.filter((fact) => fact.kind === 'event')
  return events.toSorted((a, b) => compareWhen(a, b) || compareCodeUnits(a.id, b.id))
}

function compareWhen(a: EventFact, b: EventFact): number {
  return compareCodeUnits(sortKey(a), sortKey(b))
}

/** ISO dates and years sort as text; `:` comes after every digit. */
function sortKey({ when: { from, to } }: EventFact): string {
  return from ?? to ?? ':'
}
