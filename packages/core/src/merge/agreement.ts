import type { Agreement, Fact } from '@docfacts/schema'

/** How the facts of a topic stand to each other, and the one to show first. */
export function agreementOf(facts: readonly Fact[]): { agreement: Agreement; consensus?: string } {
  const [first] = facts
  const documents = new Set(facts.flatMap((fact) => fact.evidence.map((one) => one.document)))
  const agreement = facts.length === 1 && documents.size > 1 ? 'agree' : 'single'
  return first === undefined ? { agreement } : { agreement, consensus: first.id }
}
