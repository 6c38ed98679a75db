import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import { choices } from './choices.ts'
import type { ReadClaims } from './claim.ts'
import { commands } from './commands.ts'
import type { Extractor } from './define-extractor.ts'
import { events } from './events.ts'
import { examples } from './examples.ts'
import { faqs } from './faqs.ts'
import { glossaries } from './glossaries.ts'
import { headedMerits } from './headed-merits.ts'
import { headingUses } from './heading-uses.ts'
import { readLabels } from './labels.ts'
import { lists } from './lists.ts'
import { metadata } from './metadata.ts'
import { procedures, readProcedures } from './procedures.ts'
import { prose } from './prose.ts'
import { questions } from './questions.ts'
import { references } from './references.ts'
import { readRoles } from './roles.ts'
import { stacks } from './stacks.ts'
import { summaries } from './summaries.ts'
import { tables } from './tables.ts'

/** All extractors, structure before prose. */
export const extractors: readonly Extractor[] = [
  metadata,
  tables,
  glossaries,
  choices,
  events,
  stacks,
  procedures,
  commands,
  lists,
  headingUses,
  headedMerits,
  faqs,
  questions,
  summaries,
  references,
  examples,
  prose
]

/** Read all claims of a document, extractor by extractor. */
export function extract(document: DocumentView, names: Names): readonly ReadClaims[] {
  const preview = {
    roles: readRoles(document, names),
    labels: readLabels(document.prose, names),
    steps: readProcedures(document)
  }
  return extractors.map((extractor) => extractor.extract(document, names, preview))
}
