/** A spelling that may name a thing, and where it was seen. */
export interface Candidate {
  readonly spelling: string
  /** True where the place alone makes it a name: a title that compares, a definition, a bracketed acronym. */
  readonly sure: boolean
  /** Written with capitals within sentences. */
  readonly proper?: boolean
  /** Set against another, or asked about: a thing whatever its words are. */
  readonly asked?: boolean
  /** Set against another, or weighed: an adjective that it opens with tells its kind, as in `new kite` against `used kite`. */
  readonly kind?: boolean
  /** Must be said as a thing in the sentences: behind an article, or as a proper name. */
  readonly thing?: boolean
  /** Must be a proper name: what is no name tells by what things are compared. */
  readonly capital?: boolean
}
