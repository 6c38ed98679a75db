import { singular } from './singular.ts'

const DETERMINER =
  /^(?:the|an?|each|every|any|all|some|most|many|your|our|their|its|this|that|these|those|both)\s+(?=\S)/iu

/** Words and numbers of a text; `C++`, `.NET`, `CI/CD`, `Node.js` and `Hyper-V` are one word each. */
export const WORD: RegExp = /\.?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}+#_]|[.'’/&@-](?=[\p{L}\p{N}]))*/gu

/**
 * Fold a name so that its spellings are equal: compatibility forms, case, articles, plural, punctuation between words.
 *
 * `The Virtual Machines` → `virtual machine`; `Hyper‑V` → `hyper-v`; `VMs` → `vm`.
 */
export function foldName(name: string): string {
  if (ONE_WORD.test(name)) return foldWord(name)
  const bare = compatible(name).trim().replace(DETERMINER, '')
  return (bare.match(WORD) ?? []).map(foldWord).join(' ')
}

function compatible(name: string): string {
  if (!NON_ASCII.test(name)) return name
  return name
    .normalize('NFKC')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/’/g, "'")
}

const NON_ASCII = /[\u0080-\uFFFF]/
const ONE_WORD = /^[\dA-Za-z]+$/
const PLAIN = /^[\dA-Za-z-]+$/

/** Several of what is named by initials: `APIs`. */
const ACRONYMS = /^[\dA-Z]{2,}s$/

/** Fold one word of a name: `Machines` → `machine`, `VM's` → `vm`. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return ACRONYMS.test(word) ? word.slice(0, -1).toLowerCase() : singular(word.toLowerCase())
  return singular(
    word
      .normalize('NFKC')
      .replace(/[\u2010-\u2015]/g, '-')
      .toLowerCase()
      .replace(/['’]s?$/, '')
  )
}

/** Fold a value so that the same words are equal whatever their case, spacing, quotes and punctuation at the ends. */
export function foldValue(value: string): string {
  if (!NON_ASCII.test(value)) return trimmed(value.toLowerCase())
  return trimmed(
    value
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201C\u201D]/g, '"')
      .replace(/[\u2010-\u2015]/g, '-')
  )
}

function trimmed(text: string): string {
  const folded = SPACES.test(text) ? text.replace(/\s+/g, ' ').trim() : text
  const opened = /^["'(]/.test(folded) ? folded.replace(/^["'(]+(?=[^)]*$)/, '') : folded
  return opened.slice(0, endOfWords(opened)) || folded
}

/** Where spaces stand that are not single ones between words. */
const SPACES = /\s\s|[^\S ]|^ | $/

/** Index behind the last character that is no space, stop or quote. */
function endOfWords(text: string): number {
  let end = text.length
  while (end > 0 && /[\s.,;:!"']/.test(text[end - 1] ?? '')) end--
  return end
}

/** A folded name as an id: `hyper-v`, `ci-cd`. Names without a letter or digit of any script are `x`. */
export function slug(folded: string): string {
  const slugged = folded
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/c\+\+/g, 'cpp')
    .replace(/#/g, '-sharp')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return slugged || 'x'
}
