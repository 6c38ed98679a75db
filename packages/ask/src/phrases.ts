import type { Factbook } from '@docfacts/schema'
import { byFacts } from './main-entities.ts'
import type { Tables } from './tables.ts'

/** Everything that can be completed: names by how much is said of them, other spellings, aspects, questions. */
export function readPhrases(book: Factbook, tables: Tables): string[] {
  const { aspects, facts } = book
  const things = byFacts(book, tables)
  const questions = facts.flatMap((fact) => (fact.kind === 'question' ? [fact.question] : []))
  const names = [...things.map(({ name }) => name), ...aspects.map(({ name }) => name)]
  const spellings = [...things, ...aspects].flatMap(({ aliases }) => aliases)
  return unique([...names, ...questions, ...spellings])
}

/** The first of phrases that differ in case alone. */
function unique(phrases: readonly string[]): string[] {
  return [...Map.groupBy(phrases, (phrase) => phrase.toLowerCase()).values()].flatMap((alike) => alike.slice(0, 1))
}
