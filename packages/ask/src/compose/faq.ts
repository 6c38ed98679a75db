import type { Intent } from '../answer.ts'
import { readQuestion } from '../question/read.ts'
import type { Term } from '../search/terms.ts'
import type { Asked, Draft } from './draft.ts'
import { endSentence } from './sentence.ts'

/** The answer of a document to the same question, asked in nearly the same words. */
export function composeFaq(asked: Asked): Draft | undefined {
  const { ranked, index, question } = asked
  for (const { fact, candidate } of ranked.slice(0, 12)) {
    if (fact.kind !== 'question' || fact.value === fact.question) continue
    const other = readQuestion(index, fact.question)
    if (other.intent !== question.intent && (particular.has(other.intent) || particular.has(question.intent))) continue
    if (!sameNames(question.terms, other.terms)) continue
    const forward = shared(question.terms, other.terms)
    const backward = shared(other.terms, question.terms)
    if (Math.min(forward, backward) < least) continue
    return { sentences: [{ text: endSentence(fact.value), units: [candidate.unit] }], explained: [], fit: backward }
  }
  return undefined
}

/** Whether both name the same things: what fits on a server differs between containers and machines. */
function sameNames(a: readonly Term[], b: readonly Term[]): boolean {
  const [first, second] = [a, b].map((terms) => terms.filter(({ entity }) => entity)) as [Term[], Term[]]
  return (
    first.every((term) => second.some((other) => meets(term, other))) &&
    second.every((term) => first.some((other) => meets(other, term)))
  )
}

function meets(a: Term, b: Term): boolean {
  const best = b.forms.filter(({ weight }) => weight >= 0.9).map(({ id }) => id)
  return a.forms.some(({ id, weight }) => weight >= 0.9 && best.includes(id))
}

/** Intents that want an answer that no other question gets. */
const particular: ReadonlySet<Intent> = new Set<Intent>(['why', 'procedure', 'when', 'quantity', 'count', 'command'])

/** Overlap, both ways, from which two questions are the same. */
const least = 0.7

/** Share of the weight of `terms` that also stands in `others`. */
function shared(terms: readonly Term[], others: readonly Term[]): number {
  const known = new Set(
    others.flatMap(({ forms }) => forms.filter(({ weight }) => weight >= 0.9 || weight === 0.8).map(({ id }) => id))
  )
  return weigh(terms, (term) => Math.max(0, ...term.forms.map(({ id, weight }) => (known.has(id) ? weight : 0))))
}

function weigh(terms: readonly Term[], worth: (term: Term) => number): number {
  const wanted = terms.filter((term) => !term.spent)
  const total = wanted.reduce((sum, { worth }) => sum + worth, 0)
  return total === 0 ? 0 : wanted.reduce((sum, term) => sum + worth(term) * term.worth, 0) / total
}
