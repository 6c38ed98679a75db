import type { Fact } from '@docfacts/schema'
import { at } from './lists.ts'
import type { RankingQuestion } from './ranking-question.ts'
import { stopWords } from './stop-words.ts'

/** How the words of a text stand to those of a question, which stems and their places do not tell. Each 0 … 1. */
export interface Wording {
  /** Weight of the asked words that it has as they were asked. */
  readonly exact: number
  /** Share of the pairs of words in the question that stand together in it too, words such as "of" not left out. */
  readonly phrase: number
}

/** Reads the wording of a fact; `strength` says for each term how much of it the fact has. */
export type WordingReader = (fact: Fact, strength: Float32Array) => Wording

/** Reads the wording of facts for one question. */
export function wordingReader({ words, terms }: RankingQuestion): WordingReader {
  const pairs = readPairs(words)
  const total = terms.reduce((sum, { idf }) => sum + idf, 0) || 1
  return (fact, strength) => {
    const text = wordsOf(fact)
    let exact = 0
    for (const [place, { word, idf, entity, corrected }] of terms.entries()) {
      exact += idf * (text.includes(word) ? 1 : entity || corrected ? at(strength, place) : 0)
    }
    const found = pairs.filter((pair) => text.includes(pair))
    return { exact: exact / total, phrase: found.length / Math.max(1, pairs.length) }
  }
}

/** What a fact says, and what its cell stands for. */
function wordsOf({ value, subject, aspect = '' }: Fact): string {
  return (isSentence.test(value) ? value : `${value} ${aspect} ${subject}`.replaceAll('-', ' ')).toLowerCase()
}

const isSentence = /[.!?]\W*$/

/** Neighbours of which one at least tells something. */
function readPairs(words: readonly string[]): string[] {
  return words.flatMap((word, place) => {
    const next = words[place + 1]
    return next === undefined || (stopWords.has(word) && stopWords.has(next)) ? [] : [`${word} ${next}`]
  })
}
