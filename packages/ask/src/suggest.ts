import type { Fact } from '@docfacts/schema'
import type { AskIndex } from './ask-index.ts'
import { lowerWords } from './compose/case.ts'
import { isCell } from './compose/cell.ts'
import type { Question } from './question/read.ts'

/** Most questions that are suggested. */
const most = 3

/** Questions that the factbook can answer, about what was asked if it knows that, or else about what it tells most of. */
export function suggest(index: AskIndex, question: Question): string[] {
  const asked = question.mentions.flatMap(({ links }) => links.slice(0, 3).map(({ id }) => id))
  const own = asked.flatMap((id) => questionsAbout(index, id))
  const rest = own.length >= most ? [] : index.mainEntities().flatMap((id) => questionsAbout(index, id).slice(0, 1))
  return [...new Set([...own, ...rest])].filter((one) => one !== question.text).slice(0, most)
}

/** Names of the things that most facts are about. */
export function mainEntities(index: AskIndex): string[] {
  return index.mainEntities().map((id) => plural(index.tables().nameOf.get(id) ?? id))
}

/** What a document asks about a thing, then what it is, then its aspects. */
function questionsAbout(index: AskIndex, id: string): string[] {
  const { bySubject, nameOf } = index.tables()
  const facts = (bySubject.get(id) ?? []).map((fact) => index.book.facts[fact] as Fact)
  const name = nameOf.get(id) ?? id
  const asked = facts.flatMap((fact) => (fact.kind === 'question' ? [fact.question] : []))
  const defined = facts.some(({ kind }) => kind === 'definition') ? [`What is ${withArticle(name)}?`] : []
  const aspects = facts.flatMap((fact) => (isTold(fact) && fact.aspect !== undefined ? [fact.aspect] : []))
  const told = [...new Set(aspects)].map(
    (aspect) => `What is the ${lowerWords(nameOf.get(aspect) ?? aspect)} of ${withArticle(name)}?`
  )
  return [...asked.slice(0, 1), ...defined, ...told.slice(0, 2)]
}

/** A value of a table or label, not a sentence; aspects that are years are columns of a timeline. */
function isTold(fact: Fact): boolean {
  return isCell(fact) && !/^\d/.test(fact.aspect ?? '')
}

/** `container` → `a container`; names such as `Kubernetes` stand alone. */
function withArticle(name: string): string {
  if (name.endsWith('s') || !/^\p{Lu}?\p{Ll}+(?: \p{Ll}+)*$/u.test(name)) return name
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`
}

/** `container` → `containers`; names stay as they are. */
function plural(name: string): string {
  return /^\p{Ll}.*[^s]$/u.test(name) ? `${name}s` : name
}
