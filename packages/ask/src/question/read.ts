import type { Intent } from '../answer.ts'
import type { AskIndex } from '../ask-index.ts'
import type { SearchData } from '../search/data.ts'
import type { Term } from '../search/terms.ts'
import { stemWord } from '../search/tokenise.ts'
import type { AspectLink } from './aspects.ts'
import type { EntityMention } from './entities.ts'
import { requiredShape } from './expects.ts'
import { inherit } from './follow-up.ts'
import { readIntent } from './intent.ts'
import { findAspects, linkAspects } from './link-aspects.ts'
import { linkEntities } from './link-entities.ts'
import { spentByForm, spentStems } from './spent.ts'
import { readTerms } from './terms.ts'
import { capitalWords, questionWords } from './words.ts'

/** A question as the engine understands it. */
export interface Question {
  readonly text: string
  /** All words, folded, abbreviations written out. */
  readonly words: readonly string[]
  readonly intent: Intent
  /** What to look for; names of entities are one term each. */
  readonly terms: readonly Term[]
  readonly mentions: readonly EntityMention[]
  readonly aspects: readonly AspectLink[]
  /** What the words of an answer must have: an amount of money, a time. */
  readonly required: RegExp | undefined
}

/** Reads a question against the vocabulary of an index; `context` is the question asked before. */
export function readQuestion(index: AskIndex, text: string, context?: string): Question {
  const words = questionWords(text).flatMap((word) => apart(index.data, word))
  const intent = readIntent(questionWords(text.replace(title, 'document')).join(' '))
  const question = understand(index, { text, words, intent, capitals: capitalWords(text) })
  if (context === undefined || context.trim() === '') return question
  const inherited = inherit(readQuestion(index, context), question, (a, b) => likeness(index, a, b))
  if (inherited === undefined) return question
  const more = inherited.words.flatMap((word) => word.split(' '))
  const capitals = new Set([...capitalWords(text), ...capitalWords(context)])
  const whole = understand(index, { text, words: [...words, ...more], intent: inherited.intent, capitals })
  if (question.terms.every(({ spent }) => spent)) return whole
  return { ...whole, terms: whole.terms.map((term) => (term.place < words.length ? term : lessen(term))) }
}

/** Letters and digits that documents write apart: `http3` → `http`, `3`. */
function apart({ termOf }: SearchData, word: string): string[] {
  const known = (part: string): boolean => termOf.has(stemWord(part))
  const parts = known(word) ? [] : word.split(/(?<=^\D+)(?=\d)|(?<=^\d+)(?=\D)/)
  return parts.length > 1 && parts.every(known) ? parts : [word]
}

/** What a word of the question before counts for. */
const inheritedShare = 0.6

function lessen(term: Term): Term {
  return { ...term, idf: inheritedShare * term.idf, worth: inheritedShare * term.worth }
}

/** The title of a document in quotes. */
const title = /["“]\p{Lu}[^"”]* [^"”]*["”]/u

interface Reading {
  readonly text: string
  readonly words: readonly string[]
  readonly intent: Intent
  /** Words written with a capital. */
  readonly capitals: ReadonlySet<string>
}

function understand(index: AskIndex, reading: Reading): Question {
  const { text, words, intent, capitals } = reading
  const plain = readTerms(index.data, words, new Set([...spentStems(intent), ...spentByForm(words)]), capitals)
  const { terms, mentions } = linkEntities(index, plain, words)
  if (intent === 'define' && !asksWhat(terms, words)) return understand(index, { ...reading, intent: 'fact' })
  const aspects = findAspects(index, plain, mentions)
  return {
    text,
    words,
    intent,
    terms: linkAspects(index, mergeEqual(terms), aspects),
    mentions,
    aspects,
    required: requiredShape(words.join(' '), intent)
  }
}

/** Whether one thing is named and nothing is asked of it: `what is a sidecar`, not `what is the default port of X`. */
function asksWhat(terms: readonly Term[], words: readonly string[]): boolean {
  const content = terms.filter(({ spent }) => !spent)
  if (content.length !== 2) return content.length <= 1
  return !words.some((word) => relating.has(word)) || /\bis an? \w+ in \w+$/.test(words.join(' '))
}

const relating: ReadonlySet<string> = new Set('of for in on at to from with by between about than and or'.split(' '))

/** Whether a word is asked for that the factbook has in no form. */
export function asksUnknown({ terms }: Pick<Question, 'terms'>): boolean {
  return terms.some(({ spent, forms }) => !spent && forms.length === 0)
}

/** Number of aspects that topics tell of both things. */
function likeness(index: AskIndex, a: string, b: string): number {
  let count = 0
  for (const topics of index.tables().topicsOf.values()) {
    if ([a, b].every((id) => topics.some(({ subject }) => subject === id))) count++
  }
  return count
}

/** A word asked twice counts once. */
function mergeEqual(terms: readonly Term[]): Term[] {
  const seen = new Set<string>()
  return terms.filter((term) => {
    const fresh = !seen.has(term.stem)
    seen.add(term.stem)
    return fresh
  })
}
