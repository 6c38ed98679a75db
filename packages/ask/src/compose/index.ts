import type { Intent } from '../answer.ts'
import { composeCollection } from './collection.ts'
import { composeComparison } from './comparison.ts'
import { composeContrast } from './contrast.ts'
import type { Composer } from './draft.ts'
import { composeMetadata } from './metadata.ts'
import { composePassage } from './passage.ts'
import { composeProcedure } from './procedure.ts'
import { composeRows } from './rows.ts'
import { composeExactSection, composeSection } from './section.ts'
import { composeStack } from './stack.ts'
import { composeTimeline } from './timeline.ts'

const metadata: Composer = { name: 'metadata', compose: composeMetadata }
const collection: Composer = { name: 'collection', compose: composeCollection }
const comparison: Composer = { name: 'comparison', compose: composeComparison }
const procedure: Composer = { name: 'procedure', compose: composeProcedure }
const timeline: Composer = { name: 'timeline', compose: composeTimeline }
const contrast: Composer = { name: 'contrast', compose: composeContrast }
const stack: Composer = { name: 'stack', compose: composeStack }
const rows: Composer = { name: 'rows', compose: composeRows }
const section: Composer = { name: 'section', compose: composeSection }
const exactSection: Composer = { name: 'section', compose: composeExactSection }
const passage: Composer = { name: 'passage', compose: composePassage }

/** Which composers try a question of each intent, in order; the first whose answer is good enough wins. */
export const composersOf: Readonly<Record<Intent, readonly Composer[]>> = {
  chat: [],
  metadata: [metadata, passage],
  source: [collection, passage],
  summary: [collection, passage],
  count: [procedure, stack, section, passage],
  procedure: [exactSection, procedure, section, passage],
  command: [section, passage],
  history: [timeline, passage],
  when: [collection, section, passage],
  analogy: [collection, passage],
  example: [section, passage],
  stack: [stack, passage],
  pros: [collection, section, passage],
  cons: [collection, section, passage],
  uses: [collection, section, passage],
  compare: [contrast, comparison, passage],
  which: [comparison, rows, section, passage],
  recommend: [collection, section, passage],
  yesno: [comparison, section, passage],
  define: [collection, section, passage],
  why: [section, passage],
  quantity: [comparison, section, passage],
  list: [rows, section, passage],
  fact: [rows, comparison, section, passage]
}
