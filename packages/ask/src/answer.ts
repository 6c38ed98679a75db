import type { Agreement, Evidence, Quantity, Rating, Step } from '@docfacts/schema'

/** What a question wants. */
export type Intent =
  | 'chat'
  | 'metadata'
  | 'source'
  | 'summary'
  | 'count'
  | 'procedure'
  | 'command'
  | 'history'
  | 'when'
  | 'analogy'
  | 'example'
  | 'stack'
  | 'pros'
  | 'cons'
  | 'uses'
  | 'compare'
  | 'which'
  | 'recommend'
  | 'yesno'
  | 'define'
  | 'why'
  | 'quantity'
  | 'list'
  | 'fact'

/** A place that says what a sentence of the answer says. */
export interface Citation extends Pick<Evidence, 'document' | 'path' | 'section' | 'quote' | 'position'> {
  /** Id of the fact. */
  readonly fact: string
  /** Title of the document. */
  readonly title: string
}

/** A sentence of the answer and the places in `citations` that it stands on. */
export interface AnswerSentence {
  readonly text: string
  /** Places in `Answer.citations`, 0-based. */
  readonly citations: readonly number[]
}

/** What one or more documents say where documents differ, or a side of a comparison. */
export interface AnswerValue {
  /** Id of the entity. */
  readonly subject: string
  /** Name of the entity. */
  readonly name: string
  /** Id of the aspect. */
  readonly aspect?: string
  readonly value: string
  readonly rating?: Rating
  readonly quantity?: Quantity
  /** Id of the fact. */
  readonly fact: string
  /** Ids of the documents that say it. */
  readonly documents: readonly string[]
}

/** What `ask` gives back: the contract that the terminal, the bot and the site share. */
export interface Answer {
  readonly question: string
  readonly status: 'answered' | 'unanswered'
  readonly intent: Intent
  /** How sure it is that the documents answer the question, 0 … 1. */
  readonly confidence: number
  /** Plain text of at most 600 characters, the answer first. */
  readonly text: string
  /** The sentences that `text` is made of, each with its citations. */
  readonly sentences: readonly AnswerSentence[]
  readonly citations: readonly Citation[]
  /** How the sources stand to each other, where more than one speaks. */
  readonly agreement?: Exclude<Agreement, 'single'>
  /** Who says what, where sources differ or things are compared. */
  readonly values?: readonly AnswerValue[]
  readonly table?: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** The steps of a procedure, in order. */
  readonly steps?: readonly Step[]
  /** Questions that the factbook can answer. */
  readonly suggestions: readonly string[]
  /** How the answer came about; only where asked for. */
  readonly explanation?: Explanation
}

/** How an answer came about, for `--why`. */
export interface Explanation {
  readonly entities: readonly { readonly id: string; readonly words: string }[]
  readonly aspects: readonly { readonly id: string; readonly weight: number }[]
  /** Words that were looked for, and whether the answer has them. */
  readonly terms: readonly ExplainedTerm[]
  /** Facts that were considered, the best first. */
  readonly considered: readonly ExplainedFact[]
  /** What decided the confidence. */
  readonly confidence: Readonly<Record<string, number>>
  /** Name of the composer that wrote the answer. */
  readonly composer: string
}

/** A word of the question in an explanation. */
export interface ExplainedTerm {
  readonly word: string
  /** Words of the index that stand for it. */
  readonly forms: readonly string[]
  readonly idf: number
  readonly covered: number
}

/** A fact in an explanation. */
export interface ExplainedFact {
  readonly fact: string
  /** What it says. */
  readonly value?: string
  readonly score: number
  readonly features: Readonly<Record<string, number>>
  readonly used: boolean
}
