import { isGap } from '../document/count-words.ts'
import type { Span } from '../document/lines.ts'
import type { Display } from './display.ts'
import { foldName, slug } from './fold.ts'
import type { Term } from './lexicon.ts'
import { createWordReader, type Word, type WordReader } from './words.ts'

/** A known name in a text. */
export interface Mention extends Span {
  readonly id: string
}

/** Which spellings mean which id. */
export interface Registry {
  /** Let a spelling mean an id: the one it means already, or else `id`, or else its own slug. An id is a spelling of itself. */
  add(spelling: string, id?: string): string
  /** Let a common word mean a thing where it is written in capitals: `REST`. */
  addCapitals(spelling: string): string
  /** The id that a spelling means, if it was added or is in the lexicon. */
  find(spelling: string): string | undefined
  /** Known names in a text, in order; the longest wins. */
  mentions(text: string): readonly Mention[]
  /** Let all spellings of an id mean another. */
  join(from: string, to: string): void
  /** Folded spellings with their ids. */
  entries(): Iterable<readonly [folded: string, id: string]>
  /** An id with its name and aliases. */
  term(id: string): Term
}

const LONGEST = 5
const LONGEST_NAME = 80

/** A registry that knows the terms of a lexicon. */
export function createRegistry(
  terms: readonly Term[],
  read: WordReader = createWordReader(),
  display: Display = (spelling) => spelling,
  foldSpelling: (spelling: string) => string = foldName
): Registry {
  const ids = new Map<string, string>()
  const fold = memo(foldSpelling)
  const firsts = new Map<string, number>()
  const addFirst = (folded: string): void => {
    const [first = '', ...others] = folded.split(' ')
    firsts.set(first, Math.max(firsts.get(first) ?? 0, others.length + 1))
  }
  const spellings = new Map<string, Set<string>>()
  const known = new Map(terms.map((term) => [term.id, term]))
  const found = new Map<string, readonly Mention[]>()
  const owned = new Map<string, Set<string>>()
  /** Spellings with spaces of those with hyphens: a fixed-rate loan has a fixed rate. */
  const spaced = new Map<string, string>()
  const set = (folded: string, id: string): void => {
    owned.get(ids.get(folded) ?? id)?.delete(folded)
    owned.set(id, (owned.get(id) ?? new Set()).add(folded))
    ids.set(folded, id)
    addFirst(folded)
    const parted = folded.includes('-') && !folded.includes(' ') ? folded.replaceAll('-', ' ') : folded
    if (parted !== folded) {
      spaced.set(parted, folded)
      addFirst(parted)
    }
    found.clear()
  }
  const capitals = new Set<string>()
  const idOf = (folded: string): string | undefined => ids.get(folded) ?? ids.get(spaced.get(folded) ?? '')
  for (const { id, name, aliases } of terms) for (const spelling of [id, name, ...aliases]) set(fold(spelling), id)
  const registry: Registry = {
    addCapitals(spelling) {
      capitals.add(fold(spelling))
      return registry.add(spelling)
    },
    add(spelling, id) {
      const folded = fold(spelling).slice(0, LONGEST_NAME)
      const known = idOf(folded)
      const own = known ?? id ?? slug(folded)
      if (known === undefined) {
        set(folded, own)
        set(fold(own), own)
      }
      const said = spellings.get(own)
      // An id that stands for a known thing is no way to write it.
      if (said === undefined) spellings.set(own, new Set([spelling.slice(0, LONGEST_NAME)]))
      else if (spelling !== own) said.add(spelling.slice(0, LONGEST_NAME))
      return own
    },
    find: (spelling) => idOf(fold(spelling)),
    mentions(text) {
      const known = found.get(text)
      if (known !== undefined) return known
      const mentions = ids.size === 0 ? [] : longestMatches(text, read.words(text), { idOf, firsts, capitals })
      found.set(text, mentions)
      return mentions
    },
    join(from, to) {
      for (const folded of [...(owned.get(from) ?? [])]) set(folded, to)
      found.clear()
      for (const spelling of spellings.get(from) ?? [])
        spellings.set(to, (spellings.get(to) ?? new Set()).add(spelling))
      spellings.delete(from)
    },
    entries: () => ids.entries(),
    term: (id) => known.get(id) ?? termOf(id, [...(spellings.get(id) ?? [])], display)
  }
  return registry
}

/** A function that remembers what it gave for each text: a document says the same names again and again. */
function memo(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    known.set(text, value)
    return value
  }
}

/** Name and aliases; of spellings that fold to one, one is kept. */
function termOf(id: string, spellings: readonly string[], display: Display): Term {
  const [name = id.replaceAll('-', ' '), ...others] = spellings.map(display).sort((a, b) => preferName(id, a, b))
  if (others.length === 0) return { id, name, aliases: [] }
  const folded = new Set([foldName(name)])
  const aliases: string[] = []
  for (const spelling of others) {
    if (!folded.has(foldName(spelling))) aliases.push(spelling)
    folded.add(foldName(spelling))
  }
  return { id, name, aliases: aliases.sort() }
}

/** Order of preference between spellings of an id: the one that is the id, no word of six capitals, then by code units, so that capitals go first. */
export function preferName(id: string, a: string, b: string): number {
  const own = (name: string): number => (slug(name) === id ? 0 : 1)
  const shouts = (name: string): number => (/^[\p{Lu}\s_-]{6,}$/u.test(name) ? 1 : 0)
  return own(a) - own(b) || shouts(a) - shouts(b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Folded spellings with their ids, and the words that open one. */
interface Spellings {
  idOf(folded: string): string | undefined
  /** With the words of the longest such name. */
  readonly firsts: ReadonlyMap<string, number>
  /** Those that mean their id only in capitals. */
  readonly capitals: ReadonlySet<string>
}

function longestMatches(text: string, words: readonly Word[], known: Spellings): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    const most = word === undefined ? undefined : known.firsts.get(word.folded)
    const match = most === undefined ? undefined : longestAt(words, at, Math.min(most, LONGEST), text, known)
    if (match !== undefined && !isInName(text, match.mention.start)) found.push(match.mention)
    at += match?.count ?? 1
  }
  return found
}

/** A small word of other languages that holds a proper name together. */
const WITHIN_NAME = /\p{Lu}[\p{L}\p{M}]*\s(?:de|du|des|la|le|di|da|del|von|van|der|den|el)\s$/u

/** Whether what begins at an index only ends a longer proper name: `France` of `Tour de France`. */
function isInName(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  if (start < 4 || (code >= 97 && code <= 122) || text.charCodeAt(start - 1) !== 32) return false
  return WITHIN_NAME.test(text.slice(Math.max(0, start - 24), start))
}

interface Match {
  readonly mention: Mention
  readonly count: number
}

/** The longest name of at most so many words that begins at a word. */
function longestAt(
  words: readonly Word[],
  at: number,
  most: number,
  text: string,
  { idOf, capitals }: Spellings
): Match | undefined {
  let best: Match | undefined
  let key = ''
  const start = words[at]?.start ?? 0
  for (let count = 1; count <= most; count++) {
    const word = words[at + count - 1]
    const before = words[at + count - 2]
    if (word === undefined) break
    if (count > 1 && before !== undefined && !isGap(text, before.end, word.start)) break
    key = count === 1 ? word.folded : `${key} ${word.folded}`
    const id = idOf(key)
    if (id !== undefined && !(capitals.has(key) && /\p{Ll}/u.test(text.slice(start, word.end))))
      best = { mention: { start, end: word.end, id }, count }
  }
  return best
}
