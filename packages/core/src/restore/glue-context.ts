import type { GluePoint } from './glue-points.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What of a whole line tells of its places. */
export interface GlueContext {
  readonly line: string
  /** Whether the character at each index stands within brackets or quotes that close in the same line. */
  readonly bracketed: readonly boolean[]
  readonly quoted: readonly boolean[]
}

/**
 * What the surroundings of a place add to its log odds: weights of a logistic regression over some 20,000 places in tables of
 * public documents of many topics, most of them with nothing but these tables in common.
 */
const WEIGHTS = {
  bias: 1.15,
  /** Of the log odds of the place alone. */
  alone: 0.88,
  bracketed: -2.1,
  quoted: -3.2,
  /** `ImagePullBackOff`: a run of letters with more such places. */
  secondHump: -0.4,
  moreHumps: -0.45,
  /** `ngOnInit`: a few small letters open the run. */
  camelCase: -0.75,
  functionWord: -0.25,
  leftKnown: 0.75,
  rightKnown: 0.2,
  leftShort: -0.7,
  rightShort: -1.3,
  called: -0.7,
  /** `validatePath(`: the whole run before the bracket looks like the name of what is called. */
  method: -5,
  opensLine: 0.35,
  behindCapital: -1.4,
  /** A figure on one side. */
  figure: 0.8
}

/** `16GB`: a figure with a unit right behind. */
export const AFTER_UNIT: RegExp = /\d\s?(?:[KMGTP]i?B|[kMG]?Hz|min|ms|[KMkms])$/u

/** Hardly ever the last word of a cell. */
const FUNCTION_WORD =
  /^(?:the|an?|of|and|or|to|in|for|with|by|from|on|at|as|is|are|be|via|per|not|than|that|its|their|your|into|over|when|if|but|which|uses?|has|have|can|will|any|all|only|more|between|without|within)$/i
const HUMPS = /(?<=[\p{Ll}\p{N}])\p{Lu}/gu

/** Look at a line once for all its places. */
export function glueContext(line: string): GlueContext {
  return { line, bracketed: bracketedIn(line), quoted: quotedIn(line) }
}

/** How probable it is that cells meet at a place, from what is known of it alone and from what stands around. */
export function inContext(
  { line, bracketed, quoted }: GlueContext,
  { at, probability }: GluePoint,
  vocabulary: Vocabulary
): number {
  if (/\d\d/.test(line.slice(at - 1, at + 1))) return probability
  const left = /[\p{L}\p{N}]*$/u.exec(line.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const right = /^[\p{L}\p{N}]*/u.exec(line.slice(at, at + 40))?.[0] ?? ''
  const leftWord = /(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+)$/u.exec(left)?.[0] ?? ''
  const rightWord = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+)/u.exec(right)?.[0] ?? ''
  const before = line[at - left.length - 1] ?? ' '
  const humps = (left + right).match(HUMPS)?.length ?? 0
  const W = WEIGHTS
  let odds = W.bias + W.alone * Math.log(probability / (1 - probability))
  if (bracketed[at]) odds += W.bracketed
  if (quoted[at]) odds += W.quoted
  if (humps > 1) odds += humps > 2 ? W.moreHumps : W.secondHump
  if (left !== '' && left.length <= 4 && /^\p{Ll}/u.test(left) && /[\s([{`"']/.test(before)) odds += W.camelCase
  if (leftWord === left && FUNCTION_WORD.test(leftWord)) odds += W.functionWord
  if (leftWord !== '' && vocabulary.hasToken(leftWord)) odds += W.leftKnown
  if (rightWord !== '' && vocabulary.hasToken(rightWord)) odds += W.rightKnown
  if (leftWord.length === 1 || leftWord.length === 2) odds += W.leftShort
  if (rightWord.length === 1) odds += W.rightShort
  if (right !== '' && line[at + right.length] === '(')
    odds += /^\p{Ll}/u.test(left) && /^\p{Lu}/u.test(right) ? W.method : W.called
  if (at === left.length) odds += W.opensLine
  if (/\p{Lu}$/u.test(left) && !AFTER_UNIT.test(left)) odds += W.behindCapital
  if (/\d/.test(line[at - 1] ?? '') || /\d/.test(line[at] ?? '')) odds += W.figure
  return 1 / (1 + Math.exp(-odds))
}

const OPENING = '([{'
const CLOSING = ')]}'

function bracketedIn(line: string): readonly boolean[] {
  const last = Math.max(...[...CLOSING].map((mark) => line.lastIndexOf(mark)))
  const found: boolean[] = []
  let depth = 0
  for (const [at, character] of line.split('').entries()) {
    found.push(depth > 0 && at <= last)
    if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
  }
  return found
}

function quotedIn(line: string): readonly boolean[] {
  const last = Math.max(line.lastIndexOf('"'), line.lastIndexOf('”'))
  const found: boolean[] = []
  let isOpen = false
  for (const [at, character] of line.split('').entries()) {
    found.push(isOpen && at <= last)
    if (character === '“' || character === '”') isOpen = character === '“'
    else if (character === '"') isOpen = !isOpen
  }
  return found
}
