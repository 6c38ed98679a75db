import type { Intent } from '../answer.ts'
import { composeComparison } from './comparison.ts'
import { composeDefinition } from './definition.ts'
import type { Composer } from './draft.ts'
import { composeEvent, composeTimeline } from './events.ts'
import { composeFaq } from './faq.ts'
import { composeGist } from './gist.ts'
import { composeKinds } from './kinds.ts'
import { composeListing } from './listing.ts'
import { composeMetadata } from './metadata.ts'
import { composeOverview } from './overview.ts'
import { composePassage } from './passage.ts'
import { composeProcedure } from './procedure.ts'
import { composeRows } from './rows.ts'
import { composeSection } from './section.ts'
import { composeSides } from './sides.ts'
import { composeSources } from './sources.ts'
import { composeStack } from './stack.ts'

const faq: Composer = { name: 'faq', compose: composeFaq }
const metadata: Composer = { name: 'metadata', compose: composeMetadata }
const comparison: Composer = { name: 'comparison', compose: composeComparison }
const overview: Composer = { name: 'overview', compose: composeOverview }
const procedure: Composer = { name: 'procedure', compose: composeProcedure }
const definition: Composer = { name: 'definition', compose: composeDefinition }
const listing: Composer = { name: 'listing', compose: composeListing }
const timeline: Composer = { name: 'timeline', compose: composeTimeline }
const event: Composer = { name: 'event', compose: composeEvent }
const sides: Composer = { name: 'sides', compose: composeSides }
const sources: Composer = { name: 'sources', compose: composeSources }
const stack: Composer = { name: 'stack', compose: composeStack }
const gist: Composer = { name: 'gist', compose: composeGist }
const rows: Composer = { name: 'rows', compose: composeRows }
const section: Composer = { name: 'section', compose: composeSection }
const kinds: Composer = { name: 'kinds', compose: composeKinds }
const passage: Composer = { name: 'passage', compose: composePassage }

/** Which composers try a question of each intent, in order; the first whose answer is good enough wins. */
export const composersOf: Readonly<Record<Intent, readonly Composer[]>> = {
  chat: [],
  metadata: [metadata, faq, passage],
  source: [sources, passage],
  summary: [gist, passage],
  count: [procedure, stack, comparison, passage],
  procedure: [procedure, faq, kinds, passage],
  command: [kinds, passage],
  history: [timeline, passage],
  when: [event, comparison, passage],
  analogy: [kinds, passage],
  example: [kinds, comparison, passage],
  stack: [stack, comparison, passage],
  pros: [listing, passage],
  cons: [listing, passage],
  uses: [listing, passage],
  compare: [overview, faq, sides, comparison, passage],
  which: [faq, comparison, rows, kinds, passage],
  recommend: [faq, kinds, passage],
  yesno: [faq, comparison, passage],
  define: [definition, faq, comparison, section, passage],
  why: [faq, passage],
  quantity: [faq, comparison, passage],
  list: [faq, rows, comparison, passage],
  fact: [faq, rows, comparison, section, passage]
}
