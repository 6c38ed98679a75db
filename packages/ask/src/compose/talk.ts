import { splitSentences } from './split-sentences.ts'

/**
 * A text without the sentences in which a document only talks of itself or to its reader, or points elsewhere.
 *
 * `Both isolate. This guide explains the difference.` → `Both isolate.`; `More information can be found at the project.` → ``
 */
export function withoutTalk(text: string): string {
  const sentences = splitSentences(text)
  const kept = sentences.filter((sentence, place) => {
    const next = sentences[place + 1]
    return !talk.test(sentence) && !(sentence.endsWith('?') && next !== undefined && talk.test(next))
  })
  return kept.length === sentences.length ? text : kept.join(' ')
}

/** Words for a document or a part of one, and what it does for its reader. */
const piece =
  '(?:article|guide|post|tutorial|page|chapter|section|document|lesson|exercise|video|cheat ?sheet|reference)s?'
const tells =
  '(?:explain|cover|compar|show|describ|walk|look|discuss|explor|introduc|provid|giv|tak|teach|list|is about|will|div|break|outlin|examin|answer|assum|contain|focus)'

const talk = new RegExp(
  [
    `^(?:In|With|By the end of|Throughout) (?:this|the following) (?:[\\w-]+ ){0,2}${piece}\\b`,
    `^(?:So,? |Then )?(?:This|The|These|That|Our)(?: [\\w-]+){0,5} ${piece}\\b.*\\b${tells}`,
    '\\b(?:found|outlined?|listed|described|discussed|covered) (?:some )?(?:here|below|elsewhere)\\b',
    '^(?:Learn|Explore|Discover|Understand|Find out|Explaining|Read on) (?:how|what|why|when|which|where|the|about|to|more|whether|if)\\b',
    "^(?:(?:Now|So|First|Next|Then),? )?Let['’]?s (?:look|see|dive|explore|compare|start|begin|take|go|walk|break|say|talk|get|find|examine|unpack)\\b",
    "^(?:Here,? )?(?:We|You)(?:['’]ll| will|['’]re going to| outline| describe| discuss) (?:\\w+ )?(?:learn|look|see|cover|explore|compare|dive|walk|discuss|find out|understand|go|some|the|here)\\b",
    '^(?:Confused|Wondering|Curious|New to|Want to|Ready to|Tired of)\\b.*\\?$',
    '\\b(?:someone|you|people|one|they) (?:(?:might be|may be|often|may|might) )?(?:ask|wonder)(?:s|ing)?:?$'
  ].join('|'),
  'i'
)

/** Whether a text tells what others wrongly believe. */
export function isMisbelief(text: string): boolean {
  return believed.test(text)
}

const believed = /^(?:Saying|Claiming|Thinking|Believing|Assuming)\b|\b(?:myth|misconception|belief)\b/i
