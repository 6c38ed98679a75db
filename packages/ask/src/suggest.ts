import type { Fact } from '@docfacts/schema'
import type { AskIndex } from './ask-index.ts'
import { lowerWords } from './compose/case.ts'
import { isCell } from './compose/cell.ts'
import { labelOf } from './compose/label.ts'
import { nameWithin, withArticle } from './compose/name.ts'
import type { Question } from './question/read.ts'
import { at, hasAny } from './search/lists.ts'
import { splitWords, stemWord } from './search/tokenise.ts'

/** Most questions that are suggested, and most facts that are looked through for them. */
const most = 3
const mostRead = 2000

/**
 * Questions that the factbook can answer: those of documents that share a word with what was asked, then what the things
 * that were named are, and what is told of them; of nothing that is near, none. Where nothing was asked, about the things
 * that most is told of.
 */
export function suggest(index: AskIndex, question: Question): string[] {
  const named = question.mentions.flatMap(({ links }) => links.slice(0, 2).map(({ id }) => id))
  const ids = question.terms.length > 0 ? named : index.mainEntities()
  const found = [...sharedQuestions(index, question), ...ids.flatMap((id) => questionsAbout(index, id))]
  const fresh = found.filter((one) => fold(one) !== fold(question.text))
  return [...new Map(fresh.map((one) => [fold(one), one])).values()].slice(0, most)
}

/** Questions that documents ask and answer, those first that share most of the asked words. */
function sharedQuestions({ book, data: { units }, tables }: AskIndex, { terms }: Question): string[] {
  const wanted = terms.filter(({ spent }) => !spent)
  const ids = new Set(wanted.flatMap(({ forms }) => forms.flatMap(({ id, weight }) => (weight >= 0.8 ? [id] : []))))
  const stems = new Map(wanted.flatMap(({ stem, worth }) => stem.split(' ').map((one) => [one, worth] as const)))
  const found = (tables().byKind.get('question') ?? []).slice(0, mostRead).flatMap((place) => {
    const fact = book.facts[place] as Fact
    const unit = at(tables().unitOf, place)
    if (unit < 0 || !hasAny(units.words, unit, ids)) return []
    if (fact.kind !== 'question' || fact.value === fact.question || !wellFormed.test(fact.question)) return []
    const shared = new Set(splitWords(fact.question).map(stemWord))
    const worth = [...shared].reduce((sum, stem) => sum + (stems.get(stem) ?? 0), 0)
    return worth > 0 ? [{ question: fact.question, worth }] : []
  })
  return found
    .sort((a, b) => b.worth - a.worth)
    .map(({ question }) => question)
    .slice(0, most - 1)
}

const wellFormed = /^(?:what|how|why|when|which|who|where|can|could|do|does|is|are|should|will)\b[^:#]{6,80}\?$/i

/** What a thing is, if that is told, and what is told of it in tables and labels. */
function questionsAbout(index: AskIndex, id: string): string[] {
  const { bySubject, nameOf } = index.tables()
  const facts = (bySubject.get(id) ?? []).slice(0, mostRead).map((fact) => index.book.facts[fact] as Fact)
  const name = nameWithin(index, id)
  const defined = facts.some(({ kind }) => kind === 'definition') ? [`What is ${withArticle(name)}?`] : []
  const aspects = new Set(facts.flatMap((fact) => (isCell(fact) && fact.aspect !== undefined ? [fact.aspect] : [])))
  const labels = [...aspects].map((aspect) => labelOf(lowerWords(nameOf.get(aspect) ?? aspect), name))
  return [
    ...defined,
    ...labels
      .filter((label) => / of /.test(label))
      .slice(0, 2)
      .map((label) => `${label}?`)
  ]
}

function fold(text: string): string {
  return splitWords(text).join(' ')
}
