import type { Fact } from '@docfacts/schema'
import type { AskIndex } from './ask-index.ts'
import { lowerWords, upperFirst } from './compose/case.ts'
import { isCell } from './compose/cell.ts'
import { nameWithin, pluralName, withArticle } from './compose/name.ts'
import type { Question } from './question/read.ts'
import { splitWords, stemWord } from './search/tokenise.ts'
import { suggestHeadings } from './suggest-headings.ts'

/** Most questions that are suggested. */
const most = 3

/**
 * Questions that the factbook can answer: about what was asked if it knows that, what shares a word with it first; or else
 * about what it tells most of, and about its sections.
 */
export function suggest(index: AskIndex, question: Question): string[] {
  const asked = question.mentions.flatMap(({ links }) => links.slice(0, 3).map(({ id }) => id))
  const own = asked.flatMap((id) => questionsAbout(index, id, question))
  const main =
    own.length >= most ? [] : index.mainEntities().flatMap((id) => questionsAbout(index, id, question).slice(0, 1))
  const rest = own.length + main.length >= most ? [] : suggestHeadings(index, question)
  const fresh = [...own, ...main, ...rest].filter((one) => fold(one) !== fold(question.text))
  return [...new Map(fresh.map((one) => [fold(one), one])).values()].slice(0, most)
}

/** Names of the things that most facts are about, in many where the documents speak of many. */
export function mainEntities(index: AskIndex): string[] {
  return index.mainEntities().map((id) => {
    const name = nameWithin(index, id)
    const plural = pluralName(name)
    const facts = index.tables().bySubject.get(id) ?? []
    return facts.some((fact) => index.book.facts[fact]?.value.toLowerCase().includes(plural.toLowerCase()))
      ? plural
      : name
  })
}

/** What a document asks about a thing, then what it is, then its aspects, those first that share a word with the question. */
function questionsAbout(index: AskIndex, id: string, question: Question): string[] {
  const { bySubject, nameOf } = index.tables()
  const facts = (bySubject.get(id) ?? []).map((fact) => index.book.facts[fact] as Fact)
  const name = withArticle(nameWithin(index, id))
  const asked = facts.flatMap((fact) =>
    fact.kind === 'question' && fact.value !== fact.question ? [fact.question] : []
  )
  const defined = facts.some(({ kind }) => kind === 'definition') ? [`What is ${name}?`] : []
  const aspects = new Set(facts.flatMap((fact) => (isTold(fact) && fact.aspect !== undefined ? [fact.aspect] : [])))
  const told = [...aspects]
    .sort((a, b) => rankOf(question, nameOf.get(b) ?? b) - rankOf(question, nameOf.get(a) ?? a))
    .map((aspect) => `${upperFirst(lowerWords(nameOf.get(aspect) ?? aspect))} of ${name}?`)
  const near = told.filter((one) => rankOf(question, one.split(' of ')[0] ?? '') > 0)
  return [...near.slice(0, 1), ...asked.slice(0, 1), ...defined, ...told.slice(0, 2)]
}

/** Number of words that a text shares with a question. */
function rankOf({ terms }: Question, text: string): number {
  const stems = new Set(splitWords(text).map(stemWord))
  return terms.filter(({ stem, entity }) => !entity && stems.has(stem)).length
}

/** A value of a table or label, not a sentence; aspects that are years are columns of a timeline. */
function isTold(fact: Fact): boolean {
  return isCell(fact) && !/^\d/.test(fact.aspect ?? '')
}

function fold(text: string): string {
  return splitWords(text).join(' ')
}
