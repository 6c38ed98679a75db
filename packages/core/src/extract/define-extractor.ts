import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import type { Claim, ReadClaims } from './claim.ts'
import type { Labels } from './labels.ts'
import type { Steps } from './procedures.ts'
import type { Roles } from './roles.ts'
import { says, withBareValue } from './says.ts'

/** What several extractors ask of the prose of a document, read once. */
export interface Preview {
  readonly roles: Roles
  readonly labels: Labels
  readonly steps: Steps
}

/** A reader of one kind of fact. */
export interface Extractor {
  readonly name: string
  readonly extract: (document: DocumentView, names: Names, preview: Preview) => ReadClaims
}

/**
 * Make an extractor from a pure function that reads claims from a document.
 *
 * The wrapper drops claims that say nothing: an empty value, no place, or words that only introduce what follows. A mistake of
 * the function is an error of the program: it throws, with the name of the extractor and the document.
 */
export function defineExtractor(
  name: string,
  read: (document: DocumentView, names: Names, preview: Preview) => Iterable<Claim>
): Extractor {
  return {
    name,
    extract(document, names, preview) {
      try {
        const claims: Claim[] = []
        for (const claim of read(document, names, preview)) if (says(claim)) claims.push(withBareValue(claim))
        return { rule: name, claims }
      } catch (cause) {
        throw new Error(`Extractor \`${name}\` failed on \`${document.path}\``, { cause })
      }
    }
  }
}
