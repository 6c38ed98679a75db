import type { Fact, Factbook, Topic } from '@docfacts/schema'

/**
 * A factbook as browsers load it: what asking needs, by columns, each text once. A third smaller than the factbook when
 * compressed, and less than half of it to parse.
 */
export interface PackedBook {
  /** All but what stands in the columns below, and the tables, which nobody asks for. */
  readonly rest: Omit<Factbook, 'facts' | 'topics' | 'tables'>
  /** A value a fact. */
  readonly facts: {
    /** What stands behind the subject and the aspect or kind; the whole id where it begins otherwise. */
    readonly ids: readonly string[]
    readonly kinds: Column<Fact['kind']>
    readonly subjects: Column<string>
    readonly aspects: Column<string | null>
    /** Value, what only one kind has, and quotes: close together, since they repeat each other. */
    readonly texts: readonly PackedTexts[]
  }
  /** A value a place. */
  readonly evidence: {
    readonly documents: Column<string>
    readonly sections: Column<readonly string[]>
    readonly rules: Column<string>
    readonly restorations: Column<string | null>
    readonly lines: readonly number[]
    readonly columns: readonly number[]
    readonly offsets: readonly (number | null)[]
    /** Ends by the number of the place, where they do not follow from the quote. */
    readonly ends: Readonly<Record<string, PackedEnd>>
  }
  /** Facts by their number; id, subject and aspect are those of the first. Or the topic, where they are not. */
  readonly topics: readonly (PackedTopic | Topic)[]
}

/** Texts of a fact; a quote is `0` where it is the value. */
export type PackedTexts = readonly [value: string, details: object, ...quotes: (string | 0)[]]

/** Line, column and offset of the end of a place. */
export type PackedEnd = readonly [line: number, column: number, offset: number | null]

/** Facts of a topic, its agreement, and the fact to show first. */
export type PackedTopic = readonly [facts: readonly number[], agreement: Topic['agreement'], consensus: number | null]

/** The distinct values, and the number of the one of each row. */
export type Column<Value> = readonly [values: readonly Value[], rows: readonly number[]]
