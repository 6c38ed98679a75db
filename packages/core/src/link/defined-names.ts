import type { DocumentView } from '../document/view.ts'
import type { Candidate } from './candidate.ts'
import { NAME_CUE } from './name-cues.ts'
import { isPlural } from './plural.ts'
import type { WordReader } from './words.ts'

const DEFINED =
  /^(?:\p{So}\s)?(?:(?:an?|the|each|every)\s+)?((?:[\p{L}\p{N}][\p{L}\p{N}+#.'’/-]*\s){0,3}?[\p{L}\p{N}][\p{L}\p{N}+#.'’/-]*)(?:\s+\([^)]*\))?\s+(?:is|are|was|refers?\s+to|means)\s+(?:an?|the|one\s+of|any|simply|essentially|basically)\s/iu
/**
 * Sentences that explain a term, whatever its words are: `Sleds are kites that …`, `A sled, also known as a flexible kite, is a …`,
 * `Thermalling is when …`, `Thermalling means circling …`, `The term "sled" refers to …`, `Your "kit" refers to …`. Each stands behind what it cannot do without.
 */
const EXPLAINS: readonly (readonly [needed: string, form: RegExp])[] = [
  [
    ' are ',
    /^((?!(?:the|these|those|both|all|some|most|many)\s)(?:[\p{L}-]+\s){0,2}[\p{L}-]+s)\s(?:\([^)]*\)\s)?are\s(?!(?:how|what|why|where|when|not|so|all|the|those|things|ones)\s)(?:[\p{L}-]+\s){1,3}(?:that|which|who)\s/iu
  ],
  [
    ', ',
    /^(?:(?:an?|the)\s)?((?:[\p{L}-]+\s){0,2}[\p{L}-]+),\s(?:also|sometimes|often|or|commonly|better)\s[^,;.]{3,60},\s(?:is|are)\s(?:an?|the|one\sof)\s/iu
  ],
  [
    'ing',
    /^(\p{L}{2,}ing(?:\s\p{L}+)?)\s(?:\([^)]*\)\s)?(?:is\s(?:when|what\shappens)|means\s(?:\p{L}+ly\s)?\p{L}{3,}ing)\s/iu
  ],
  [
    ' ',
    /^(?:an?\s|the\s|your\s|our\s)?["“]((?:[\p{L}\d-]+\s){0,2}[\p{L}\d-]+)["”]\s(?:(?:simply\s|just\s)?means|refers\sto|describes|stands\sfor|is\s(?:an?|the|any))\s/iu
  ],
  [
    ' ',
    /^(?:the\s)?(?:term|word|phrase|expression)\s["“'‘]?((?:[\p{L}\d-]+\s){0,2}[\p{L}\d-]+)["”'’]?\s(?:(?:simply\s|just\s)?means|refers\sto|describes|stands\sfor|is\sused)\s/iu
  ]
]

/** What a thing that is explained is said to be. */
const GENUS =
  /^(?:(?!of\b)[\p{L}-]+\s){0,2}(?:process|practice|act|art|technique|method|methodology|procedure|discipline|science|study|type|kind|form|class|category|measure|ability|protocol|algorithm|approach)\s(?:of|that|which|for|in which|where|by|used|to)\s/iu
/** Verbs of `DEFINED`, to pass over what cannot match. */
const VERB = /\s(?:is|are|was|refers?|means)\s/i

/** What sentences define: `A kite is a …`, `Thermalling means circling …`. */
export function* definedNames(document: DocumentView, { cues }: WordReader): Iterable<Candidate> {
  for (const { sentences } of document.prose)
    for (const { words } of sentences) {
      if ((cues(words) & NAME_CUE.told) === 0) continue
      const opening = words.slice(0, 100)
      if (!VERB.test(opening)) continue
      const explained = explainedBy(opening)
      if (explained !== undefined) yield { spelling: explained, sure: true, asked: true }
      const found = DEFINED.exec(opening)
      const name = found?.[1]?.trim()
      if (found === null || name === undefined) continue
      // What is said to be a process or a kind of something is explained, whatever its words are.
      const isExplained = /\srefers?\s+to\s/i.test(found[0]) || GENUS.test(opening.slice(found[0].length))
      yield { spelling: name, sure: isExplained, asked: isExplained, thing: !isExplained && isAnaphoric(opening, name) }
    }
}

/** The term that the opening of a sentence explains. */
function explainedBy(opening: string): string | undefined {
  for (const [needed, form] of EXPLAINS) {
    const term = opening.includes(needed) ? form.exec(opening)?.[1] : undefined
    if (term !== undefined) return term
  }
  return undefined
}

/** Whether one is meant that was named before: `The dynasty fell.` */
export function isAnaphoric(opening: string, name: string): boolean {
  return /^(?:the|some)\s/i.test(opening) && /^\p{Ll}/u.test(name) && !isPlural(name)
}
