import type { Fact } from '@docfacts/schema'
import type { AskIndex } from '../ask-index.ts'
import { lowerWords } from './case.ts'

/** The name of a thing within a sentence: `Virtual Machine` → `virtual machine` where it is spelt so too. */
export function nameWithin(index: AskIndex, id: string): string {
  const { nameOf, spellingsOf } = index.tables()
  const name = nameOf.get(id) ?? id
  const lower = lowerWords(name)
  if (lower === name) return name
  if (/^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}+)+$/u.test(name)) return lower
  const entity = index.book.entities.find((one) => one.id === id)
  const common = lower.includes(' ') && spellingsOf.get(id)?.includes(lower.toLowerCase())
  return entity?.aliases.includes(lower) || (common && isPlain(entity?.aliases ?? [], lower)) ? lower : name
}

/** Whether some spelling begins small, as common names do. */
function isPlain(aliases: readonly string[], lower: string): boolean {
  return aliases.some((alias) => alias === lower || alias === alias.toLowerCase())
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

/** Whether a definition begins with a name of what it defines, not with that of a kind of it. */
export function beginsWithName({ tables }: AskIndex, { subject, value }: Fact): boolean {
  const folded = value.toLowerCase().replace(/^(?:an?|the|each) /, '')
  return (tables().spellingsOf.get(subject) ?? []).some((spelling) => folded.startsWith(spelling))
}
