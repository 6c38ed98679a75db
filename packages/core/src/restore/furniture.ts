import type { Metadata } from '@docfacts/schema'
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { readFurniture } from './furniture-lines.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

declare module 'mdast' {
  interface RootData {
    /** Metadata that the page shows rather than its front matter, and where each entry stands. */
    furniture?: { readonly metadata: Metadata; readonly places: ReadonlyMap<string, Span> } | undefined
  }
}

/** Blocks at the top and at the end of a page among which its furniture is sought. */
const TOP = 10
const END = 6
const LONGEST = 300
/** Longer ones say what they are at the start. */
const SHORT = 100

/**
 * What a site puts around a text: reading times, bylines, counters, badges, buttons.
 *
 * `6 min · intermediate · kites` → no block, but metadata: 6 minutes to read, intermediate, tagged kites. `Share this` → nothing. What is
 * a sentence stays.
 */
export const furniture: Restoration = defineRestoration('furniture', function* (draft) {
  const { tree } = draft
  const metadata: Record<string, Metadata[string]> = {}
  const places = new Map<string, Span>()
  const vocabulary = lazily((line: Paragraph) => readVocabulary(tree, draft.source, new Set([line])))
  for (const [at, node] of tree.children.entries()) {
    if (node.type !== 'paragraph' || (at >= TOP && at < tree.children.length - END)) continue
    const found = read(node, draft, vocabulary) ?? readAuthor(node, tree.children[at + 1], draft)
    if (found === undefined) continue
    for (const [key, { value, start, end }] of Object.entries(found.entries)) {
      if (metadata[key] !== undefined) continue
      metadata[key] = value
      places.set(key, { start: found.offset + start, end: found.offset + end })
    }
    yield { parent: tree, at, count: 1, nodes: [], reason: 'Unexpected page furniture, expected text' }
  }
  if (places.size > 0) tree.data = { ...tree.data, furniture: { metadata, places } }
})

function read(
  node: Paragraph,
  { source }: Draft,
  vocabulary: (line: Paragraph) => Vocabulary
): { offset: number; entries: ReturnType<typeof readFurniture> & object } | undefined {
  const span = spanOf(node)
  if (span === undefined || span.end - span.start > LONGEST || node.children.some(isCode)) return undefined
  const text = source.slice(span.start, span.end)
  if (text.length > SHORT && !/^[^\p{L}]{0,12}(?:\d{1,3}[ -]?min|©|copyright)/iu.test(text)) return undefined
  if (text.includes('\n')) return undefined
  const marks = node.children.length === 1 && node.children[0]?.type === 'emphasis' ? 1 : 0
  const line = text.slice(marks, text.length - marks)
  const entries = readFurniture(line, (word) => vocabulary(node).hasWord(word))
  return entries === undefined ? undefined : { offset: span.start + marks, entries }
}

/** A name alone above what a site puts below one: `Ada Byron`, `Follow`; and how many liked the text, below how long it takes. */
function readAuthor(node: Paragraph, next: RootContent | undefined, { source }: Draft): ReturnType<typeof read> {
  const [own, below] = [spanOf(node), next?.type === 'paragraph' ? spanOf(next) : undefined]
  if (own === undefined || below === undefined) return undefined
  const name = source.slice(own.start, own.end).trim()
  if (COUNT.test(name) && READ.test(source.slice(Math.max(0, own.start - 200), own.start)))
    return { offset: own.start, entries: {} }
  if (!NAME.test(name) || !BELOW_NAME.test(source.slice(below.start, below.end).trim())) return undefined
  return { offset: own.start, entries: { author: { value: name, start: 0, end: name.length } } }
}

const COUNT = /^\d{1,4}(?:\.\d)?k?$/i
const READ = /\bmin(?:ute)?s? read\b/i
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|la|al)){1,3}$/u
const BELOW_NAME = /^(?:·|•|follow|\d+ min(?:ute)?s? read|published in\b.{1,40})$/i

function isCode({ type }: PhrasingContent): boolean {
  return type === 'inlineCode' || type === 'image'
}

function lazily<T, U>(make: (argument: U) => T): (argument: U) => T {
  let made: { value: T } | undefined
  return (argument) => {
    made ??= { value: make(argument) }
    return made.value
  }
}
