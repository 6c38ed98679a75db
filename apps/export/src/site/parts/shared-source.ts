import type { Topic } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { topicFacts } from '../../view/view.ts'
import { type Here, subjectHref } from '../site.ts'

/** Places from which on naming their one document once is easier to read than naming it at each. */
const fewest = 4

/** Where a list stands, and what stands above it: where all its places are of one document, its title. */
export function withSharedSource(
  here: Here,
  topics: readonly (Topic | undefined)[]
): { readonly here: Here; readonly note: Element[] } {
  const facts = topics.flatMap((topic) => (topic === undefined ? [] : topicFacts(here.site.view, topic)))
  const places = facts.flatMap(({ evidence }) => evidence)
  const [document, ...others] = new Set(places.map(({ document }) => document))
  if (document === undefined || others.length > 0 || places.length < fewest) return { here, note: [] }
  const title = here.site.view.documents.get(document)?.title ?? document
  const link = h('a', { href: subjectHref(here, `document:${document}`) }, title)
  return { here: { ...here, document }, note: [h('p.hint', ['All from ', link, '.'])] }
}
