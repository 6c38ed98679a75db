import type { DocumentView } from '../document/view.ts'
import { memo } from '../memo.ts'
import type { Grid } from '../tables/grid.ts'
import { type Shape, shapeOf } from '../tables/shape.ts'
import { bracketedAcronyms, initialsOf } from './acronyms.ts'
import type { Candidate } from './candidate.ts'
import { opensWithName, sources } from './candidates.ts'
import { displayName } from './display.ts'
import { foldName } from './fold.ts'
import { foldAspect } from './fold-aspect.ts'
import { countedNames, readHeadings } from './headings.ts'
import { joinHeads } from './heads.ts'
import { joinClipped, joinKinds } from './kinds.ts'
import type { Lexicon } from './lexicon.ts'
import { createMemory, type Memory } from './memory.ts'
import { isDeed, isQuality, isShell } from './no-names.ts'
import { readOwnSections } from './own-sections.ts'
import { bareName, comparedNames, withoutGenre } from './phrases.ts'
import { createRegistry, type Registry } from './registry.ts'
import { joinShortForms } from './short-forms.ts'
import { readSpoken, type Spoken } from './spoken.ts'
import { createStemFinder, type StemFinder } from './stems.ts'
import { tableNames } from './table-names.ts'
import { createUses, type Uses } from './uses.ts'
import {
  joinChosen,
  joinCompared,
  joinCounted,
  joinFirstWords,
  joinGerunds,
  joinGlossed,
  joinHalves,
  joinHeaded,
  joinHeadedTails,
  joinModifiers,
  joinTails,
  joinTitled
} from './variants.ts'
import { createWordReader, type WordReader } from './words.ts'

/** The names of one document: which words mean which entity or aspect. */
export interface Names {
  readonly entities: Registry
  readonly aspects: Registry
  /** What each table of the document says. */
  readonly shapes: ReadonlyMap<Grid, Shape>
  /** Finds an aspect that is said by another form of its word. */
  readonly stems: StemFinder
  /** Reads the words of its texts, and their cues. */
  readonly words: WordReader
  /** What sections were found to be about, by the headings above them. */
  readonly topics: Map<readonly string[], string | undefined>
}

/** Folded words that are initials of too much. */
const COMMON: ReadonlySet<string> = new Set(
  'a am an as at be by do go he i id if in is it me my no of ok on or pm so to up us vs we'.split(' ')
)

/**
 * Collect the names of a document, from it and the lexicon alone, so that other documents never change an id.
 *
 * The lexicon goes first; then titles and headings that compare, definitions, labels and proper names, tables, and
 * acronyms. A name that is not sure counts when the sentences of the document use it.
 */
