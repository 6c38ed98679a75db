import { countWords } from '../document/count-words.ts'
import { foldName } from './fold.ts'
import { canBeProper, isDeed } from './no-names.ts'

/** How steps, rules and sections are counted: `Step 3 – `, `RULE #1: `, `2.1 `, `A01:2021 – `. */
const NUMBER =
  /^(?:(?:(?:step|rule|section|part|chapter|phase|tip|item|lesson|question|q|no\.?|nr\.?|number)\s*)?#?\s*\d{1,3}(?:\.\d{1,3})*\s*[.):–—-]+\s+|#\d{1,3}:?\s+|(?:step|rule|section|part|chapter)\s+#?\d{1,3}\s+|\p{Lu}\d{2}(?::\d{4}\s*[–—-]?|\s*[–—-])\s+)(?=\p{L})/iu

/** A text without the number that it has in a list of its like: `RULE #1 - Deny by default` → `Deny by default`. */
export function withoutNumber(text: string): string {
  return text.replace(NUMBER, '')
}

/** What no name has: code, addresses, quotes, questions, arrows, a comma at the end. */
const CODE = /[<>|{}[\]=;"“”?→⇒]|:\/\/|^['‘]|[,…]$|\(\)\s*\{/
/** What a command takes behind its name: `get [name]`. */
const ARGUMENTS = /\s*[<[{|].*$/s
const AMOUNT =
  /^(?:(?:under|over|up to|less than|more than|at least|at most|about|around|from|past|age[sd]?)\s+)?[\p{Sc}~≈<>≤≥+±-]*\d[\d.,:\s–—%+×x/-]*(?:to\s+[\p{Sc}\d.,]+\s*)?(?:[a-z°µ]{1,3}|percent|(?:second|minute|hour|day|week|month|year|mile|person|user|employee|piece|time)s?|people|and (?:older|over|up|more|above|under|below|younger))?\+?$/u
const COUNTED =
  /^(?:step|rule|section|part|chapter|figure|table|example|question|tip|row|page|item|note|week|day|month|year|attempt|run)\s*#?\s*\d+$/i
/** What is written in capitals and is a state, not the initials of a thing. */
const STATES = /^(?:ON|OFF|OK|YES|NO|NONE|ALL|TRUE|FALSE|TOTAL|NEW|OLD|AND|OR|NOT|TBD|TODO)$/
/** Adjectives that only tell how much of something there is. */
const DEGREE =
  /^(?:(?:very|extra|too)\s)?(?:short|medium|long|small|large|low|high|moderate|fast|slow|easy|hard|difficult|light|heavy|few|many|some|none|rare|common|frequent|good|better|best|bad|worse|worst|poor|fair|excellent|likely|unlikely|minor|major|severe|mild|cheap|expensive|early|late|always|never|sometimes|often|mostly|average|typical|normal|overall)$/i
const MOST_WORDS = 6

/**
 * What a label before a row or above a column names, or nothing where it is an amount, a number, a sentence, code or a deed.
 *
 * `Box kite` → `Box kite`; `2. Delta kite` → `Delta kite`; `get [name]` → `get`; `Identity Provider (IdP)` → `Identity Provider`;
 * `$100`, `Step 3`, `What is it?`, `a=b` → nothing.
 */
export function rowName(label: string): string | undefined {
  const name = withoutNumber(label.replace(ARGUMENTS, ''))
    .replace(/\s*\(\p{Lu}\p{L}{0,6}\p{Lu}s?\)$/u, '')
    .trim()
  if (/^\p{Lu}{2,6}$/u.test(name)) return STATES.test(name) ? undefined : name
  if (name === '' || DEGREE.test(name) || CODE.test(name) || AMOUNT.test(name) || COUNTED.test(name)) return undefined
  const count = countWords(name)
  const folded = foldName(name)
  if (/^\S+\s(?:an?|the|your|our|its|their|how)\s/i.test(name)) return undefined
  if (count > MOST_WORDS || !canBeProper(folded)) return undefined
  return count > 3 && isDeed(folded) && !/^\p{Lu}\S*(?:\s[\p{Lu}\d]\S*)+$/u.test(name) ? undefined : name
}
