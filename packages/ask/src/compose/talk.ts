import { splitSentences } from './split-sentences.ts'

/**
 * A text without the sentences in which a document only talks of itself or to its reader, or points elsewhere.
 *
 * `Both isolate. This guide explains the difference.` → `Both isolate.`; `More information can be found at the project.` → ``
 */
export function withoutTalk(text: string): string {
  const sentences = splitSentences(text)
  const kept = sentences.filter((sentence) => !talk.test(sentence))
  return kept.length === sentences.length ? text : kept.join(' ')
}

/** Words for a document or a part of one, and what it does for its reader. */
const piece = '(?:article|guide|post|tutorial|page|chapter|section|document|lesson|cheat ?sheet|reference)s?'
const tells = '(?:explain|cover|compar|show|describ|look|discuss|provid|giv|list|is about|will|answer|contain|focus)'

const talk = new RegExp(
  [
    `^(?:So,? |In |With )?(?:This|The|These|That|Our)(?: [\\w-]+){0,5} ${piece}\\b.*\\b${tells}`,
    '^(?:Learn|Explore|Discover|Find out|Read on) (?:how|what|why|when|which|where|the|about|to|more)\\b',
    "^(?:Now |So )?Let['’]s (?!say)",
    "^(?:We|You)(?:['’]ll| will) (?:learn|cover|explore|compare|discuss)"
  ].join('|'),
  'i'
)

/** Whether a text tells what others wrongly believe. */
export function isMisbelief(text: string): boolean {
  return believed.test(text)
}

const believed = /^(?:Say|Claim|Believ)ing\b|\b(?:myth|misconception)\b/i
