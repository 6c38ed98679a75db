import { splitSentences } from './split-sentences.ts'

/**
 * A text without the sentences in which a document only talks of itself or to its reader.
 *
 * `Both isolate. This guide explains the difference.` → `Both isolate.`; `Learn how to copy files.` → ``
 */
export function withoutTalk(text: string): string {
  if (!hint.test(text)) return text
  const sentences = splitSentences(text)
  const kept = sentences.filter((sentence, place) => !isTalk(sentence) && !leadsToTalk(sentences, place))
  return kept.length === sentences.length ? text : kept.join(' ')
}

const hint =
  /\b(?:article|guide|post|tutorial|page|chapter|section|document|lesson|learn|explor|discover|understand|explain|let['’]?s|we['’]?ll|you['’]?ll|confused|read on|wondering|ask(?:s|ing)?|scope|covered)/i

const pieces =
  '(?:article|guide|post|blog post|tutorial|page|chapter|section|document|lesson|walkthrough|exercise|video)'
const talk = new RegExp(
  [
    `^(?:In|With|By the end of|Throughout) (?:this|the following) (?:\\w+ )?${pieces}\\b`,
    `^(?:So,? |Then )?(?:This|The following|The rest of this|That) (?:\\w+ )?${pieces}\\b.*\\b(?:explain|cover|compare|show|describe|walk|look|discuss|explore|introduce|provide|give|take|teach|list|is about|will|dive|break|outline|examine|answer|assume)`,
    '^(?:Learn|Explore|Discover|Understand|Find out|Explaining|Read on|See) (?:how|what|why|when|which|where|the|about|to|more|whether|if)\\b',
    "^(?:Now,? |So,? |First,? |Next,? |Then,? )?Let['’]?s (?:look|see|dive|explore|compare|start|begin|take|go|walk|break|say|talk|get|find|examine|unpack)\\b",
    "^(?:Here,? )?(?:We|You)['’](?:ll|re going to) (?:\\w+ )?(?:learn|look|see|cover|explore|compare|dive|walk|discuss|find out|understand|go)\\b",
    '^(?:Confused|Wondering|Curious|New to|Want to|Ready to|Tired of)\\b.*\\?$',
    '\\b(?:someone|you|people|one|they) (?:might be |may be |often |may |might )?(?:asks?|asking|wonders?|wondering):?$',
    '\\b(?:outside|beyond|out of) (?:the )?scope\\b|\\bnot (?:covered|discussed) (?:here|in this)\\b',
    '^(?:Understanding|Knowing) .*\\bhelps?\\b',
    '^Happy \\w+[!.]$'
  ].join('|'),
  'i'
)

/** Whether a text tells what others wrongly believe. */
export function isMisbelief(text: string): boolean {
  return believed.test(text)
}

const believed =
  /^(?:Saying|Claiming|Thinking|Believing|Assuming|Pretending)\b|^(?:Another|One|A) (?:classic|common mistake|myth)\b|\b(?:persistent|common|popular|widespread|wrong) (?:belief|myth|misconception)\b|\bweak candidates? (?:says?|will)\b/i

/** Whether a sentence says nothing about the matter. */
function isTalk(sentence: string): boolean {
  return talk.test(sentence)
}

/** A question to the reader that such a sentence answers. */
function leadsToTalk(sentences: readonly string[], place: number): boolean {
  const [sentence, next] = [sentences[place] ?? '', sentences[place + 1]]
  return sentence.endsWith('?') && next !== undefined && isTalk(next)
}
