import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import type { Claim } from './claim.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { isLinkList, roleOf } from './list-role.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { type Subjects, sectionSubjects, subjectsOf, titleSubjects } from './subjects.ts'

/**
 * What sentences say: definitions, analogies, recommendations, use cases, verdicts and, of all others, statements.
 *
 * Each sentence yields one claim of the most telling kind (see `sentence.ts`), about what it names first; a pronoun stands
 * for what the sentence before was about. Items of lists that are read as a whole are left to their extractors.
 */
export const prose: Extractor = defineExtractor('prose', function* (document, names) {
  const title = titleSubjects(document, names)
  for (const paragraph of document.prose)
    if (!isReadElsewhere(paragraph)) yield* claimsOf(paragraph, names, title, document)
})

function isReadElsewhere(paragraph: Prose): boolean {
  const { list } = paragraph
  return list !== undefined && (roleOf(paragraph) !== undefined || isLinkList(list))
}

function* claimsOf(paragraph: Prose, names: Names, title: Subjects, document: DocumentView): Iterable<Claim> {
  const { text, sentences, block, list } = paragraph
  const own = sectionSubjects(block.section, names)
  const section = own.length > 0 ? own : title
  const lead = list === undefined ? undefined : block.lead
  let previous = lead === undefined ? section : subjectsOf(tidy(lead.value), names.entities, section, section)
  for (const [index, span] of sentences.entries()) {
    const words = tidy(text.value.slice(span.start, span.end))
    const subjects = subjectsOf(words, names.entities, previous, previous.length > 0 && index > 0 ? previous : section)
    previous = subjects.length > 0 ? subjects : previous
    const sentence: Sentence = {
      words,
      subjects,
      paragraph,
      index,
      section: block.section,
      title: document.title,
      names
    }
    const { start, end } = text.span(span.start, span.end)
    for (const claim of readSentence(sentence))
      yield {
        ...claim,
        places: [{ start, end }],
        section: block.section,
        restoredBy: paragraph.node.data?.restoredBy ?? list?.data?.restoredBy
      } as Claim
  }
}
