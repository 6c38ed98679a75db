import { codeAt } from '../document/code-at.ts'
import type { Span } from '../document/lines.ts'
import type { Display } from './display.ts'
import { foldName, slug } from './fold.ts'
import type { Term } from './lexicon.ts'
import { createWordReader, type TextWords, type WordReader } from './words.ts'

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
  /** Let a word of grammar mean a thing where it is said as a noun: `a will`, `Wills`, `the while`. */
  addNoun(spelling: string): string
  /** The id that a spelling means, if it was added or is in the lexicon. */
  find(spelling: string): string | undefined
  /** Known names in a text, in order; the longest wins. */
  mentions(text: string): readonly Mention[]
  /**
   * Of names that stand side by side the one that is meant, which is the last: `kite festival` is about the festival; but `box kite
   * models` is about box kites where the document compares them.
   */
  heads(text: string, mentions?: readonly Mention[]): readonly Mention[]
  /** Tell the folded spellings of what the document sets against each other. */
  setCompared(folded: readonly string[]): void
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
  fold: (spelling: string) => string = foldName
): Registry {
  const ids = new Map<string, string>()
  const firsts: number[] = []
  const addFirst = (folded: string): void => {
    const space = folded.indexOf(' ')
    const number = read.numberOf(space < 0 ? folded : folded.slice(0, space))
    while (firsts.length <= number) firsts.push(0)
    firsts[number] = Math.max(firsts[number] ?? 0, space < 0 ? 1 : folded.split(' ').length)
  }
  const spellings = new Map<string, Set<string>>()
  const known = new Map(terms.map((term) => [term.id, term]))
  /** Terms as they are shown, until another spelling is added. */
  const named = new Map<string, Term>()
  /** Those of texts by the index of their words. */
  const found = new Map<number, readonly Mention[]>()
  /** Ids of spellings that were added, until any comes to mean another: claims name the same things again and again. */
  const addedIds = new Map<string, string>()
  const owned = new Map<string, Set<string>>()
  /** Spellings with spaces of those with hyphens: a fixed-rate loan has a fixed rate. */
  const spaced = new Map<string, string>()
  const set = (folded: string, id: string): void => {
    const known = ids.get(folded)
    if (known === id) return
    if (known !== undefined) owned.get(known)?.delete(folded)
    owned.set(id, (owned.get(id) ?? new Set()).add(folded))
    ids.set(folded, id)
    found.clear()
    addedIds.clear()
    if (known !== undefined) return
    addFirst(folded)
    const parted = folded.includes('-') && !folded.includes(' ') ? folded.replaceAll('-', ' ') : folded
    if (parted !== folded) {
      spaced.set(parted, folded)
      addFirst(parted)
    }
  }
  const capitals = new Set<string>()
  const nouns = new Set<string>()
  let compared: readonly string[] = []
  const idOf = (folded: string): string | undefined => ids.get(folded) ?? ids.get(spaced.get(folded) ?? '')
  for (const { id, name, aliases } of terms) for (const spelling of [id, name, ...aliases]) set(fold(spelling), id)
  const registry: Registry = {
    addCapitals(spelling) {
      capitals.add(fold(spelling))
      return registry.add(spelling)
    },
    addNoun(spelling) {
      nouns.add(fold(spelling))
      return registry.add(spelling)
    },
    add(spelling, id) {
      const added = id === undefined ? addedIds.get(spelling) : undefined
      if (added !== undefined) return added
      const folded = fold(spelling).slice(0, LONGEST_NAME)
      const known = idOf(folded)
      const own = known ?? id ?? slug(folded)
      if (known === undefined) {
        set(folded, own)
        set(fold(own), own)
      }
      const said = spellings.get(own)
      named.delete(own)
      // An id that stands for a known thing is no way to write it.
      if (said === undefined) spellings.set(own, new Set([spelling.slice(0, LONGEST_NAME)]))
      else if (spelling !== own) said.add(spelling.slice(0, LONGEST_NAME))
      addedIds.set(spelling, own)
      return own
    },
    find: (spelling) => idOf(fold(spelling)),
    mentions(text) {
      if (ids.size === 0) return NOTHING
      const words = read.read(text)
      const known = found.get(words.index)
      if (known !== undefined) return known
      const mentions = longestMatches({ text, words, reader: read }, { idOf, firsts, capitals, nouns })
      found.set(words.index, mentions)
      return mentions
    },
    heads(text, mentions = registry.mentions(text)) {
      if (mentions.length < 2) return mentions
      const isCompared = (mention: Mention | undefined): boolean =>
        mention !== undefined && compared.some((spelling) => idOf(spelling) === mention.id)
      return mentions.filter((mention, index) => {
        const [before, next] = [mentions[index - 1], mentions[index + 1]]
        if (isNextTo(mention, next, text) && (isCompared(next) || !isCompared(mention))) return false
        return !(isNextTo(before, mention, text) && isCompared(before) && !isCompared(mention))
      })
    },
    setCompared(folded) {
      compared = folded
    },
    join(from, to) {
      for (const folded of [...(owned.get(from) ?? [])]) set(folded, to)
      found.clear()
      addedIds.clear()
      for (const spelling of spellings.get(from) ?? [])
        spellings.set(to, (spellings.get(to) ?? new Set()).add(spelling))
      spellings.delete(from)
      named.delete(from)
      named.delete(to)
    },
    entries: () => ids.entries(),
    term(id) {
      const found = known.get(id) ?? named.get(id)
      if (found !== undefined) return found
      const term = termOf(id, [...(spellings.get(id) ?? [])], display)
      named.set(id, term)
      return term
    }
  }
  return registry
}

