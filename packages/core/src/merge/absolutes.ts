const ABSOLUTE =
  /\b(?:offers?|provides?|gives?|ensures?|guarantees?|delivers?|ha(?:s|ve))\s+(?:complete|total|absolute|perfect|full)\s+(\p{L}{4,})(?:\s+(\p{L}{4,}))?/giu
const HEDGE = /\b(?:usually|normally|generally|typically|mostly|in most cases|in general|most of the time)\b/i
const CONDITION = /\b(?:assuming|provided(?: that)?|as long as|so long as|unless|on condition that)\b/i

/**
 * Whether one text grants a thing outright that another grants only as a rule and on a condition.
 *
 * `Kites offer complete safety.` and `Safety: … A fall usually harms nobody, assuming the field is empty.` → `safety`. The second
 * must name the thing too; a rule without a condition, or a condition without a rule, denies nothing.
 */
export function unconditional(a: string, b: string): string | undefined {
  if (!isConditional(b) || isConditional(a)) return undefined
  const words = new Set(b.toLowerCase().match(/\p{L}+/gu))
  const nouns = [...a.matchAll(ABSOLUTE)].flatMap(([, ...found]) => found.filter((noun) => noun !== undefined))
  return nouns.map((noun) => noun.toLowerCase()).find((noun) => words.has(noun) && !SMALL.has(noun))
}

const SMALL: ReadonlySet<string> = new Set(
  'between from with over that when while which than into across within'.split(' ')
)

function isConditional(text: string): boolean {
  return text.split(/(?<=[.!?])\s+/).some((sentence) => HEDGE.test(sentence) && CONDITION.test(sentence))
}
