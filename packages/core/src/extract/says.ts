import type { Claim } from './claim.ts'

/** Words of the shortest sentence that says something before its colon. */
const SHORTEST = 7
const COLON = /\s*[:：]$/
/** What cannot end a sentence, but for what follows it. */
const OPEN =
  /\b(?:following|these|this|those|below|here|as follows|like (?:so|this)|(?:following|these|this|those|few|several|two|three|four|five|some|many|\d+)\s+(?:[\p{L}-]+\s*){1,3}|steps?|commands?|examples?|options?|ways?|reasons?|things?|(?:is|are|was|were|be|defines?|includes?|needs?|requires?|offers?|provides?|has|have|means|ensures?|shows?|contains?|looks?|says?|running|using|typing|entering|adding|doing|way|such as|including|namely|of|on|in|to|with|by|for|from|that|and|or|as|not|you|can|will))\s*[:：]$/iu
/** An end without what is done for it: `To find the kite:`; and words that point at what follows. */
const PURPOSE = /^(?:to\s[^,]*|when\s[^,]*|here(?:['’]s|\s+(?:is|are))?\s.*)[:：]$/i
/** Kinds that bring with them what their words introduce. */
const WHOLE: ReadonlySet<string> = new Set(['command', 'procedure', 'question'])

/** Whether a claim says something, and where. */
export function says(claim: Claim): boolean {
  const { places } = claim
  return hasWords(claim) && !isIntroduction(claim) && places.length > 0 && places.every(({ start, end }) => end > start)
}

/** The claim without the colon before what followed it. */
export function withBareValue(claim: Claim): Claim {
  const { kind, value } = claim
  return endsOpen(value) && !WHOLE.has(kind) ? { ...claim, value: value.replace(COLON, '') } : claim
}

/** Whether words only introduce what follows. */
function isIntroduction({ kind, value }: Claim): boolean {
  if (!endsOpen(value) || WHOLE.has(kind)) return false
  // The words that `OPEN` is about are the last ones.
  const last = startOfLast(SHORTEST - 1, value)
  return last < 0 || OPEN.test(value.slice(last)) || PURPOSE.test(value)
}

/** Index behind the space before the last so many words of a tidy text; -1 where there are no more words than these. */
function startOfLast(count: number, text: string): number {
  let at = text.length
  for (let left = count; left > 0 && at >= 0; left--) at = at === 0 ? -1 : text.lastIndexOf(' ', at - 1)
  return at < 0 ? -1 : at + 1
}

/** Whether a colon ends a text. */
export function endsOpen(value: string): boolean {
  const last = value.at(-1)
  return last === ':' || last === '：'
}

/** An address alone. */
const ADDRESS = /^(?:https?|ftp):\/\/\S+$/i

/** Something to read: figures, or more than a letter; a value of one letter can be a grade. */
function hasWords({ kind, value }: Claim): boolean {
  if (kind === 'statement' && ADDRESS.test(value)) return false
  if (value.length > 3 || kind === 'attribute' || kind === 'command') return value !== ''
  return /[\p{N}\p{Lo}]|\p{L}[\p{L}\p{M}]/u.test(value)
}
