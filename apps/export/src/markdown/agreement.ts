import type { Agreement } from '@docfacts/schema'

const badges: Record<Agreement, readonly string[]> = {
  single: [],
  agree: ['*sources agree*'],
  refine: ['*one source is finer*'],
  conflict: ['**sources disagree**']
}

/** What to say of a topic's agreement; nothing where nothing is known. */
export function agreementBadge(agreement: Agreement): readonly string[] {
  return badges[agreement]
}