/** Whether a name stands right behind another, with a space between. */
function isNextTo(one: Mention | undefined, next: Mention | undefined, text: string): boolean {
  return one !== undefined && next !== undefined && next.start - one.end === 1 && text[one.end] === ' '
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

/** Order of preference between spellings of an id: the one that is the id, no word of six capitals, no gloss, then by code units, so that capitals go first. */
export function preferName(id: string, a: string, b: string): number {
  const own = (name: string): number => (slug(name) === id || slug(foldName(name)) === id ? 0 : 1)
  const shouts = (name: string): number => (/^[\p{Lu}\s_-]{6,}$/u.test(name) ? 1 : 0)
  const explains = (name: string): number => (name.endsWith(')') ? 1 : 0)
  return own(a) - own(b) || shouts(a) - shouts(b) || explains(a) - explains(b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Folded spellings with their ids. */
interface Spellings {
  idOf(folded: string): string | undefined
  /** For the number of each word the words of the longest name that it opens, or none. */
  readonly firsts: readonly number[]
  /** Those that mean their id only in capitals. */
  readonly capitals: ReadonlySet<string>
  /** Those that mean their id only where they are said as nouns. */
  readonly nouns: ReadonlySet<string>
}

/** A text whose words were read. */
interface ReadText {
  readonly text: string
  readonly words: TextWords
  readonly reader: WordReader
}

function longestMatches(read: ReadText, known: Spellings): readonly Mention[] {
  const { words, text, reader } = read
  const found: Mention[] = []
  for (let place = words.first; place < words.end; ) {
    const most = known.firsts[reader.numberAt(place)] ?? 0
    const end = Math.min(words.end, place + most, place + LONGEST)
    const match = most === 0 ? undefined : longestAt(read, { place, end }, known)
    if (match !== undefined && !isInName(text, match.mention.start)) found.push(match.mention)
    place += match?.count ?? 1
  }
  return found.length === 0 ? NOTHING : found
}

const NOTHING: readonly Mention[] = []

/** A small word of other languages that holds a proper name together. */
const WITHIN_NAME = /\p{Lu}[\p{L}\p{M}]*\s(?:de|du|des|la|le|di|da|del|von|van|der|den|el)\s$/u

/** Whether what begins at an index only ends a longer proper name: `France` of `Tour de France`. */
function isInName(text: string, start: number): boolean {
  const code = codeAt(text, start)
  if (start < 4 || (code >= 97 && code <= 122) || codeAt(text, start - 1) !== 32) return false
  return WITHIN_NAME.test(text.slice(Math.max(0, start - 24), start))
}

interface Match {
  readonly mention: Mention
  readonly count: number
}

/** Words of a text that may be a name. */
interface Stretch {
  /** The place of the first one. */
  readonly place: number
  /** Behind the last one. */
  readonly end: number
}

/** The longest name that begins with the first word of a stretch. */
function longestAt(
  { text, reader }: ReadText,
  { place, end }: Stretch,
  { idOf, capitals, nouns }: Spellings
): Match | undefined {
  let best: Match | undefined
  let key = ''
  const start = reader.startOf(place)
  for (let at = place; at < end; at++) {
    if (at > place && reader.isApart(at)) break
    const folded = reader.folded(reader.numberAt(at))
    key = at === place ? folded : `${key} ${folded}`
    const id = idOf(key)
    if (id === undefined) continue
    const mention = { start, end: reader.endOf(at), id }
    if (capitals.has(key) && /\p{Ll}/u.test(text.slice(start, mention.end))) continue
    if (!nouns.has(key) || isNoun(text, mention, key)) best = { mention, count: at - place + 1 }
  }
  return best
}

/** Whether a word of grammar is said as a noun: alone, in the plural, or behind an article, a possessive or `vs`. */
function isNoun(text: string, { start, end }: Span, folded: string): boolean {
  if (text.slice(start, end).length > folded.length) return true
  if (BEHIND.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start))) return true
  return text.length - (end - start) <= LONGEST_BEFORE && /^\W*$/.test(text.slice(0, start) + text.slice(end))
}

/** Characters of the longest word of `BEHIND` with spaces around it, and of the marks around a word that stands alone. */
const LONGEST_BEFORE = 8
const BEHIND = /(?:^|[^\p{L}])(?:an?|the|my|your|his|her|our|their|vs\.?|versus)\s$/iu
