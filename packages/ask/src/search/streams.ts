import type { Fact, Factbook } from '@docfacts/schema'
import type { Lists } from './data.ts'
import { flags, readFlags } from './flags.ts'
import { packLists } from './lists.ts'
import { type NameFinder, type Names, nameFinder } from './names.ts'
import { findInside, orderUnits, type PlacedUnit } from './order-units.ts'
import { documentStarts, passageStarts } from './passages.ts'
import { stopWords } from './stop-words.ts'
import { searchText } from './text.ts'
import { type Alike, pickAlike, type Thesaurus } from './thesaurus.ts'
import { splitWords } from './tokenise.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** What is read from a factbook and written to disk; everything else in an index is derived from it. */
export interface Streams {
  readonly terms: readonly string[]
  readonly unitFact: Uint32Array
  readonly unitFlags: Uint16Array
  readonly unitWords: Lists
  readonly passageStart: Uint32Array
  readonly documentStart: Uint32Array
  readonly headings: Lists
  readonly titles: Lists
  readonly names: Names
  readonly alike: Alike
}

/** Marker of an entity among the terms. */
export function entityMarker(id: string): string {
  return `@${id}`
}

/** Marker of an aspect among the terms. */
export function aspectMarker(id: string): string {
  return `#${id}`
}

/** Stems of the text of a fact that were read before, markers left out. */
export type KnownWords = (fact: Fact, text: string) => readonly string[] | undefined

/** What helps to read a factbook. */
export interface Helps {
  readonly thesaurus?: Thesaurus | undefined
  readonly known?: KnownWords | undefined
}

/** Reads the words of a factbook: its facts in the order of their places, its headings, its titles, its names. */
export function readStreams(book: Factbook, { thesaurus = new Map(), known = () => undefined }: Helps = {}): Streams {
  const vocabulary = createVocabulary()
  const entities = readNames(book.entities, entityMarker, vocabulary)
  const names = packNames(entities, readNames(book.aspects, aspectMarker, vocabulary))
  const finder = nameFinder(packNames(entities))
  const texts = factTexts(book)
  const words = book.facts.map((fact, index) =>
    factWords(fact, readText(texts[index] as string, fact, vocabulary, known), vocabulary, finder)
  )
  const units = orderUnits(book)
  const inside = findInside(units)
  const starts = passageStarts(units)
  const headings = starts.map((start) => {
    return marked(vocabulary.read((units[start] as PlacedUnit).section.join(' \n')), finder)
  })
  const titles = book.documents.map((document) => marked(vocabulary.read(document.title), finder))
  const { terms, rank } = vocabulary.rank()
  const termOf = new Map(terms.map((term, place) => [term, place]))
  const ranked = (lists: readonly (readonly number[])[]): Lists => renumber(packLists(lists), rank)
  return {
    terms,
    unitFact: Uint32Array.from(units, (unit) => unit.fact),
    unitFlags: Uint16Array.from(
      units,
      (unit, index) =>
        readFlags(book.facts[unit.fact] as Fact, unit.section, book.documents[unit.document]?.title) |
        (inside[index] === true ? flags.inside : 0)
    ),
    unitWords: ranked(units.map((unit) => words[unit.fact] as number[])),
    passageStart: Uint32Array.from([...starts, units.length]),
    documentStart: documentStarts(units, book.documents.length),
    headings: ranked(headings),
    titles: ranked(titles),
    names: { spellings: renumber(names.spellings, rank), markers: names.markers.map((term) => rank[term] as number) },
    alike: pickAlike(thesaurus, (stem) => termOf.get(stem))
  }
}

/** Each spelling of things as a run of terms, and its marker. */
interface Spelt {
  readonly spellings: readonly number[][]
  readonly markers: readonly number[]
}

function readNames(
  things: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[],
  marker: (id: string) => string,
  vocabulary: Vocabulary
): Spelt {
  const spellings: number[][] = []
  const markers: number[] = []
  for (const { id, name, aliases } of things) {
    const term = vocabulary.mark(marker(id))
    for (const spelling of new Set([name, ...aliases].flatMap(writings))) {
      const words = vocabulary.read(spelling)
      // Of a name such as "Will" no word is left.
      spellings.push(words.length > 0 ? words : [term])
      markers.push(term)
    }
  }
  return { spellings, markers }
}

/** A name as it is written, and two words of it as one or one as two: `Pi-hole`, `Pihole`; `RabbitMQ`, `Rabbit MQ`. */
function writings(name: string): string[] {
  const apart = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  const isTwo = /^\p{L}{2,}[- ]\p{L}{3,}$/u.test(apart) && !splitWords(apart).some((word) => stopWords.has(word))
  return isTwo ? [name, apart, apart.replace(/[- ]/, '')] : [name]
}

function packNames(...all: readonly Spelt[]): Names {
  return {
    spellings: packLists(all.flatMap(({ spellings }) => spellings)),
    markers: Uint32Array.from(all.flatMap(({ markers }) => markers))
  }
}

/** The texts that the facts of a factbook are found by, in their order. */
export function factTexts(book: Factbook): string[] {
  const names = new Map([...book.entities, ...book.aspects].map((one) => [one.id, one.name]))
  return book.facts.map((fact) => searchText(fact, (id) => names.get(id)))
}

function readText(text: string, fact: Fact, vocabulary: Vocabulary, known: KnownWords): number[] {
  return known(fact, text)?.map((stem) => vocabulary.count(stem)) ?? vocabulary.read(text)
}

function factWords(fact: Fact, read: readonly number[], vocabulary: Vocabulary, finder: NameFinder): number[] {
  const words = marked(read, finder)
  const about = [
    ...(fact.subject.startsWith('document:') ? [] : [entityMarker(fact.subject)]),
    ...(fact.aspect === undefined ? [] : [aspectMarker(fact.aspect)])
  ]
  for (const marker of about) {
    const term = vocabulary.mark(marker)
    if (!words.includes(term)) words.push(term)
  }
  return words
}

/** The words with the marker of each entity behind its name. */
function marked(words: readonly number[], finder: NameFinder): number[] {
  const mentions = finder(words)
  if (mentions.length === 0) return [...words]
  const found: number[] = []
  let place = 0
  for (const { end, markers } of mentions) {
    found.push(...words.slice(place, end), ...markers)
    place = end
  }
  found.push(...words.slice(place))
  return found
}

function renumber({ starts, values }: Lists, rank: Uint32Array): Lists {
  return { starts, values: values.map((term) => rank[term] as number) }
}
