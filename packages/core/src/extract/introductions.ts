import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'
import type { Names } from '../link/names.ts'
import { isFurniture } from '../link/phrases.ts'
import type { Introduction } from './sentences/sentence.ts'
import { namedIn, type Subjects } from './subjects.ts'

/**
 * What introduces the items of the list that a paragraph stands in, when its section is about `section`.
 *
 * "Each kite has:" and `- a tail` → `Each kite has: a tail`. Words that say what is had, needed or the like introduce any
 * item; others, and a heading, only phrases that say nothing by themselves.
 */
export function introductionOf(paragraph: Prose, names: Names, section: Subjects): Introduction | undefined {
  const { block, list, lead } = paragraph
  if (list === undefined) return undefined
  const heading = tidy(block.section.at(-1) ?? '')
  const advised = tidy(lead?.value ?? heading).replace(/\s*[:：!]$/, '')
  const subjects = section.slice(0, 1)
  if (AGAINST.test(advised)) return { subjects, words: advised, longest: Number.POSITIVE_INFINITY }
  if (lead !== undefined) return leadOf(tidy(lead.value), names, section)
  return subjects.length > 0 && isTopic(heading) ? { subjects, words: heading, longest: LONGEST.heading } : undefined
}

/** The sentence that ends in a colon above an item, and says something of a thing that it or its section names. */
function leadOf(lead: string, names: Names, section: Subjects): Introduction | undefined {
  const [subject] = namedIn(lead, names.entities, section)
  if (subject === undefined) return undefined
  const words = sayingOf(lead)
  const isNeeded = INTRODUCES.test(words) || HALF.test(words)
  if (!isNeeded && !isOpening(words)) return undefined
  const { name } = names.entities.term(subject)
  const said = words.replace(/^(?:it|they|this|these|that)\b/i, name).replace(COLON, '')
  return { subjects: [subject], words: said, longest: isNeeded ? Number.POSITIVE_INFINITY : LONGEST.lead }
}

/** Words of the longest phrase that says nothing without its lead, and without the heading above it. */
const LONGEST = { lead: 12, heading: 3 }

/** Whether an introduction is one of a paragraph too: of any, or of a phrase where others and what has a label say enough. */
export function introduces({ longest }: Introduction, { text, sentences }: Prose, isLabelled: boolean): boolean {
  if (longest === Number.POSITIVE_INFINITY) return true
  const words = text.value.trim()
  return !isLabelled && sentences.length === 1 && !/[.!?:：]$/.test(words) && countWords(words) <= longest
}

/** The last sentence, or the one before it where that only points: "Few kites sink. These are them:" */
function sayingOf(lead: string): string {
  const sentences = lead.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  const last = sentences.at(-1) ?? ''
  const before = sentences.at(-2)
  return before !== undefined && POINTS.test(last) ? before.replace(/[.!?]$/, ':') : last
}

const COLON = /\s*[:：]$/

/** What points at the items and says nothing of them. */
const POINTS =
  /^(?:these|those|they|the following|following|here(?: (?:they|it))?)(?: (?:are|is))?(?: (?:them|these|those|as follows|the following|some(?: of them)?|a few|the list))?\s*[:：]$/i

/** Whether a sentence opens a list with something that is said of its items, not of the document. */
function isOpening(words: string): boolean {
  return COLON.test(words) && countWords(words) >= SHORTEST && !AGENDA.test(words) && !isFurniture(words)
}

/** Words of the shortest opening: "For example:" is none. */
const SHORTEST = 4

/** What is said of the document, or shown rather than said. */
const AGENDA =
  /\b(?:articles?|guides?|posts?|sections?|chapters?|tutorials?|pages?|examples?|below|above|like (?:this|so)|(?:we|you|i)(?:['’]ll| will)|let['’]?s)\b|^(?:here|see|note|if|when|then|for)\b/i

/** Whether a heading says what the items below it are. */
function isTopic(heading: string): boolean {
  return heading !== '' && countWords(heading) <= 6 && !/^step\b|[?？]$/i.test(heading) && !isFurniture(heading)
}

const INTRODUCES =
  /\b(?:includes?|has|have|consists? of|contains?|comprises?|shares?|provides?|offers?|needs?|requires?|relies on|depends on|supports?|uses?|gives?|gets?|allows?|lets?|can|features?|brings?|adds?|runs?|comes? with|made (?:up )?of)\b[^.!?]*[:：]\s*$/i

/** Half a sentence, which each item ends: `A kite may:`, `It depends on:`. */
const HALF =
  /\s(?:is|are|was|were|be|may|might|can|could|will|would|must|should|shall|to|by|of|on|in|at|for|from|with|as|that|if|when|where|who|which|and|or|like|including|you|it|they|we|not)\s*[:：]\s*$/i

/** What stands above what not to do, which none of it says by itself: `Don't`. */
const AGAINST =
  /^[^\p{L}]*(?:don['’]?ts?|do not|never|avoid(?: these| this)?|what (?:not to do|to avoid)|things to avoid|never do this)$/iu
