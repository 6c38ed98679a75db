import { singular } from '../singular.ts'
import type { Amount } from './amounts.ts'
import type { Amount as Count } from './numbers.ts'
import { type Token, wordAt } from './tokens.ts'
import { unitOf } from './units.ts'

const COMPARATIVE =
  /^(?:faster|slower|longer|shorter|more|less|fewer|larger|smaller|bigger|higher|lower|cheaper|better|worse|as|quicker|lighter|heavier|denser|speed|speedup|improvement|increase|reduction|the)$/

/** `3x`, `2× faster`, `ten times faster`; `three times a day` is no ratio. */
export function timesAt(tokens: readonly Token[], number: Count): Amount | undefined {
  const sign = tokens[number.next]
  const behind = tokens[number.next + 1]
  if (number.article || sign === undefined) return undefined
  const ratio = { min: number.min, max: number.max, unit: 'ratio', factor: 1, vague: number.vague } as const
  if (
    /^[xX×]$/.test(sign.text) &&
    (sign.glued || sign.text === '×') &&
    (behind === undefined || !behind.glued || behind.kind === 'sign')
  )
    return tokens[number.next + 1]?.kind === 'number'
      ? undefined
      : { ...ratio, next: number.next + (isComparative(tokens, number.next + 1) ? 2 : 1) }
  if (sign.text.toLowerCase() === 'times' && isComparative(tokens, number.next + 1))
    return { ...ratio, next: number.next + 2 }
  return undefined
}

function isComparative(tokens: readonly Token[], at: number): boolean {
  return COMPARATIVE.test(wordAt(tokens, at))
}

/** Counted things in a short value: `100+ containers`, `dozens of running VMs`, `3 replicas`. */
export function countAt(tokens: readonly Token[], at: number, number: Count): Amount | undefined {
  if (number.article || isNumbering(tokens, at) || tokens.length > 14) return undefined
  const hyphen = tokens[number.next]?.text === '-'
  for (let place = number.next; !hyphen && place < number.next + 3; place++) {
    const token = tokens[place]
    if (
      token?.kind !== 'word' ||
      token.glued ||
      /^(?:or|and|to|of|in|per|than|times|on|for|at|is|was|as|s)$/.test(token.text)
    )
      break
    const noun = token.text.toLowerCase()
    if (unitOf(noun) !== undefined || isComparative(tokens, place)) break
    if (isPerSecond(tokens, place + 1) || (singular(noun) !== noun && !/^[A-Z][a-z]/.test(token.text)))
      return { min: number.min, max: number.max, unit: 'count', factor: 1, vague: number.vague, next: place + 1 }
  }
  if (number.vague && /^(?:dozen|hundred|thousand|million|billion)s$/.test(wordAt(tokens, number.next - 1)))
    return { min: number.min, max: number.max, unit: 'count', factor: 1, vague: true, next: number.next }
  return undefined
}

/** The `/s` of `200 msg/s`. */
function isPerSecond(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === '/' && /^(?:s|sec)$/.test(wordAt(tokens, at + 1))
}

/** Whether a name stands right before the number: `Node 20`, `port 443`, `Layer 7`. */
export function isNumbering(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word' || tokens[at]?.kind !== 'number') return false
  if (VERB.test(before.text)) return false
  return /^\p{Lu}/u.test(before.text) || NUMBERED.test(before.text)
}

const VERB =
  /^(?:supports?|needs?|requires?|runs?|uses?|has|have|takes?|allows?|handles?|holds?|only|about|around|roughly|approximately|nearly|almost|over|under|above|below|between|from|within|in|than|least|most|to|of|max|min|maximum|minimum|just|exactly|some|by|with|for|at|and|or|often|typically|usually|fast|slow|high|low|limited|hosts?|packs?|fits?|up|approx)$/i
const NUMBERED =
  /^(?:version|release|port|ports|step|level|layer|tier|type|phase|chapter|section|part|figure|table|question|top|number|no|code|status|error|exit|line|page|item|row|column|generation|gen|model|class|grade|stage|round|node|python|java|rule|option|case|point|day|week|month|year|quarter|sprint|event|rfc|issue|id|pid|uid|gid)$/i
