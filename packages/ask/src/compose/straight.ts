import type { Fact } from '@docfacts/schema'
import type { AskIndex } from '../ask-index.ts'
import { findContradiction } from '../contradiction.ts'
import type { Question } from '../question/read.ts'
import type { Ranked } from '../search/rerank.ts'
import { stopWords } from '../search/stop-words.ts'
import type { Term } from '../search/terms.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked } from './draft.ts'
import { askedBefore } from './sentence.ts'

/**
 * Whether a fact stands below a heading that denies what the question denies, says yes or no, or what a thing is or does, where
 * that is asked, and about as well as the best.
 */
export function isStraight(asked: Asked, best: Ranked, { fact, score }: Ranked): boolean {
  const { intent, terms } = asked.question
  if (score < leastStraight * best.score) return false
  const missesDenial = ({ evidence }: Fact, text: string): boolean =>
    findContradiction(asked.question, text, evidence[0]?.section.at(-1)).negation > 0
  if (missesDenial(best.fact, best.fact.value)) return !missesDenial(fact, '')
  if (intent === 'yesno') return /^(?:yes|no)\b/i.test(fact.value) && isAskedIn(asked, fact)
  return intent === 'define' && tellsOf(fact.value, terms)
}

/** Share of the best score from which such a fact is told first. */
const leastStraight = 0.8

/** Whether a text opens with a name, or begins it, and a verb: `Crema is …`, `The Docker Engine runs …`; or with a label: `404: …`. */
export function tellsOf(value: string, terms: readonly Term[]): boolean {
  if (terms.some(({ word }) => value.toLowerCase().startsWith(`${word}: `))) return true
  const words = splitWords(
    value.replace(/^(?:in [^,]{1,30}, )?(?:(?:an?|the) )?| ?\(.*?\)|, (?:aka|or|also|sometimes|often) [^,]+,/gi, '')
  )
  const name = terms.flatMap(({ spent, stem }) => (spent ? [] : stem.split(' ')))
  let length = 0
  while (length < name.length && stemWord(words[length] ?? '') === name[length]) length++
  return length > 0 && /^(?:are|can|\w+s)$/.test(words[length] ?? '')
}

/** Stems of terms, of all their forms, and of the names of the things that are meant: `vm` asks for virtual machines. */
export function askedStems(index: AskIndex, { mentions }: Question, terms: readonly Term[]): string[] {
  const { nameOf } = index.tables()
  const names = mentions.map(({ links }) => nameOf.get(links[0]?.id ?? '') ?? '')
  return [
    ...terms.flatMap(({ stem, forms }) => [...stem.split(' '), ...forms.map(({ id }) => index.data.terms[id] ?? '')]),
    ...names.flatMap(splitWords).map(stemWord)
  ]
}

/** Whether a document asks the same before a fact. */
export function isAskedIn({ index, question }: Asked, fact: Fact): boolean {
  const before = askedBefore(fact)
  if (before === undefined) return false
  const asked = new Set([...question.words.map(stemWord), ...askedStems(index, question, question.terms)])
  const words = splitWords(before).filter((word) => !stopWords.has(word))
  return words.filter((word) => asked.has(stemWord(word))).length >= leastSame * words.length
}

/** Share of its words that must be asked for a question to be the same. */
const leastSame = 0.65
