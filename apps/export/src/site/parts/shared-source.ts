import type { Topic } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { topicFacts } from '../../view/view.ts'
import { type Here, subjectHref } from '../site.ts'

/** Places from which on naming their document once is easier to read than naming it at each, and its share of them. */
const fewest = 4
const share = 0.8

/** Where a list stands, and what stands above it: where nearly all its places are of one document, its title. */
export function withSharedSource(
  here: Here,
  topics: readonly (Topic | undefined)[]
): { readonly here: Here; readonly note: Element[] } {
  const facts = topics.flatMap((topic) => (topic === undefined ? [] : topicFacts(here.site.view, topic)))
  const places = facts.flatMap(({ evidence }) => evidence)
  const byDocument = [...Map.groupBy(places, ({ document }) => document)].sort((a, b) => b[1].length - a[1].length)
  const [[document, own] = ['', []], ...others] = byDocument
  if (own.length < fewest || own.length < share * places.length) return { here, note: [] }
  const title = here.site.view.documents.get(document)?.title ?? document
  const link = h('a', { href: subjectHref(here, `document:${document}`) }, title)
  return {
    here: { ...here, document },
    note: [h('p.hint', ['All from ', link, others.length === 0 ? '.' : ', but where another is named.'])]
  }
}
