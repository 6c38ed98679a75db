import type { Intent } from '../answer.ts'
import { composeComparison } from './comparison.ts'
import { composeDefinition } from './definition.ts'
import type { Composer } from './draft.ts'
import { composeKinds } from './kinds.ts'
import { composeMetadata } from './metadata.ts'
import { composePassage } from './passage.ts'
import { composeProcedure } from './procedure.ts'

const composers = {
  metadata: { name: 'metadata', compose: composeMetadata },
  comparison: { name: 'comparison', compose: composeComparison },
  procedure: { name: 'procedure', compose: composeProcedure },
  definition: { name: 'definition', compose: composeDefinition },
  kinds: { name: 'kinds', compose: composeKinds },
  passage: { name: 'passage', compose: composePassage }
} as const satisfies Record<string, Composer>

const { metadata, comparison, procedure, definition, kinds, passage } = composers

/** Which composers try a question of each intent, in order; the first whose answer is good enough wins. */
export const composersOf: Readonly<Record<Intent, readonly Composer[]>> = {
  chat: [],
  metadata: [metadata, passage],
  source: [metadata, passage],
  count: [procedure, kinds, passage],
  procedure: [procedure, passage],
  command: [kinds, passage],
  history: [kinds, passage],
  when: [kinds, passage],
  analogy: [kinds, passage],
  example: [kinds, passage],
  stack: [kinds, comparison, passage],
  pros: [kinds, passage],
  cons: [kinds, passage],
  uses: [kinds, passage],
  compare: [comparison, passage],
  which: [comparison, kinds, passage],
  recommend: [kinds, passage],
  yesno: [passage],
  define: [definition, comparison, passage],
  why: [passage],
  quantity: [comparison, passage],
  list: [comparison, passage],
  fact: [comparison, passage]
}
