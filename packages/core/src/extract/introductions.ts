import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'
import { foldName } from '../link/fold.ts'
import type { Names } from '../link/names.ts'
import { isDeed } from '../link/no-names.ts'
import { isFurniture } from '../link/phrases.ts'
import { withoutNumber } from '../link/row-names.ts'
import { isFragment, isVerb, opensWithHeading } from './fragments.ts'
import { isDoing } from './items.ts'
import { introducesLayers } from './layer-lists.ts'
import { leadsReader } from './sentences/pointers.ts'
import type { Introduction } from './sentences/sentence.ts'
import { namedIn } from './subjects.ts'

/**
 * What introduces the items of the list that a paragraph stands in, when its section is about `subject`.
 *
 * "Each kite has:" and `- a tail` → `Each kite has: a tail`. Words that say what is had, needed or the like introduce any
 * item; other openings, and a heading, only phrases that say nothing by themselves; what says little, such as "Signs:", only
 * fragments.
 */
export function introductionOf(paragraph: Prose, names: Names, subject: string | undefined): Introduction | undefined {
  const { block, list, lead } = paragraph
  if (list === undefined) return undefined
  const heading = withoutNumber(tidy(block.section.at(-1) ?? ''))
  const advised = tidy(lead?.value ?? heading).replace(/\s*[:：!]$/, '')
  if (lead === undefined && REQUIRES.test(heading))
    return { subject, words: heading, longest: Number.POSITIVE_INFINITY }
  if (AGAINST.test(advised)) return { subject, words: advised, longest: Number.POSITIVE_INFINITY }
  // Layers lie on each other: one alone is said of nothing.
  if (lead !== undefined && introducesLayers(lead.value)) return undefined
  if (lead !== undefined)
    return (
      (lead === block.lead ? undefined : nameAbove(tidy(lead.value), subject)) ??
      leadOf(tidy(lead.value), names, subject)
    )
  if (isFurniture(heading) || countWords(heading) > LONGEST.heading || /^true or false\b/i.test(heading))
    return undefined
  if (subject !== undefined && isTopic(tidy(block.section.at(-1) ?? '')))
    return { subject, words: heading.replace(/\s*[:：.!]+$/, ''), longest: LONGEST.belowHeading }
  return { subject, words: heading.replace(/\s*[:：.!]+$/, ''), longest: 0 }
}

/** An item that only names what those below it tell of, with a remark in brackets: `Shed height (in mm)`. */
function nameAbove(words: string, subject: string | undefined): Introduction | undefined {
  if (subject === undefined || !words.endsWith(')')) return undefined
  const name = words.replace(GLOSS, '')
  const isName =
    name !== words && countWords(name) <= LONGEST.label && !/[.,:;!?]/.test(name) && !name.split(' ').some(isVerb)
  return isName ? { subject, words, longest: LONGEST.belowLead } : undefined
}

const GLOSS = /\s\([^()]{1,60}(?:\([^()]{1,20}\)[^()]{0,40}){0,3}\)$/

/** The sentence that ends in a colon above an item, and says something of a thing that it or its section names. */
function leadOf(lead: string, names: Names, section: string | undefined): Introduction | undefined {
  const subject = namedIn(lead, names.entities)[0] ?? section
  if (NEEDS.test(lead))
    return {
      subject,
      words: lead.replace(COLON, ''),
      longest: Number.POSITIVE_INFINITY
    }
  if (leadsReader(lead, countWords(lead))) return undefined
  const { told, words } = sayingOf(lead, subject === undefined ? undefined : names.entities.term(subject).name)
  const [named] = names.entities.mentions(words)
  const said = words.replace(FORWARD, '')
  if (DANGLES.test(said) || (said === words && named === undefined && saysLittle(words, subject))) return undefined
  if (named === undefined || named.start > (THEM.exec(words)?.index ?? Number.POSITIVE_INFINITY)) {
    if (THEM.test(words)) return undefined
  }
  if (words === '' || countWords(words) > LONGEST.opening) return undefined
  const base = { subject, words: words.replace(COLON, '') }
  if (said !== words) return { ...base, longest: LONGEST.belowLead }
  if (HALF.test(told) || (subject !== undefined && INTRODUCES.test(told)))
    return { ...base, longest: Number.POSITIVE_INFINITY }
  if ((subject !== undefined && isOpening(told)) || FOLLOWING.test(told)) return { ...base, longest: LONGEST.belowLead }
  if (subject !== undefined && isLabel(base.words)) return { ...base, longest: LONGEST.belowHeading }
  return { ...base, longest: 0 }
}

/** Words of the longest phrase that says nothing without its lead, and without the heading above it; of the longest opening, heading and label. */
const LONGEST: Readonly<Record<'belowLead' | 'belowHeading' | 'opening' | 'heading' | 'label', number>> = {
  belowLead: 12,
  belowHeading: 3,
  opening: 30,
  heading: 12,
  label: 4
}

/**
 * Whether an introduction is one of a paragraph: of any, or of what says nothing without it. `first` are the words of its first
 * sentence, behind its label if it has one.
 */
export function introduces(
  introduction: Introduction,
  paragraph: Prose,
  { first, isLabelled }: { readonly first: string; readonly isLabelled: boolean }
): boolean {
  const { text, sentences, lead } = paragraph
  if (introduction.longest === Number.POSITIVE_INFINITY) return true
  if (ASKING.test(introduction.words) && opensWithHeading(paragraph)) return countWords(first) <= LONGEST.belowLead
  const saysMore = lead !== undefined || countWords(introduction.words) > 1
  if (saysMore && (isFragment(first) || isDoing(first))) return true
  const words = text.value.trim()
  if (isLabelled || sentences.length !== 1 || /[.!?:：]$/.test(words)) return false
  const count = countWords(words)
  // Of items with a label, that names what they are.
  if (introduction.longest === LONGEST.belowHeading && lead !== undefined && /[:：—–]|\s-\s/.test(words)) return false
  return count <= introduction.longest || (count <= LONGEST.belowHeading && isAmount(words))
}

