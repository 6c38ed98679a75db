import type { Intent } from '../answer.ts'
import type { AskIndex } from '../ask-index.ts'
import { at } from '../search/lists.ts'
import type { Term } from '../search/terms.ts'
import type { Asked, Draft } from './draft.ts'
import { endSentence } from './sentence.ts'

/** The answer of a document to the same question, asked in nearly the same words. */
export function composeFaq({ index, question }: Asked): Draft | undefined {
  let best: { readonly draft: Draft; readonly overlap: number } | undefined
  for (const { fact, unit, question: other } of index.askedBefore()(question)) {
    if (other.intent !== question.intent && (particular.has(other.intent) || particular.has(question.intent))) continue
    const asked = namesBeyondTitle(index, question.terms, unit)
    if (!sameNames(asked, other.terms)) continue
    const overlap = Math.min(bothWays(asked, other.terms), bothWays(rest(asked), rest(other.terms)))
    if (overlap < least || overlap <= (best?.overlap ?? 0)) continue
    const sentences = [{ text: endSentence(fact.value), units: [unit] }]
    best = { overlap, draft: { sentences, typed: true, explained: [], fit: overlap } }
  }
  return best?.draft
}

/** A document need not name what it is about: "Which one is cheaper?" under the title of a guide to machines. */
function namesBeyondTitle(index: AskIndex, terms: readonly Term[], unit: number): Term[] {
  const { titles, units } = index.data
  const place = at(units.document, unit)
  const title = titles.values.subarray(at(titles.starts, place), at(titles.starts, place + 1))
  return terms.filter(
    ({ entity, forms }) => !entity || !forms.some(({ id, weight }) => weight >= 0.9 && title.includes(id))
  )
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
const particular: ReadonlySet<Intent> = new Set<Intent>([
  'why',
  'procedure',
  'when',
  'quantity',
  'count',
  'command',
  'define',
  'recommend',
  'which',
  'compare',
  'uses',
  'pros',
  'cons'
])

/** Overlap, both ways, from which two questions are the same. */
const least = 0.7

/** What is asked of the things that are named. */
function rest(terms: readonly Term[]): Term[] {
  return terms.filter(({ entity }) => !entity)
}

function bothWays(a: readonly Term[], b: readonly Term[]): number {
  return Math.min(shared(a, b), shared(b, a))
}

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
  return total === 0 ? 1 : wanted.reduce((sum, term) => sum + worth(term) * term.worth, 0) / total
}