export function collectNames(document: DocumentView, lexicon: Lexicon, memory: Memory = createMemory()): Names {
  const read = createWordReader(memory.words())
  const spoken = readSpoken(document.prose, read)
  const fold = memo(foldName)
  const headings = readHeadings(document)
  const set = comparedNames(document.title).map(fold)
  const headed = readOwnSections(document, headings, spoken).filter(
    ({ name }) => !set.some((one) => opensWithName(fold(name), one))
  )
  const written = new Set(headed.flatMap(({ name, said }) => (said === undefined ? [] : name)))
  const entities = createRegistry(lexicon.entities, read, displayName(spoken, written), fold)
  addAcronyms(document, entities)
  const uses = createUses(spoken, read)
  const titled = new Set(fold(document.title).split(' '))
  let nouns: ReadonlySet<string> | undefined
  for (const source of sources)
    for (const candidate of source(document, read, headings)) {
      const folded = fold(candidate.spelling)
      if (isQuality(folded) && !titled.has(folded)) continue
      if (isName(candidate, folded, { spoken, uses, memory })) entities.add(candidate.spelling)
      else if (candidate.sure && candidate.proper !== true && isCapitals(candidate.spelling, document))
        entities.addCapitals(candidate.spelling)
      else if (
        candidate.sure &&
        candidate.asked === true &&
        GRAMMAR.test(folded) &&
        !COMMON.has(folded) &&
        !isShell(folded)
      ) {
        // A word of grammar is a thing where sentences tell of it: `a will` of "Will vs trust".
        nouns ??= wordsSaidAsNouns(document)
        if (nouns.has(candidate.spelling.toLowerCase())) entities.addNoun(candidate.spelling)
      }
    }
  for (const { name, said } of headed) {
    const id = entities.add(name)
    if (said !== undefined) entities.add(said, id)
  }
  const shapes = new Map(
    document.tables.map((grid) => [grid, shapeOf(grid, (name) => entities.find(name) !== undefined)])
  )
  const tabled = [...shapes].flatMap(([grid, shape]) => tableNames(grid, shape))
  for (const spelling of tabled) entities.add(spelling)
  const aspects = createRegistry(lexicon.aspects, read, undefined, memo(foldAspect))
  for (const [grid, shape] of shapes)
    if (shape.kind === 'comparison')
      for (const [label] of grid.rows) if (label !== undefined && label.value !== '') aspects.add(label.value)
  addInitialisms({ uses, spoken }, entities, new Set(lexicon.entities.map(({ id }) => id)))
  if (lexicon.entities.length === 0) {
    const comparisons = comparisonsIn(document, shapes)
    const compared = comparisons.flat()
    const items = [...itemsIn(shapes), ...headed.map(({ name }) => foldName(name))]
    const known = keptApart(entities, comparisons)
    entities.setCompared(compared)
    joinHalves(uses, comparedNames(document.title).map(foldName), entities)
    joinCounted(comparedNames(document.title).map(foldName), entities)
    const titled = [
      ...(compared.length > 0 ? comparisons : [[foldName(bareName(withoutGenre(document.title)))]]),
      items
    ]
    joinHeaded(
      headings.map(({ name }) => fold(name)),
      [...compared, ...items],
      known
    )
    joinGlossed(new Set(tabled), known)
    joinTitled(foldName(bareName(withoutGenre(document.title))), uses, spoken.isProper, known)
    joinChosen(uses, comparedNames(document.title).map(foldName), known)
    joinTails(uses, comparedNames(document.title).map(foldName), known)
    joinCompared(comparisons, known)
    joinHeads(uses, spoken, titled, new Set(countedNames(headings).map(fold)), known)
    joinKinds(uses, compared, known)
    joinModifiers(uses, known)
    joinClipped(uses, known)
    joinShortForms(uses, known)
    joinHeadedTails(
      headings.map(({ name }) => fold(name)),
      { spoken, uses },
      known
    )
    joinFirstWords(comparedNames(document.title).map(foldName), { spoken, uses }, known)
    joinGerunds(uses, [...compared, ...deedOf(document.title)], known)
  }
  return { entities, aspects, shapes, stems: createStemFinder(aspects.entries()), words: read, topics: new Map() }
}

/** What candidates are held against. */
interface Reading {
  readonly spoken: Spoken
  readonly uses: Uses
  readonly memory: Memory
}

/** A registry in which the things that one title or table sets against each other never become one. */
function keptApart(entities: Registry, comparisons: readonly (readonly string[])[]): Registry {
  return {
    ...entities,
    join(from, to) {
      const areApart = comparisons.some((names) => {
        const ids = names.map((name) => entities.find(name))
        return ids.includes(from) && ids.includes(to)
      })
      if (!areApart) entities.join(from, to)
    }
  }
}

/** Whether a candidate names a thing, by its words and by how the sentences use it. */
function isName(
  { sure, proper, asked, thing, capital, kind }: Candidate,
  folded: string,
  { spoken, uses, memory }: Reading
): boolean {
  // Of `File` the small letters say that it is a word like others.
  if (proper === true) return memory.canBeProper(folded) && (folded.includes(' ') || !spoken.isCommon(folded))
  if (asked !== true && /^.$/u.test(folded)) return false
  if (capital === true && !folded.split(' ').every(spoken.isProper)) return false
  const isNameable = memory.canName(kind === true ? folded.replace(KIND, '') : folded)
  if (!isNameable || !(sure || uses.says(folded))) return false
  return asked === true || !(thing === true || isDeed(folded)) || isThing(folded, spoken, uses)
}

