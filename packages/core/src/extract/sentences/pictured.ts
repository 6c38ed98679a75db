import type { Sentence } from './sentence.ts'

const HEADING =
  /\b(?:analog(?:y|ies)|metaphors?|think of (?:it|them|this)|picture (?:it|this)|imagine|in plain (?:words|english|terms)|like i['’]m five|eli5)\b/i
const CALL = /^(?:(?:so|now|just|first),?\s+)?(?:imagine|picture|think of)\s+(?:an?|the|your|two)\s/i
const ANNOUNCED = /\b(?:comparisons?|analog(?:y|ies)|metaphors?|images?)\b[^:.]{0,40}:\s/i

/**
 * Whether the words around a sentence say that images follow: a heading such as `Think of it like this`, `Imagine a harbour.` before
 * it in the paragraph, or an announcement in the sentence itself.
 */
export function isPictured({ words, section, paragraph, index }: Sentence): boolean {
  if (!/\b(?:is|are|would|becomes?|resembles?)\s/i.test(words)) return false
  if (HEADING.test(section.at(-1) ?? '') || (words.includes(':') && ANNOUNCED.test(words))) return true
  return [paragraph.sentences[0], paragraph.sentences[index - 1], paragraph.sentences[index - 2]].some(
    (span) =>
      span !== undefined && CALL.test(paragraph.text.value.slice(span.start, Math.min(span.end, span.start + 60)))
  )
}
