import type { Sentence } from './sentence.ts'

const HEADING =
  /\b(?:analog(?:y|ies)|metaphors?|think of (?:it|them|this)|picture (?:it|this)|imagine|in plain (?:words|english|terms)|like i['’]m five|eli5)\b/i
const CALL = /^(?:(?:so|now|just|first),?\s+)?(?:imagine|picture|think of)\s+(?:an?|the|your|two)\s/i
/** What an image is told with. */
const IS = /\b(?:is|are|would|becomes?|resembles?)\s/i
const ANNOUNCED = /\b(?:comparisons?|analog(?:y|ies)|metaphors?|images?)\b[^:.]{0,40}:\s/i

/** Whether a heading says that images stand below it: `Think of it like this`. */
export function pictures(heading: string): boolean {
  return HEADING.test(heading)
}

/**
 * Whether the words around a sentence say that images follow: a heading such as `Think of it like this`, `Imagine a harbour.` before
 * it in the paragraph, or an announcement in the sentence itself.
 */
export function isPictured({ words, heading, paragraph: { sentences }, index }: Sentence): boolean {
  const isAnnounced =
    heading.pictures ||
    (words.includes(':') && ANNOUNCED.test(words)) ||
    [0, index - 1, index - 2].some((one) => CALL.test(sentences[one]?.words ?? ''))
  return isAnnounced && IS.test(words)
}