/** A heading that an item in bold answers, before it tells more: `When not to fly` and `**After dark.** Nobody sees …`. */
const ASKING = /^(?:when|where|who|what|which|how|why)\b/i

/** The last sentence of a lead, and what it says: with the one before it where it only points, or with the name of what it is about. */
function sayingOf(lead: string, name: string | undefined): { readonly told: string; readonly words: string } {
  const sentences = lead.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  const told = sentences.at(-1) ?? ''
  const before = sentences.at(-2)
  if (before !== undefined && POINTS.test(told)) {
    const words = before.replace(/[.!?]$/, ':')
    return { told: words, words }
  }
  if (before !== undefined && PRONOUN.test(told)) return { told, words: `${before} ${told}` }
  return { told, words: name === undefined ? told : told.replace(PRONOUN, name) }
}

const PRONOUN = /^(?:it|they)\b(?!['’])/i

/** Whether a lead that names nothing says nothing of its items: an order, or a few words below no known thing. */
function saysLittle(lead: string, about: string | undefined): boolean {
  return (isDeed(foldName(lead)) && !FOLLOWING.test(lead)) || (about === undefined && countWords(lead) < SHORTEST)
}

/** What points at what was said before, which the items do not have with them. */
const DANGLES =
  /\b(?:this|these|those)\b|^(?:now that|if you(?:['’]d| would)?(?: just| only)? (?:want|like|prefer|need)|as you)\b|\b(?:follow(?:s|ing)? from|because of|instead of|like|of|from|with|for|to|by) that\s*[:：]?$/i
/** What points at the items that follow: `Pack these:`, unlike `Some of these:`. */
const FORWARD =
  /(?<=^\p{L}+(?:\s\p{L}+){0,3})(?<!\b(?:of|like|with|for|to|from|than))\s(?:these|this|those)(?=\s*[:：]$)/iu
const THEM = /\b(?:it|they|them|its|their)\b/i

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

/** Whether words above a list only say what its items are, as a heading would: `Tools`, `The boat's crew`. */
function isLabel(words: string): boolean {
  const count = countWords(words)
  const isNominal = /^[\p{L}\p{N}’' -]+$/u.test(words) && !isDeed(foldName(words)) && !words.split(' ').some(isVerb)
  return (
    isNominal &&
    count <= LONGEST.label &&
    (count > 1 || /[^s]s$/.test(words)) &&
    !AGENDA.test(words) &&
    !isFurniture(words)
  )
}

/** What is said of the document, or shown rather than said. */
const AGENDA =
  /\b(?:articles?|guides?|posts?|sections?|chapters?|tutorials?|pages?|examples?|below|above|like (?:this|so)|(?:we|you|i)(?:['’]ll| will)|let['’]?s)\b|^(?:here|see|note|if|when|then|for)\b/i

/** Whether a heading says what the items below it are. */
function isTopic(heading: string): boolean {
  return heading !== '' && countWords(heading) <= 6 && !/^step\b|[?？]$/i.test(heading) && !isFurniture(heading)
}

/** Whether a phrase is an amount or a version with what it is of: `512MB RAM`, `Node 20`. */
function isAmount(phrase: string): boolean {
  return /\p{L}/u.test(phrase) && /\d/.test(phrase)
}

const INTRODUCES =
  /\b(?:includes?|has|have|consists? of|contains?|comprises?|shares?|provides?|offers?|needs?|requires?|relies on|depends on|supports?|uses?|gives?|gets?|allows?|lets?|can|features?|brings?|adds?|runs?|comes? with|made (?:up )?of)\b[^.!?]*[:：]\s*$/i

/** A heading above what one must have, of which no item says what it is for. */
const REQUIRES =
  /^(?:(?:system |minimum |hardware |software )?requirements|prerequisites?|pre-requisites?|what you(?:['’]ll| will)? need|you(?:['’]ll| will)? need|before (?:you )?(?:start|begin|starting|beginning))[:.]?$/i

/** A lead of the same: `To follow this guide, you need:` */
const NEEDS =
  /^(?:(?:before|to|in order to)\s[^.!?]{2,80}\b)?(?:(?:you(?:['’]ll|\swill)?|we(?:['’]ll|\swill)?)\s(?:also\s)?need|(?:please\s)?(?:make sure|ensure)(?:\sthat)?\s(?:you\s)?(?:have|got)|you\s(?:must|should)\s(?:already\s)?have)\b[^.!?]{0,40}[:：]$/i

/** `The following systems are supported:` tells of its items, whatever it names. */
const FOLLOWING = /\bfollowing\b.*[:：]$/i

/** Half a sentence, which each item ends: `A kite may:`, `It depends on:`. */
const HALF =
  /\s(?:is|are|was|were|be|may|might|can|could|will|would|must|should|shall|to|by|of|on|in|at|for|from|with|as|that|if|when|where|who|which|and|or|like|including|you|it|they|we|not)\s*[:：]\s*$/i

/** What stands above what not to do, which none of it says by itself: `Don't`. */
const AGAINST =
  /^[^\p{L}]*(?:don['’]?ts|(?:don['’]?t|do not|never)(?: do (?:this|these|that|it))?|avoid(?: these| this)?|what (?:not to do|to avoid)|things to avoid)$/iu
