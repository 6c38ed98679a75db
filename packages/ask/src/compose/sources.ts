import type { Fact } from '@docfacts/schema'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { relevantFacts } from './relevant.ts'
import { factSentence } from './sentence.ts'

/** Most sources that are named. */
const most = 3

/** Where to read on: links that documents give, then documents that tell of it. */
export function composeSources(asked: Asked): Draft | undefined {
  const links = relevantFacts(asked, ['reference']).filter(({ about, cover }) => Math.min(about, cover) >= 0.5)
  const sentences: DraftSentence[] = links
    .slice(0, most)
    .map(({ fact, unit }) => ({ text: linkText(fact), units: [unit] }))
  const titles = new Set<string>()
  for (const { candidate, features, fact } of asked.ranked.slice(0, 12)) {
    if (sentences.length >= most || features.noise > 0 || features.coverage < 0.8) continue
    const title = titleOf(asked, candidate.unit)
    if (titles.has(title)) continue
    titles.add(title)
    sentences.push({ text: `“${title}” says: ${factSentence(asked.index, fact)}`, units: [candidate.unit] })
  }
  if (sentences.length === 0) return undefined
  return { sentences, together: true, explained: [], fit: links.length > 0 ? 1 : 0.6 }
}

function linkText(fact: Fact): string {
  return fact.kind === 'reference' ? `${fact.value.replace(/[.:]$/, '')}: ${fact.url}` : fact.value
}

function titleOf({ index }: Asked, unit: number): string {
  return index.book.documents[index.data.units.document[unit] ?? -1]?.title ?? ''
}
