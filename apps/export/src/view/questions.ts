import type { Fact, QuestionFact } from '@docfacts/schema'
import type { View } from './view.ts'

/** The question without the number that it has in its document. */
export function questionText({ question }: Pick<QuestionFact, 'question'>): string {
  return question.replace(/^\d{1,3}[.)]\s+(?=\S)/, '')
}

/** Title of the document that asks. */
export function askedIn({ documents }: View, { evidence: [first] }: QuestionFact): string {
  return documents.get(first?.document ?? '')?.title ?? first?.path ?? ''
}

/**
 * Questions that can be understood alone, and whose answer says something: first those that name their thing, the most spoken
 * of at the front, and no two about one.
 */
export function tellingQuestions(view: View): QuestionFact[] {
  const telling = view.book.facts.filter(isTelling)
  const said = ({ subject }: QuestionFact): number => view.factsBySubject.get(subject)?.length ?? 0
  const clear = telling.filter((fact) => isClear(view, fact)).sort((a, b) => said(b) - said(a))
  const vague = telling.filter((fact) => !isClear(view, fact))
  const seen = new Set<string>()
  const [firsts, others]: [QuestionFact[], QuestionFact[]] = [[], []]
  for (const fact of clear) {
    ;(seen.has(fact.subject) ? others : firsts).push(fact)
    seen.add(fact.subject)
  }
  return [...firsts, ...others, ...vague]
}

function isTelling(fact: Fact): fact is QuestionFact {
  return (
    fact.kind === 'question' &&
    fact.value !== fact.question &&
    /[.!?)\]"”]$/.test(fact.value) &&
    /^(what|when|where|which|who|how|is|are|does|do|can|will|should)\s.{12,}\?$/i.test(questionText(fact)) &&
    !/\b(?:this|that|it|these|those|you|we)\b|^what about/i.test(questionText(fact))
  )
}

/** Whether a question says what it is about. */
function isClear({ entities }: View, { subject, question }: QuestionFact): boolean {
  const entity = entities.get(subject)
  const asked = question.toLowerCase()
  return entity !== undefined && [entity.name, ...entity.aliases].some((name) => asked.includes(name.toLowerCase()))
}
