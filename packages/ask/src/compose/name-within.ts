import type { Fact, Factbook } from '@docfacts/schema'
import type { Tables } from '../tables.ts'
import { lowerWords } from './case.ts'

/** Most facts that are looked through for the spelling of a name. */
const most = 300

/** The name of a thing as facts about it spell it within a sentence. */
export function readNameWithin({ facts }: Factbook, { nameOf, bySubject }: Tables, id: string): string {
  const name = nameOf.get(id) ?? id
  const lower = lowerWords(name)
  if (lower === name) return name
  const texts = (bySubject.get(id) ?? []).slice(0, most).map((fact) => (facts[fact] as Fact).value)
  const count = (spelling: string): number => texts.filter((text) => text.includes(` ${spelling}`)).length
  return count(lower) > count(name) ? lower : name
}
