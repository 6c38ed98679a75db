/** A word that was asked, with everything that may stand for it in the index. */
export interface Term {
  /** The word as it was asked, folded. */
  readonly word: string
  readonly stem: string
  /** Terms of the index that stand for it; empty for a word that the factbook does not know. */
  readonly forms: readonly Form[]
  /** How much the word tells where it is found, by how rare it is. */
  readonly idf: number
  /** How much is missing where it is not found: less than `idf` for words that say little. */
  readonly worth: number
  /** Place in the question, among all words. */
  readonly place: number
  /** True where a form was found by correcting the spelling. */
  readonly corrected: boolean
  /** Words such as "steps" or "difference" that say what kind of answer is wanted, not what about. */
  readonly spent: boolean
  /** Whether it names something: written with a capital inside the question, or the name of an entity. */
  readonly name: boolean
  /** Whether it is written with a capital inside the question: a name even where the factbook has no such thing. */
  readonly capital: boolean
  /** Whether it is the name of an entity of the factbook. */
  readonly entity: boolean
}

/** One term of the index. */
export interface Form {
  readonly id: number
  /** 1 for the word itself, less for a relative. */
  readonly weight: number
}
