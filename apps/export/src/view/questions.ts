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
 * Questions that can be understood alone, and whose answer says something: those that name their thing first, and of those
 * no two about one thing at the front.
 */
export function tellingQuestions(view: View): QuestionFact[] {
  const telling = view.book.facts.filter(isTelling)
  const [clear, vague] = [telling.filter((fact) => isClear(view, fact)), telling.filter((fact) => !isClear(view, fact))]
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
    !/\b(?:this|that|it|these|those|you|we)\b/i.test(fact.question)
  )
}

/** Whether a question says what it is about. */
function isClear({ entities }: View, { subject, question }: QuestionFact): boolean {
  const entity = entities.get(subject)
  const asked = question.toLowerCase()
  return entity !== undefined && [entity.name, ...entity.aliases].some((name) => asked.includes(name.toLowerCase()))
}
