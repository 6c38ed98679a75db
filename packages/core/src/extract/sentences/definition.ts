import { whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const IS =
  /^((?:an?|the|each|every)\s+)?(.{1,60}?)(?:\s*\([^)]*\))?,?\s+(?:(?:is|are|was)\s+(?:basically\s+|essentially\s+|simply\s+|just\s+|really\s+|also\s+)?(?:(?:an?|any)\b(?!\s+(?:few|lot|bit|must|different|long way|good|great|bad|big|sensible|better|common|popular|simple way|problem|mistake|matter|sign|no-brainer))|the\b(?!\s+(?:same|best|right|better|only|most|one|first|last|next|fix|key|reason|answer|default|case|problem|point))|one of\b(?!\s+the\s+(?:best|most|few|main|first|biggest))|defined as|known as|called)|refers? to\b|stands? for\b|can be (?:defined|described|thought of) as\b|means?\b(?!\s+(?:that|you|it|there|no|your|we)))/i
const TERM =
  /^((?:an?|the)\s+)?(.{1,40}?)(?:\s*\([^)]*\))?\s*(?:,\s+(?:which|that|who)\s|(?:\s+[—–]|:)\s+(?:an?|the|which|that)\s)/i
/** In a glossary, whatever stands behind the term. */
const ENTRY = /^((?:an?|the)\s+)?(.{1,40}?)(?:\s*\([^)]*\))?\s*(?:[—–:]|-(?=\s))\s+\S/i
const POINTING =
  /^(?:it|this|that|these|those|they|there|here|what|which|who|one|another|both|all|some|most|if|when|while|such|your|our|my|from|in|on|at|since|by|for|with|until|during|after|before)\b/i

/**
 * What a thing is: `A kite is a …`, `Kite: a …`, `**Kites**, which …`. The words before must be a known name and nothing
 * else; behind "the" it must be a proper name. A label counts only where a list names
 * parts, or in a glossary.
 */
export function* definition(sentence: Sentence): Iterable<Reading> {
  const { words, paragraph, index, names } = sentence
  const listed = index === 0 && paragraph.list !== undefined ? TERM.exec(words) : null
  const term = index === 0 && sentence.glossary ? ENTRY.exec(words) : listed
  const [, article = '', before] = IS.exec(words) ?? term ?? []
  const name = before?.trim()
  if (name === undefined || POINTING.test(name) || /^\S+ing\s/.test(name) || name.split(/\s+/).length > 5) return
  if (/^the\s/i.test(article) && !/\p{Lu}/u.test(name)) return
  const last = names.entities.mentions(name).at(-1)
  if (last !== undefined && last.end === name.length) yield { kind: 'definition', ...whole(sentence), subject: last.id }
}
