import type { Fact } from '@docfacts/schema'
import { place } from '../view/place.ts'
import { codeSpan, escapeMarkdown } from './escape.ts'

/** Where a fact is said, each place once: `` `guide.md:12`, `faq.md:3` ``. */
export function cite(fact: Fact): string {
  return [...new Set(fact.evidence.map(place))].map(placeSpan).join(', ')
}

/** A code span cannot carry a bar into the cell of a table. */
function placeSpan(text: string): string {
  return text.includes('|') ? escapeMarkdown(text) : codeSpan(text)
}
