import type { Position } from 'unist'
import type { Fact } from './fact.ts'

/** All facts of a set of documents: the one file that every other part of docfacts reads. */
export interface Factbook {
  readonly formatVersion: 1
  readonly name: string
  /** Ordered by path, by code units, like every list below is ordered by id. */
  readonly documents: readonly Document[]
  readonly entities: readonly Entity[]
  readonly aspects: readonly Aspect[]
  readonly facts: readonly Fact[]
  readonly topics: readonly Topic[]
  /** Every table found or restored, by document and place. */
  readonly tables: readonly Table[]
  /** Ids that older versions had and what became of them; absent when there are none. */
  readonly redirects?: Redirects
}

/** What became of ids that are gone: the lexicon's `moved` and `split`. */
export interface Redirects {
  /** Old id → the id that took its place. */
  readonly moved: Readonly<Record<string, string>>
  /** Old id → the ids that share its facts. */
  readonly split: Readonly<Record<string, readonly string[]>>
}

/** A source document. */
export interface Document {
  /** Slug of the path without its extension. */
  readonly id: string
  /** Relative to the content root, with `/`. */
  readonly path: string
  readonly title: string
  /** Of the bytes of the file, in lower-case hexadecimal. */
  readonly sha256: string
  /** Words of its text, code and front matter left out. */
  readonly words: number
  readonly metadata: Metadata
}

/** A value of metadata: what JSON can hold. */
export type MetadataValue =
  | string
  | number
  | boolean
  | null
  | readonly MetadataValue[]
  | { readonly [key: string]: MetadataValue }

/** From front matter or page furniture; absent keys are absent, unknown keys are kept as they are. */
export interface Metadata {
  readonly author?: string
  /** ISO 8601 date or date and time. */
  readonly published?: string
  /** ISO 8601 date or date and time. */
  readonly updated?: string
  readonly tags?: readonly string[]
  readonly categories?: readonly string[]
  readonly readingMinutes?: number
  readonly difficulty?: string
  readonly description?: string
  readonly [key: string]: MetadataValue | undefined
}

/** A thing that facts are about. */
export interface Entity {
  /** Slug: `virtual-machine`. */
  readonly id: string
  readonly name: string
  /** Other spellings, ordered by code units, without `name`. */
  readonly aliases: readonly string[]
  /** Names that documents give as instances of it, ordered by code units. */
  readonly examples?: readonly string[]
}

/** A property by which things are compared. */
export interface Aspect {
  /** Slug: `startup-time`. */
  readonly id: string
  readonly name: string
  /** Other spellings, ordered by code units, without `name`. */
  readonly aliases: readonly string[]
}

/**
 * How the facts of a topic stand to each other, the strongest first: `conflict` when two exclude each other, `refine`
 * when one is finer than another, `agree` when two documents say the same, `single` when none of this is known.
 */
export type Agreement = 'single' | 'agree' | 'refine' | 'conflict'

/** Everything said about one aspect of one subject. */
export interface Topic {
  /** `<subject>.<aspect>`. */
  readonly id: string
  readonly subject: string
  readonly aspect: string
  /** Ids of its facts, ordered by code units. */
  readonly facts: readonly string[]
  readonly agreement: Agreement
  /** The fact to show first; absent in a conflict without a majority. */
  readonly consensus?: string
}

/** A table as a reader sees it. */
export interface Table {
  /** `<document>.<6 base32 digits of the hash of its cells>`. */
  readonly id: string
  readonly document: string
  /** Headings above it, outermost first. */
  readonly section: readonly string[]
  /** Plain text of the header cells; `''` for an empty or lost one. */
  readonly header: readonly string[]
  /** Plain text, rows as wide as the header. */
  readonly rows: readonly (readonly string[])[]
  readonly position: Position
  readonly restoredBy?: string
}
