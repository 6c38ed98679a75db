import type { Fact } from '@docfacts/schema'
import type { AskIndex } from '../ask-index.ts'
import { lowerWords } from './case.ts'

/** Most facts that are looked through for the spelling of a name. */
const most = 300

/** The name of a thing within a sentence: `Virtual Machine` → `virtual machine` where facts about it spell it so. */
export function nameWithin({ book, tables }: AskIndex, id: string): string {
  const { nameOf, bySubject } = tables()
  const name = nameOf.get(id) ?? id
  const lower = lowerWords(name)
  if (lower === name) return name
  const texts = (bySubject.get(id) ?? []).slice(0, most).map((fact) => (book.facts[fact] as Fact).value)
  const count = (spelling: string): number => texts.filter((text) => text.includes(` ${spelling}`)).length
  return count(lower) > count(name) ? lower : name
}

/** `container` → `containers`; names such as `Docker` stay as they are. */
export function pluralName(name: string): string {
  if (!/^\p{Ll}.*[^s]$/u.test(name) || / (?:of|for|in|on) /.test(name)) return name
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return /(?:x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`
}

/** `container` → `a container`; names such as `Kubernetes` and plurals stand alone. */
export function withArticle(name: string): string {
  if (/\p{Lu}|\d/u.test(name) || /(?:[^s]s|ing|ware|ness|ity|tion|ment)$/.test(name) || name.startsWith('-'))
    return name
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`
}
