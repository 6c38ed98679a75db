import type { Factbook } from '@docfacts/schema'
import { type Answer, type AskIndex, ask, createIndex, updateIndex } from '../../packages/ask/src/index.ts'
import { english } from '../../packages/ask/src/thesaurus/index.ts'
import { auroc, quantile } from './curves.ts'
import type { Measure } from './measure.ts'
import { calibrationError, type Judged, reliability } from './reliability.ts'

/** A question over the documents; without a document the documents only look as if they answered it. */
export interface OpenQuestion {
  readonly q: string
  readonly expect: 'answer' | 'abstain'
  /** Id of the document that answers it. */
  readonly document: string
  /** Texts of which a right quote has one. */
  readonly answers?: readonly string[]
}

/** What silence is measured with. */
export interface Silence {
  readonly book: Factbook
  readonly questions: readonly OpenQuestion[]
  /** Questions about something else. */
  readonly strange: readonly string[]
  readonly name: string
}

/** False answers that are put up with where the documents say nothing of the topic at all. */
const tolerated = 0.01

/**
 * How well confidence tells questions that the documents answer from those that they don't: the same questions without the
 * document that answers, and without its whole topic; questions about something else; questions written to look answerable.
 * And how often answers are right by how sure they are, where half of the questions are about what the documents lack.
 */
export function silenceMeasures({ book, questions, strange, name }: Silence): Measure[] {
  const index = createIndex(book, { thesaurus: english() })
  const answerable = questions.filter(({ expect }) => expect === 'answer')
  const known = answerable.map((question) => judge(index, question))
  const sure = known.map(({ confidence }) => confidence)
  const unsure = (asked: readonly OpenQuestion[]): number[] => asked.map((one) => judge(index, one).confidence)
  const absent = without(index, answerable, topicOf)
  const threshold = quantile(absent, 1 - tolerated)
  const mixed = [...known, ...absent.map((confidence) => ({ confidence, right: false }))]
  const told = known.filter(({ confidence }) => confidence > threshold)
  const measure = (what: string, value: number): Measure => ({ name: `${name} ${what}`, value })
  return [
    measure(
      'AUROC evidence removed',
      auroc(
        sure,
        without(index, answerable, ({ document }) => document)
      )
    ),
    measure('AUROC topic removed', auroc(sure, absent)),
    measure('AUROC off-topic', auroc(sure, unsure(strange.map((q) => ({ q, expect: 'abstain', document: '' }))))),
    measure('AUROC adversarial', auroc(sure, unsure(questions.filter(({ expect }) => expect === 'abstain')))),
    measure('answered at 1 % false', told.length / known.length),
    measure('right at 1 % false', told.filter(({ right }) => right).length / Math.max(1, told.length)),
    { ...measure('calibration', 1 - calibrationError(mixed)), table: reliability(mixed) }
  ]
}

/** Ids of documents end with the number of the paragraph. */
function topicOf({ document }: OpenQuestion): string {
  return document.replace(/-\d+$/, '')
}

/** Confidence of each question where all documents are gone whose id has the same beginning. */
function without(
  index: AskIndex,
  questions: readonly OpenQuestion[],
  keyOf: (question: OpenQuestion) => string
): number[] {
  return [...Map.groupBy(questions, keyOf)].flatMap(([key, group]) => {
    const less = updateIndex(index, withoutDocuments(index.book, key), { thesaurus: english() })
    return group.map((question) => judge(less, question).confidence)
  })
}

function withoutDocuments(book: Factbook, key: string): Factbook {
  const documents = book.documents.filter(({ id }) => id !== key && !id.startsWith(`${key}-`))
  const kept = new Set(documents.map(({ id }) => id))
  const facts = book.facts.flatMap((fact) => {
    const evidence = fact.evidence.filter(({ document }) => kept.has(document))
    return evidence.length === 0 ? [] : [{ ...fact, evidence }]
  })
  return { ...book, documents, facts }
}

function judge(index: AskIndex, { q, document, answers = [] }: OpenQuestion): Judged {
  const { confidence, citations }: Answer = ask(index, q, { threshold: 0 })
  const right = citations.some(
    (one) => one.document === document && answers.some((text) => fold(one.quote).includes(fold(text)))
  )
  return { confidence, right }
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ')
}
