import type { FactKind } from '@docfacts/schema'

/** Heading for the facts of each kind, in the order in which a reader wants them. */
export const kindHeadings: Readonly<Record<FactKind, string>> = {
  summary: 'In short',
  definition: 'What it is',
  analogy: 'What it is like',
  attribute: 'Properties',
  advantage: 'Advantages',
  drawback: 'Drawbacks',
  'use-case': 'When it fits',
  recommendation: 'Recommendations',
  verdict: 'Verdicts',
  stack: 'Architecture',
  example: 'Examples',
  event: 'History',
  procedure: 'How to',
  command: 'Commands',
  question: 'Questions',
  statement: 'Also said',
  reference: 'Where to read on'
}

/** Kinds in the order of their headings. */
export const kinds = Object.keys(kindHeadings) as FactKind[]
