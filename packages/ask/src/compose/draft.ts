import type { Step } from '@docfacts/schema'
import type { AnswerValue } from '../answer.ts'
import type { AskIndex } from '../ask-index.ts'
import type { Question } from '../question/read.ts'
import type { HitReader } from '../search/hits.ts'
import type { Ranked } from '../search/rerank.ts'

/** A sentence and the units that say it. */
export interface DraftSentence {
  readonly text: string
  readonly units: readonly number[]
}

/** An answer before it is judged and cut to length. */
export interface Draft {
  readonly sentences: readonly DraftSentence[]
  /** Stems of the question that the form of the answer accounts for, such as an aspect that was looked up. */
  readonly explained: readonly string[]
  /** 0 … 1: how well it accounts for them; 0.9 unless said. */
  readonly explainedShare?: number
  /** How many of the sentences answer; the rest add to it and are not judged. All of them unless said. */
  readonly core?: number
  /** Whether the form of the answer makes sure that it has what was asked for: a date, a name, a number. */
  readonly typed?: boolean
  /** Whether the facts answer only together, as the sides of a comparison or the items of a list do. */
  readonly together?: boolean
  /** 0 … 1: how sure the form of the answer makes it, where there are no words to judge it by. */
  readonly sure?: number
  /** 0 … 1: how well the kind of the facts fits what was asked. */
  readonly fit: number
  readonly agreement?: 'agree' | 'refine' | 'conflict'
  readonly values?: readonly AnswerValue[]
  readonly table?: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly steps?: readonly Step[]
}

/** A question, the index, and the facts that match its words. */
export interface Asked {
  readonly index: AskIndex
  readonly question: Question
  /** The question before, where this one follows it. */
  readonly before?: Question
  /** Facts that match, the best first. */
  readonly ranked: readonly Ranked[]
  /** What units, headings and titles have of the terms of the question. */
  readonly hits: HitReader
}

/** Writes an answer of one kind, or nothing where the facts for it are missing. */
export interface Composer {
  readonly name: string
  readonly compose: (asked: Asked) => Draft | undefined
}
