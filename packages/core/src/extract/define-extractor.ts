import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import type { Claim, ReadClaim } from './claim.ts'
import type { Labels } from './labels.ts'
import type { Roles } from './roles.ts'

/** What several extractors ask of the prose of a document, read once. */
export interface Preview {
  readonly roles: Roles
  readonly labels: Labels
}

/** A reader of one kind of fact. */
export interface Extractor {
  readonly name: string
  readonly extract: (document: DocumentView, names: Names, preview: Preview) => readonly ReadClaim[]
}

/**
 * Make an extractor from a pure function that reads claims from a document.
 *
 * The wrapper names the rule on every claim and drops claims that say nothing: an empty value, no place, or words
 * that only introduce what follows. A mistake of the
 * function is an error of the program: it throws, with the name of the extractor and the document.
 */
export function defineExtractor(
  name: string,
  read: (document: DocumentView, names: Names, preview: Preview) => Iterable<Claim>
): Extractor {
  return {
    name,
    extract(document, names, preview) {
      try {
        const claims: ReadClaim[] = []
        for (const claim of read(document, names, preview))
          if (says(claim)) claims.push({ ...claim, value: bareValue(claim), rule: name })
        return claims
      } catch (cause) {
        throw new Error(`Extractor \`${name}\` failed on \`${document.path}\``, { cause })
      }
    }
  }
}

/** Words of the shortest sentence that says something before its colon. */
const SHORTEST = 7
const COLON = /\s*[:：]$/
/** What cannot end a sentence, but for what follows it. */
const OPEN =
  /\b(?:following|these|this|those|below|here|as follows|like (?:so|this)|(?:following|these|this|those|few|several|two|three|four|five|some|many|\d+)\s+(?:[\p{L}-]+\s*){1,3}|steps?|commands?|examples?|options?|ways?|reasons?|things?|(?:is|are|was|were|be|defines?|includes?|needs?|requires?|offers?|provides?|has|have|means|of|on|in|to|with|by|for|from|that|and|or|as|not|you|can|will))\s*[:：]$/iu

/** An end without what is done for it: `To find the kite:`; and words that point at what follows. */
const PURPOSE = /^(?:to\s[^,]*|when\s[^,]*|here(?:['’]s|\s+(?:is|are))?\s.*)[:：]$/i

/** Kinds that bring with them what their words introduce. */
const WHOLE: ReadonlySet<string> = new Set(['command', 'procedure', 'question'])

/** Whether words only introduce what follows. */
function isIntroduction({ kind, value }: Claim): boolean {
  if (!COLON.test(value) || WHOLE.has(kind)) return false
  return value.split(' ').length < SHORTEST || OPEN.test(value) || PURPOSE.test(value)
}

function bareValue({ kind, value }: Claim): string {
  return WHOLE.has(kind) ? value : value.replace(COLON, '')
}

function says(claim: Claim): boolean {
  return (
    !isIntroduction(claim) &&
    claim.value !== '' &&
    claim.places.length > 0 &&
    claim.places.every(({ start, end }) => end > start)
  )
}
