import { countWords } from '../document/count-words.ts'
import type { Span } from '../document/lines.ts'
import { splitSentences } from '../document/sentences.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import { askedThing } from './asked-thing.ts'
import type { Claim } from './claim.ts'
import { dangles } from './dangling.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { aboutOf, namedIn } from './subjects.ts'
import { topicOf } from './topics.ts'

/** A text of YAML on one line that means what stands in it. */
const TEXT = String.raw`(?:"([^"\\\n]+)"|'([^'\n]+)'|([^\s"'>|&*!{[][^\n]*))`
const ENTRY = new RegExp(
  String.raw`^[ \t]*-[ \t]*(?:question|q):[ \t]*${TEXT}[ \t]*\r?\n[ \t]+(?:answer|a):[ \t]*${TEXT}[ \t]*$`,
  'gimu'
)
/** Marks of Markdown and HTML, which front matter need not mean. */
const MARKUP = /[*`<\]{]|\b_|https?:/
const YES = /^(?:yes|no|nope|absolutely|definitely|not really|not necessarily|it depends)[.!,]\s+(?=\p{Lu})/iu
/** Words of the shortest sentence of an answer that says something alone. */
const SHORTEST = 5
const NO_SECTION: readonly string[] = []

/**
 * Questions with their answers in front matter.
 *
 * `faq:`, `- question: What is a kite?` and `answer: A toy on a line.` → Kite: `A toy on a line.`, and the question with its answer.
 */
export const faqs: Extractor = defineExtractor('faq', function* (document, names) {
  const place = document.metadataPlaces.get('faq')
  if (place === undefined) return
  for (const entry of document.source.slice(place.start, place.end).matchAll(ENTRY)) {
    const [whole, ...texts] = entry
    const question = tidy(texts.slice(0, 3).find((text) => text !== undefined) ?? '')
    const answer = texts.slice(3).find((text) => text !== undefined)
    if (answer === undefined || MARKUP.test(answer) || !question.endsWith('?')) continue
    const start = place.start + entry.index + whole.lastIndexOf(answer)
    yield* answered(question, { text: answer, start }, document, names)
  }
})

/** An answer, and where it stands. */
interface Answer {
  readonly text: string
  readonly start: number
}

/** What a question and its answer say: the answer as a whole, what it defines, and its sentences that say something alone. */
function* answered(question: string, { text, start }: Answer, document: DocumentView, names: Names): Iterable<Claim> {
  const placeOf = (span: Span): Span => ({ start: start + span.start, end: start + span.end })
  const defined = askedThing(question)?.thing
  const subject = namedIn(question, names.entities)[0] ?? topicOf(NO_SECTION, document, names)
  yield {
    kind: 'question',
    question,
    ...(subject === undefined ? {} : { subject }),
    value: tidy(text),
    places: [placeOf({ start: 0, end: text.length })],
    section: NO_SECTION
  }
  const from = YES.exec(text)?.[0].length ?? 0
  for (const [index, { start: at, end }] of splitSentences(text.slice(from)).entries()) {
    const place = { start: from + at, end: from + end }
    const value = tidy(text.slice(place.start, place.end))
    const claim = { value, places: [placeOf(place)], section: NO_SECTION }
    if (index === 0 && defined !== undefined) yield { kind: 'definition', subject: defined, ...claim }
    else if (countWords(value) >= SHORTEST && /[.!]$/.test(value) && !dangles(value)) {
      const about = aboutOf(value, names.entities, {
        previous: { ...(subject === undefined ? {} : { subject }) },
        section: subject
      })
      if (about.subject !== undefined)
        yield { kind: 'statement', subject: about.subject, subjects: about.subjects, ...claim }
    }
  }
}
