import type { Fact } from '@docfacts/schema'
import type { Intent } from '../answer.ts'
import { flags } from './flags.ts'
import type { RankingQuestion } from './ranking-question.ts'

/** An attribute that was read from a whole sentence is a statement to a reader. */
export function kindOf({ kind, value }: Fact): Fact['kind'] {
  return kind === 'attribute' && /[.!?]$/.test(value) ? 'statement' : kind
}

/** What a document says of itself, its tags above all, answers only questions about documents. */
function isMetadata({ evidence }: Fact): boolean {
  return evidence[0]?.rule === 'metadata'
}

/** A snippet holds so many words that it seems to fit anything; it answers only who wants something done. */
function isStrayCode({ kind }: Fact, intent: Intent): boolean {
  return kind === 'command' && intent !== 'command' && intent !== 'procedure'
}

/** Whether a text has what was asked for: a date, a number, a person; a name or a number in the question is none. */
export function hasShape({ required, words }: RankingQuestion, text: string): boolean {
  return (
    required?.test(
      text.replace(/(?<![\p{L}\p{N}.,])[\p{L}\p{N}]+/gu, (word) => (words.includes(word.toLowerCase()) ? '_' : word))
    ) ?? true
  )
}

/** What a fact says, with the time of an event. */
export function saidBy(fact: Fact): string {
  return fact.kind === 'event' ? `${fact.when.text}: ${fact.value}` : fact.value
}

/** Whether a fact is a question, a link, a title, a tag, a pointer or stray code rather than a statement. */
export function isNoise(fact: Fact, mask: number, intent: Intent): boolean {
  if ((mask & (flags.question | flags.links)) !== 0 || fact.kind === 'reference') return true
  if ((mask & flags.pointer) !== 0 && intent !== 'source') return true
  return isMetadata(fact) || isStrayCode(fact, intent)
}
