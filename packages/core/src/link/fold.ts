import { codeAt } from '../document/code-at.ts'
import { isSpaceCode } from '../document/count-words.ts'
import { singular } from './singular.ts'

const DETERMINER =
  /^(?:the|an?|each|every|any|all|some|most|many|your|our|their|its|this|that|these|those|both)\s+(?=\S)/iu

/** Words and numbers of a text; `C++`, `.NET`, `CI/CD`, `Node.js`, `401(k)` and `Hyper-V` are one word each. */
export const WORD: RegExp =
  /\.?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}+#_]|[.'’/&@-](?=[\p{L}\p{N}])|(?<=\d)\([a-z]\)|(?<=[a-z])\([a-rt-z]\))*/gu

/**
 * Fold a name so that its spellings are equal: compatibility forms, case, articles, plural, punctuation between words.
 *
 * `The Virtual Machines` → `virtual machine`; `Hyper‑V` → `hyper-v`; `VMs` → `vm`.
 */
export function foldName(name: string): string {
  const shape = shapeOf(name)
  if (shape === 'word') return foldWord(name)
  if (shape === 'words')
    return (mayBeDetermined(name) ? name.replace(DETERMINER, '') : name).split(' ').map(foldWord).join(' ')
  const bare = compatible(name).trim().replace(DETERMINER, '')
  return (bare.match(WORD) ?? []).map(foldWord).join(' ')
}

/** Whether the first word is as short as those of `DETERMINER`. */
function mayBeDetermined(name: string): boolean {
  return name.indexOf(' ') <= 5
}

function compatible(name: string): string {
  if (!NON_ASCII.test(name)) return name
  return name
    .normalize('NFKC')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/’/g, "'")
}

const NON_ASCII = /[\u0080-\uFFFF]/

/** Whether a name is one word of letters and figures of ASCII, several with single spaces between, or another. */
function shapeOf(name: string): 'word' | 'words' | 'other' {
  let isBehindSpace = true
  let spaces = 0
  const { length } = name
  for (let at = 0; at < length; at++) {
    const code = codeAt(name, at)
    if (isPlain(code)) isBehindSpace = false
    else if (code !== 32 || isBehindSpace) return 'other'
    else {
      isBehindSpace = true
      spaces++
    }
  }
  return isBehindSpace ? 'other' : spaces === 0 ? 'word' : 'words'
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || isLarge(code)
}

/** Whether a UTF-16 unit is a capital or a figure of ASCII. */
function isLarge(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Whether a word has only letters, figures and hyphens of ASCII. */
function isPlainWord(word: string): boolean {
  const { length } = word
  for (let at = 0; at < length; at++) {
    const code = codeAt(word, at)
    if (code !== 45 && !isPlain(code)) return false
  }
  return length > 0
}

/** Several of what is named by initials: `APIs`. */
function isAcronyms(word: string): boolean {
  const last = word.length - 1
  if (last < 2 || codeAt(word, last) !== 115) return false
  for (let at = 0; at < last; at++) if (!isLarge(codeAt(word, at))) return false
  return true
}

/** Fold one word of a name: `Machines` → `machine`, `VM's` → `vm`. */
export function foldWord(word: string): string {
  if (isPlainWord(word)) {
    if (isAcronyms(word)) return word.slice(0, -1).toLowerCase()
    // The last letter of `IRS` is one of its initials.
    return word.length < 5 && isLarge(codeAt(word, word.length - 1)) ? word.toLowerCase() : singular(word.toLowerCase())
  }
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
  if (PLAIN.test(value)) return trimmed(value.toLowerCase())
  return trimmed(
    value
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201C\u201D]/g, '"')
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

/** Words of ASCII with single spaces between: most values. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

/** A text with single spaces, without quotes and stops at its ends. */
function trimmed(folded: string): string {
  const opened = OPENERS.includes(folded.charAt(0)) ? folded.replace(/^["'(]+(?=[^)]*$)/, '') : folded
  return opened.slice(0, endOfWords(opened)) || folded
}

const OPENERS = `"'(`
const STOPS = `.,;:!"'`

/** Index behind the last character that is no space, stop or quote. */
function endOfWords(text: string): number {
  let end = text.length
  while (end > 0 && (STOPS.includes(text.charAt(end - 1)) || isSpaceCode(codeAt(text, end - 1)))) end--
  return end
}

const PLAIN_SLUG = /^[\da-z]+(?:[ -][\da-z]+)*$/

/** A folded name as an id: `hyper-v`, `ci-cd`. Names without a letter or digit of any script are `x`. */
export function slug(folded: string): string {
  if (PLAIN_SLUG.test(folded)) return folded.replaceAll(' ', '-')
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

/** The last word of a name, which it is all of where it has but one: `sled kite` → `kite`. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}
