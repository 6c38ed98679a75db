import type { Span } from '../document/lines.ts'
import type { DocumentView } from '../document/view.ts'
import type { Grid } from '../tables/grid.ts'
import { type Shape, shapeOf } from '../tables/shape.ts'
import { bracketedAcronyms, initialsOf } from './acronyms.ts'
import { sources } from './candidates.ts'
import { foldName } from './fold.ts'
import { joinClipped, joinKinds } from './kinds.ts'
import type { Lexicon } from './lexicon.ts'
import { canName } from './no-names.ts'
import { comparedNames } from './phrases.ts'
import { createRegistry, type Registry } from './registry.ts'
import { tableNames } from './table-names.ts'
import { createUses, type Uses } from './uses.ts'
import { createWordReader, type WordReader } from './words.ts'

/** The names of one document: which words mean which entity or aspect. */
export interface Names {
  readonly entities: Registry
  readonly aspects: Registry
  /** What each table of the document says. */
  readonly shapes: ReadonlyMap<Grid, Shape>
  /** Reads the words of its texts. */
  readonly words: WordReader
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
export function collectNames(document: DocumentView, lexicon: Lexicon): Names {
  const read = createWordReader()
  const entities = createRegistry(lexicon.entities, read)
  addAcronyms(document, entities)
  const uses = createUses(foldedWords(document, read))
  for (const source of sources)
    for (const { spelling, sure } of source(document)) {
      const folded = foldName(spelling)
      if (canName(folded)) {
        if (sure || uses.says(folded)) entities.add(spelling)
      } else if (sure && isCapitals(spelling, document)) entities.addCapitals(spelling)
    }
  const shapes = new Map(
    document.tables.map((grid) => [grid, shapeOf(grid, (name) => entities.find(name) !== undefined)])
  )
  for (const [grid, shape] of shapes) for (const spelling of tableNames(grid, shape)) entities.add(spelling)
  const aspects = createRegistry(lexicon.aspects, read)
  for (const [grid, shape] of shapes)
    if (shape.kind === 'comparison')
      for (const [label] of grid.rows) if (label !== undefined && label.value !== '') aspects.add(label.value)
  addInitialisms(uses, entities, new Set(lexicon.entities.map(({ id }) => id)))
  if (lexicon.entities.length === 0) {
    joinHeads(uses, entities)
    joinKinds(uses, comparedIn(document, shapes), entities)
    joinClipped(uses, entities)
  }
  return { entities, aspects, shapes, words: read }
}

/** Whether a common word is a name by its capitals, with which the sentences write it: `REST`, `GO`. */
function isCapitals(spelling: string, { prose, title }: DocumentView): boolean {
  return (
    /^\p{Lu}{2,6}$/u.test(spelling) &&
    /\p{Ll}/u.test(title) &&
    prose.some(({ text }) => text.value.includes(spelling) && /\p{Ll}/u.test(text.value))
  )
}

/** Folded names that the title or a table sets against each other. */
function comparedIn(document: DocumentView, shapes: ReadonlyMap<Grid, Shape>): readonly string[] {
  const headers = [...shapes].flatMap(([grid, shape]) => (shape.kind === 'comparison' ? tableNames(grid, shape) : []))
  return [...comparedNames(document.title), ...headers].map(foldName)
}

/** Stands between paragraphs among the words of a document. */
const STOP = '.'

/** All words of the sentences, folded. A stop parts paragraphs: words of two that stand side by side say nothing. */
function foldedWords(document: DocumentView, read: WordReader): readonly string[] {
  const words: string[] = []
  for (const { text, sentences } of document.prose) {
    for (const part of partsOf(text.value, sentences)) for (const { folded } of read(part)) words.push(folded)
    words.push(STOP)
  }
  return words
}

/** The sentences of a text, which others read too, and what is left out between them. */
function* partsOf(text: string, sentences: readonly Span[]): Iterable<string> {
  let at = 0
  for (const { start, end } of sentences) {
    if (start - at > 1) yield text.slice(at, start)
    yield text.slice(start, end)
    at = end
  }
  if (at < text.length) yield text.slice(at)
}

function addAcronyms(document: DocumentView, entities: Registry): void {
  const texts = [
    document.title,
    ...document.blocks.flatMap(({ node }) => (node.type === 'heading' ? [document.text(node).value] : []))
  ]
  for (const text of [...texts, ...document.prose.map((prose) => prose.text.value)])
    for (const { short, long } of bracketedAcronyms(text)) entities.add(short, entities.add(long))
}

/** `vm` is `virtual machine` where the document uses both and nothing else has these initials. */
function addInitialisms(uses: Uses, entities: Registry, given: ReadonlySet<string>): void {
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
    else if (own === undefined && uses.says(initials)) entities.add(initials.toUpperCase(), id)
  }
}

/**
 * `paper kite` is `kite` where the document also says only "kite", and names no other kind of them nearly as often.
 */
function joinHeads(uses: Uses, entities: Registry): void {
  const compounds = new Map<string, Set<string>>()
  for (const [folded] of entities.entries()) {
    const head = folded.slice(folded.lastIndexOf(' ') + 1)
    if (folded !== head) compounds.set(head, (compounds.get(head) ?? new Set()).add(folded))
  }
  for (const [head, names] of compounds) {
    const [only, another] = new Set([...names].map((name) => entities.find(name)))
    const [name = ''] = names
    if (only === undefined || another !== undefined) continue
    const counts = countModifiers(head, uses)
    if (!isOnlyKind(name, head, counts)) continue
    if (entities.find(head) === undefined && !isOftenBare(name, head, counts)) continue
    const own = entities.add(head)
    if (own !== only) entities.join(only, own)
  }
}

/** How often each word stands right before a head; `''` where an article or another small word does. */
function countModifiers(head: string, uses: Uses): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const before of uses.before(head)) {
    const key = before === STOP || LITTLE.test(before) ? '' : before
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Whether no other word stands before the head half as often as the compound's own. */
function isOnlyKind(name: string, head: string, counts: ReadonlyMap<string, number>): boolean {
  const own = counts.get(modifierOf(name, head)) ?? 0
  return [...counts].every(
    ([word, count]) => word === '' || word === modifierOf(name, head) || count < 2 || count * 2 < own
  )
}

/** Whether the head stands alone at least twice, and a third as often as in the compound. */
function isOftenBare(name: string, head: string, counts: ReadonlyMap<string, number>): boolean {
  const bare = counts.get('') ?? 0
  return bare > 1 && bare * 3 >= (counts.get(modifierOf(name, head)) ?? 0)
}

function modifierOf(name: string, head: string): string {
  return name.slice(0, -head.length).trim().split(' ').at(-1) ?? ''
}

const LITTLE =
  /^(?:an?|the|this|that|these|those|each|every|all|any|some|many|most|no|other|another|both|its|their|your|our|my|and|or|of|in|on|to|for|with|as|by|from|at|is|are|was|than|while|but|if|when|use|using|run|running|multiple|several|single|one|two|more|new|old|individual|different|first|second|between|inside|like|because|unlike|since|create|start|make|let|so|however|which|where)$/
