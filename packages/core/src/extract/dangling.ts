import { linkedOf, openingOf, pointsBack } from './openings.ts'

/** What opens a sentence that goes on from the one before: a person, the next of several, or what follows from it. */
const GOES_ON =
  /^(?:(?:and|but|so|yet|also|then|now|still)\s)?(?:(?:he|she|his|her)\b|(?:some|most|many|others?|none|neither|all)\s(?:is|are|was|were|can|may|will|have|has|had|came|do|must|should)\b|(?:some|most|many|none|neither|all|one|both|each|either|any|few)\sof\s(?:these|those|them|this|that)\b|the\s(?:first|second|third|fourth|last|next|others?|rest|former|latter)\s(?:one\s)?(?:is|are|was|were|has|have|had|can|will|goes|comes|does)\b|(?:(?:if|when|by|in|after|before)\s)?doing\sso\b|if\s(?:so|not)\b|another\s(?!(?:[\p{L}-]+\s){1,4}?(?:is|are|was|were|of|to|that|which|for|with)\b)|(?:otherwise|instead|thus|hence|then|likewise)\b(?!\s(?:of|again|the\sonly)\b)|(?:in|at|by|from|on|after|before|for|with|because\sof|until|since)\s(?:this|that|these|those|both)\b(?!\s(?:who|which|guide|article|post|tutorial|chapter|section|page|video|series|lesson|course|book)\b))/iu

/** What tells of the text itself. */
const OF_TEXT =
  /^(?:this|our)\s(?:[\p{L}-]+\s)?(?:guide|article|post|tutorial|chapter|section|page|document|handbook|book|course|lesson|series|video|walkthrough)\b/iu
/** A clause of what was told before, unless the words in front of it name that: `If it rains, they stay in.`, but not `If a kite falls, it breaks.` */
const OF_IT = /^(?:it|they|its|their)\b(?!\s(?:is|was|takes|makes)\s\p{L}+\s(?:to|that)\b)/iu
/** A condition of what was told before, but of no weather: `If it doesn't, patch it.` */
const IF_IT =
  /^(?:(?:and|but|so|also)\s)?(?:if|when|once|because|since|while|although|though|unless|until|after|before|as)\s(?:(?:it|they|this|that|these|those)['’\s](?!(?:s\s|is\s)?(?:(?:too|very|really|so|extremely|especially|particularly)\s)?(?:rain|snow|hot|cold|warm|windy|dark|wet|dry|possible|necessary|needed|time|not\spossible|safe|important|true|appropriate|comes\sto|takes|helps)))/iu
/** What doing something with what was told before does: `Removing them saves light.` */
const DOING_IT = /^\p{L}{2,}ing\s(?:it|them|these|those|this|that)\s(?!\p{L}+\s(?:is|are|was)\b)/iu
const NAMES_ANY = /\b(?:an?|your|our|each|any|every|some|all|most|many|no)\s|(?:^|\s)\p{Lu}\p{L}+(?=[\s,])(?<!^\S+)/u

/** What something is done to, where nothing stands before that it could be: `Shake it dry.` */
const DONE_TO = /\s(?:it|them)(?=[\s.,;:!]|$)/
/** A thing that is named, before it is spoken of as `it`: an article and a noun, a name, several of it. */
const NAMES_ONE =
  /\b(?:an?|the|your|our|my|each|every|any|some|all|no|one|more|most|many|few|\d+)\s|[\p{L}]{3,}s\b|^.+\s\p{Lu}/iu

/**
 * Whether a sentence means nothing without the one before it: `It flies.`, `He flew it.`, `In this case, it falls.`, `Shake it dry.`
 */
export function dangles(sentence: string): boolean {
  if (OF_TEXT.test(sentence)) return false
  const linked = linkedOf(sentence)
  if (pointsBack(sentence, linked) || GOES_ON.test(sentence)) return true
  if (IF_IT.test(sentence) || DOING_IT.test(sentence)) return true
  const opening = openingOf(sentence, linked)
  if (opening > 0 && OF_IT.test(sentence.slice(opening))) return !NAMES_ANY.test(sentence.slice(0, opening))
  const at = DONE_TO.exec(sentence)?.index ?? -1
  return at > 0 && sentence.length < 60 && !NAMES_ONE.test(sentence.slice(0, at))
}

/**
 * Whether nobody knows what a sentence is about that nothing before it tells: what `this` points at, or a condition of it. What `it` is
 * may stand in the heading.
 */
export function isLeft(sentence: string): boolean {
  return !OF_TEXT.test(sentence) && (POINTS.test(sentence.slice(linkedOf(sentence))) || IF_IT.test(sentence))
}

const POINTS = /^(?:this|that|these|those|he|she|his|her)\b/i

/** Characters of the longest text that a sentence is told with. */
const LONGEST = 480
/** Sentences before one that it may be told with. */
const MOST = 3

interface Told {
  readonly words: string
  readonly start: number
}

/** The index of the first of the sentences that one is told with: one that stands by itself; its own where it does so. */
export function toldFrom(sentences: readonly Told[], at: number): number {
  const end = endOf(sentences[at])
  let from = at
  while (from > 0 && at - from < MOST && dangles(sentences[from]?.words ?? '')) {
    if (from < at && end - (sentences[from - 1]?.start ?? 0) > LONGEST) break
    from--
  }
  return from
}

function endOf(sentence: Told | undefined): number {
  return sentence === undefined ? 0 : sentence.start + sentence.words.length
}