/** Adjectives that tell kinds of things apart where they are set against each other: `whole kite` against `split kite`. */
const KIND = /^(?:new|old|used|whole|hard|large|small|big|real|simple|clear|single)\s/

/** Whether the sentences say a name as that of a thing: behind an article, or with a capital. */
function isThing(folded: string, { isProper }: Spoken, uses: Uses): boolean {
  return folded.split(' ').every(isProper) || uses.saysOne(folded)
}

/** Whether a common word is a name by its capitals, with which the sentences write it: `REST`, `GO`. */
function isCapitals(spelling: string, { prose, title }: DocumentView): boolean {
  return (
    /^\p{Lu}{2,6}$/u.test(spelling) &&
    /\p{Ll}/u.test(title) &&
    prose.some(({ text }) => text.value.includes(spelling) && /\p{Ll}/u.test(text.value))
  )
}

/** A word that may be one of grammar. */
const GRAMMAR = /^\p{L}{2,8}$/u

/** Words that stand right behind an article in several paragraphs, in small letters. */
function wordsSaidAsNouns({ prose }: DocumentView): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { text } of prose)
    for (const word of new Set([...text.value.matchAll(AS_NOUN)].map(([, noun = '']) => noun.toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Set([...counts].flatMap(([word, count]) => (count >= FEWEST_SAID ? word : [])))
}

const AS_NOUN = /(?:^|\s)(?:an?|the|your)\s(\p{L}{2,8})(?=[\s,.;:?!)])/giu
/** Paragraphs in which a word of grammar must be said as a noun. */
const FEWEST_SAID = 2

/** What a title says how to do: `How to fly a kite` → `fly`. */
function deedOf(title: string): readonly string[] {
  const deed = /^how (?:not )?to\s+(\p{L}+)/iu.exec(title)?.[1]
  return deed === undefined ? [] : [deed.toLowerCase()]
}

/** Folded names that the title and each table set against each other. */
function comparisonsIn(document: DocumentView, shapes: ReadonlyMap<Grid, Shape>): readonly (readonly string[])[] {
  const headers = [...shapes].flatMap(([grid, shape]) => (shape.kind === 'comparison' ? [tableNames(grid, shape)] : []))
  return [comparedNames(document.title), ...headers].map((names) => names.map(foldName))
}

/** Folded names of the things that have a row each. */
function itemsIn(shapes: ReadonlyMap<Grid, Shape>): readonly string[] {
  return [...shapes].flatMap(([grid, shape]) =>
    shape.kind === 'comparison' ? [] : tableNames(grid, shape).map((name) => foldName(name))
  )
}

function addAcronyms(document: DocumentView, entities: Registry): void {
  const texts = [
    document.title,
    ...document.blocks.flatMap(({ node }) => (node.type === 'heading' ? [document.text(node).value] : []))
  ]
  for (const text of [...texts, ...document.prose.map((prose) => prose.text.value)])
    for (const { short, long } of bracketedAcronyms(text)) entities.add(short, entities.add(long))
}

/** `vm` is `virtual machine` where the document uses both, writes `VM` and nothing else has these initials. */
function addInitialisms(
  { uses, spoken }: Pick<Reading, 'uses' | 'spoken'>,
  entities: Registry,
  given: ReadonlySet<string>
): void {
  const owners = new Map<string, Set<string>>()
  for (const [folded, id] of entities.entries()) {
    const parts = folded.split(' ')
    if (parts.length < 2) continue
    for (const initials of new Set(initialsOf(parts))) owners.set(initials, (owners.get(initials) ?? new Set()).add(id))
  }
  for (const [initials, ids] of owners) {
    const [id] = ids
    if (initials.length < 2 || ids.size !== 1 || id === undefined || COMMON.has(initials)) continue
    const own = entities.find(initials)
    if (own === initials && !given.has(own)) entities.join(own, id)
    else if (own === undefined && uses.says(initials) && !spoken.isCommon(initials))
      entities.add(initials.toUpperCase(), id)
  }
}
