import { countWords } from '../document/count-words.ts'
import { foldName } from './fold.ts'
import { isDeed } from './no-names.ts'

/** Words that join nouns to what is no single name. */
export const JOINS: RegExp = /\s+(?:for|in|on|at|with|without|from|by|about|and|or|to|of|your|our|the|an?)\s+/i

/** Whether what a heading asks about is a thing: it stands behind an article, or is nothing that one does. */
export function isNamed(name: string, heading: string): boolean {
  return !isDeed(foldName(name)) || /\b(?:an?|your)\s$/i.test(heading.slice(0, heading.indexOf(name)))
}

/** The thing whose merits a heading tells of, or when it fits: `What are the benefits of a sled kite?`, `When to use a sled kite`. */
export function askedOf(text: string): string | undefined {
  const opening = ASKS_OF.exec(text)?.[0].length ?? 0
  const asked = opening === 0 ? ASKS_WHETHER.exec(text)?.groups : undefined
  const whether = asked?.thing ?? asked?.need
  if (whether !== undefined) return SEVERAL.test(whether) ? undefined : whether
  const name = text
    .slice(opening)
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[\s?!.:]+$/, '')
  if (opening === 0 || name === '' || countWords(name) > 4) return undefined
  return JOINS.test(name) || SEVERAL.test(name) ? undefined : name
}

/** What stands for several things, or for those told before: `each mode`, `kites vs gliders`, `your kites`. */
const SEVERAL =
  /^(?:your|our|my|their|its|each|every|both|which|what|it|them|this|that|these|those|all|any|one|either)\b|\svs\b/i

const ASKS_WHETHER =
  /^(?:(?:is|are|should\s(?:you|i|we)\s(?:buy|get|use|try))\s(?:an?\s|the\s|your\s)?(?<thing>(?:[\p{L}\d-]+\s){0,2}?[\p{L}\d-]+)\s(?:really\s|still\s)?(?:worth|right\sfor|good\sfor|overrated|for\syou)\b.{0,40}|(?:do\s(?:you|i|we)\sneed|why\s(?:i|we|you)\s(?:\p{L}+\s)?(?:love|like|use|chose|need|want|switched\sto))\s(?:an?\s|the\s|your\s)?(?<need>(?:[\p{L}\d-]+\s){0,2}[\p{L}\d-]+))[\s?!.]*$/iu
const ASKS_OF =
  /^(?:\P{L}*)(?:what\s+(?:are|is)\s+)?(?:the\s+|some\s+)?(?:(?:main|key|biggest|top|health)\s+)?(?:(?:(?:dis)?advantages?|benefits?|pros(?:\s+and\s+cons)?|cons|drawbacks?|downsides?|risks?|limitations?)\s+of|when\s+(?:should\s+(?:you|i|we)\s+|(?:do\s+)?(?:you|i|we)\s+|to\s+)(?:use|choose|pick)|why\s+(?:use|choose))\s+(?:(?:using|having|owning)\s+)?(?:an?\s+|the\s+)?/iu
