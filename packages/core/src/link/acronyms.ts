/** A name and the short form that stands for it. */
export interface Acronym {
  readonly short: string
  readonly long: string
}

/** Bounded, so that no word is walked from each of its letters. */
const BRACKETED =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}'’/-]{0,60}(?:\s+[\p{L}\p{N}][\p{L}\p{N}'’/-]{0,60}){0,7})\s+\(\s*(\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*?)(s?)\s*\)/gu

/** A short form with what it stands for in brackets; bounded, so that no run of capitals is walked twice. */
const EXPANDED =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]{0,8}\p{Lu})s?\s\(([\p{L}\p{N}'’/-]{1,30}(?:\s[\p{L}\p{N}'’/-]{1,30}){1,7})\)/gu

/** What stands before the brackets of `EXPANDED`, to pass over what cannot match. */
const SHORT_BEFORE = /\p{Lu}s?\s\(/u

/** The brackets of `BRACKETED` alone, to pass over what cannot match. */
const SHORT_FORM = /\(\s*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\s*\)/u

/**
 * Short forms in brackets behind the words whose initials they are, and in front of them.
 *
 * `virtual machines (VMs)` → VM, virtual machines; `the Berkeley Packet Filter (BPF)` → BPF, Berkeley Packet Filter;
 * `BPF (Berkeley Packet Filter)` → the same.
 */
export function bracketedAcronyms(text: string): readonly Acronym[] {
  if (!text.includes('(')) return []
  const found: Acronym[] = []
  if (SHORT_BEFORE.test(text))
    for (const [, short = '', long = ''] of text.matchAll(EXPANDED))
      if (initialsOf(long.split(/\s/)).includes(short.toLowerCase())) found.push({ short, long })
  if (!SHORT_FORM.test(text)) return found
  for (const [, words = '', short = ''] of text.matchAll(BRACKETED)) {
    const long = longForm(words, short)
    if (long !== undefined) found.push({ short, long })
  }
  return found
}

/** The last words of `words` whose initials spell `short`, small words in between allowed. */
function longForm(words: string, short: string): string | undefined {
  const list = words.split(/\s+/)
  for (let count = Math.min(2, list.length); count <= Math.min(list.length, short.length + 2); count++) {
    const tail = list.slice(-count)
    if (initialsOf(tail).includes(short.toLowerCase())) return tail.join(' ').replace(SMALL, '')
  }
  return undefined
}

/** Words before a name that are no part of it: `of virtual machines`. */
const SMALL = /^(?:(?:of|the|and|or|for|in|on|to|an?|as|with|by|from|via|using|called)\s+)+/i

/** The initials of a name, with and without its small words: `Internet of Things` → `iot`, `it`; `Type II kite` → `tik`, `t2k`. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const letters = (list: readonly string[]): string =>
    list
      .flatMap((word) => word.split(/[-/]/))
      .map((word) => word[0] ?? '')
      .join('')
      .toLowerCase()
  const large = words.filter((word) => !/^(?:of|the|and|for|in|on|to|a|an|as|with)$/i.test(word))
  const counted = words.map((word) => ROMAN.get(word) ?? word)
  return [letters(words), letters(large), ...(counted.some((word, at) => word !== words[at]) ? [letters(counted)] : [])]
}

const ROMAN: ReadonlyMap<string, string> = new Map(
  ['I', 'II', 'III', 'IV', 'V', 'VI'].map((numeral, index) => [numeral, `${index + 1}`])
)
