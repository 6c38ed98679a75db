import type { Fact } from '@docfacts/schema'
import { asksForHabit } from '../question/expects.ts'
import { hasShape, saidBy } from '../search/fact-fit.ts'
import type { Ranked } from '../search/rerank.ts'
import { stopWords } from '../search/stop-words.ts'
import { stemWord } from '../search/tokenise.ts'
import { isCell } from './cell.ts'
import type { Asked } from './draft.ts'
import { dangles, saysNothing } from './in-context.ts'
import { isAskedIn } from './straight.ts'

/** Whether a fact says something that may answer: an amount of money where a price is asked for. */
export function isFit(asked: Asked, one: Ranked): boolean {
  return hasShape(asked.question, saidBy(one.fact)) && isSound(asked, one)
}

/** The same whether or not it has what was asked for. */
export function isSound(asked: Asked, { fact, features, candidate }: Ranked): boolean {
  // What a thing is like tells not why, unless in brackets.
  if (asked.question.intent === 'why' && isCell(fact) && !fact.value.includes('(')) return false
  if (isPast(asked, fact)) return false
  if (features.noise > 0 || saysNothing(asked.index, candidate.unit)) return false
  if (dangles(asked.index, candidate.unit)) return false
  if (fact.kind === 'command' && fact.explanation === undefined && asked.question.intent === 'procedure') return false
  const closed = fact.kind === 'question' && /^(?:yes|no)\b/i.test(fact.value)
  return !closed || isAskedIn(asked, fact)
}

/** Whether a fact tells what happened once, in a year or a century, where it is asked when something happens as a rule. */
export function isPast({ question: { words } }: Asked, fact: Fact): boolean {
  return fact.kind === 'event' && /\b\d{3,4}s?\b|\bcentury\b/.test(fact.when.text) && asksForHabit(words.join(' '))
}

/** Whether somebody with a name does what was asked: `Ada wrote it`, `written by Ada`; `who is it` asks for no deed. */
export function tellsDoer({ index: { data }, question: { words, terms, mentions } }: Asked, text: string): boolean {
  const deed = terms.find(({ place }) => place === words.indexOf('who') + 1)
  if (deed === undefined) return true
  const stems = deed.forms.map(({ id }) => data.terms[id])
  const said = text.split(/[^\p{L}\p{N}_'’-]+/u)
  const things = mentions.flatMap((mention) => mention.words.split(' '))
  const places = said.flatMap((word, place) => (things.includes(word.toLowerCase()) ? [place] : []))
  const isName = (word = ''): boolean => {
    const lower = word.toLowerCase()
    return /^\p{Lu}/u.test(word) && !words.includes(lower) && !stopWords.has(lower)
  }
  return said.some((word, place) => {
    if (word.endsWith('ing') || !stems.includes(stemWord(word.toLowerCase()))) return false
    if (
      isName(said[place - 1]) ||
      (/^(?:s?he|they|who)$/.test(said[place - 1] ?? '') && said.slice(0, place).some(isName))
    )
      return true
    if (places.length > 0 && places.every((other) => Math.abs(other - place) > mostBetween)) return false
    const by = said.indexOf('by', place)
    return by > 0 && by - place < mostBetween && /^\p{L}/u.test(said[by + 1] ?? '')
  })
}

/** Words between a deed and "by", or what it is done to. */
const mostBetween = 8
