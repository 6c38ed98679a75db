import { whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const IS =
  /^(?:(?:an?|the|each|every)\s+)?(.{1,60}?)(?:\s*\([^)]*\))?,?\s+(?:(?:is|are|was)\s+(?:basically\s+|essentially\s+|simply\s+|just\s+|really\s+|also\s+)?(?:an?|the|one of|any|defined as|known as|called)\b|refers? to\b|means?\b(?!\s+(?:that|you|it|there|no))|stands? for\b|can be (?:defined|described|thought of) as\b)/i
const TERM =
  /^(?:(?:an?|the)\s+)?(.{1,40}?)(?:\s*\([^)]*\))?\s*(?:,\s+(?:which|that|who)\b|\s+[—–]\s+|:\s+)(?=(?:an?|the|which|that|[a-z]))/i
const POINTING =
  /^(?:it|this|that|these|those|they|there|here|what|which|who|one|another|both|all|some|most|if|when|while|such)\b/i

/**
 * What a thing is: `A kite is a …`, `Kite: a …`, `**Kites**, which …`. The words before must be a known name and nothing
 * else; after a comma, dash or colon only where a list names parts.
 */
export function* definition(sentence: Sentence): Iterable<Reading> {
  const term = sentence.paragraph.list === undefined || sentence.index > 0 ? null : TERM.exec(sentence.words)
  const name = (IS.exec(sentence.words) ?? term)?.[1]?.trim()
  if (name === undefined || POINTING.test(name) || /^\S+ing\s/.test(name) || name.split(/\s+/).length > 5) return
  const last = sentence.names.entities.mentions(name).at(-1)
  if (last !== undefined && last.end === name.length) yield { kind: 'definition', ...whole(sentence), subject: last.id }
}
