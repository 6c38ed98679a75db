import type { AskIndex } from '../ask-index.ts'

/** The name of a thing within a sentence: `Virtual Machine` → `virtual machine` where facts about it spell it so. */
export function nameWithin(index: AskIndex, id: string): string {
  return index.nameWithin(id)
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
