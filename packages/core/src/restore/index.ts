import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { ParserName } from '../parse.ts'
import { admonitions } from './admonitions.ts'
import { alerts } from './alerts.ts'
import { attributeLists } from './attribute-lists.ts'
import { bareDiagrams } from './bare-diagrams.ts'
import { bareFrontMatter } from './bare-front-matter.ts'
import { blankBreaks } from './blank-breaks.ts'
import { boldQuestions } from './bold-questions.ts'
import { comments } from './comments.ts'
import type { Restoration } from './define-restoration.ts'
import { details } from './details.ts'
import { createDraft } from './draft.ts'
import { emojiLists } from './emoji-lists.ts'
import { emojiNames } from './emoji-names.ts'
import { escapedBreaks } from './escaped-breaks.ts'
import { escapedTables } from './escaped-tables.ts'
import { flatLists } from './flat-lists.ts'
import { furniture } from './furniture.ts'
import { gluedLeads } from './glued-leads.ts'
import { gluedTables } from './glued-tables.ts'
import { indentedNotes } from './indented-notes.ts'
import { labelLines } from './label-lines.ts'
import { listedQuestions } from './listed-questions.ts'
import { looseEmphasis } from './loose-emphasis.ts'
import { lostCode } from './lost-code.ts'
import { lostHeadings } from './lost-headings.ts'
import { lostLists } from './lost-lists.ts'
import { mdx } from './mdx.ts'
import { runInLists } from './run-in-lists.ts'
import { runTogether } from './run-together.ts'
import { spreadTables } from './spread-tables.ts'
import { templateCalls } from './template-calls.ts'
import { wikilinks } from './wikilinks.ts'

/** All restorations, in the order in which they run: each sees what those before it made whole. */
export const restorations: readonly Restoration[] = [
  comments,
  bareFrontMatter,
  mdx,
  templateCalls,
  admonitions,
  alerts,
  indentedNotes,
  details,
  wikilinks,
  emojiNames,
  attributeLists,
  bareDiagrams,
  runTogether,
  runInLists,
  looseEmphasis,
  escapedTables,
  escapedBreaks,
  blankBreaks,
  furniture,
  gluedTables,
  lostCode,
  labelLines,
  emojiLists,
  spreadTables,
  gluedLeads,
  boldQuestions,
  listedQuestions,
  lostHeadings,
  lostLists,
  flatLists
]

/**
 * Replace the damaged nodes of a tree by the ones the author meant, in place. The source text stays as it is, positions
 * point into it, and each repair leaves a message.
 */
export function restore(tree: Root, file: VFile, parser?: ParserName): void {
  const draft = createDraft(tree, file, parser)
  for (const restoration of restorations) restoration.restore(draft)
}
