import type { Prose } from '../../document/prose.ts'
import type { Names } from '../../link/names.ts'
import type { Claim } from '../claim.ts'
import type { About } from '../subjects.ts'

/** A sentence or heading above a list that says what its items are. */
export interface Introduction {
  /** Without the colon, the subject named: `Kite includes`. */
  readonly words: string
  /** What it is about. */
  readonly subject: string | undefined
  /** Words of the longest item that it introduces, besides fragments: longer ones say enough by themselves. */
  readonly longest: number
}

/** What the innermost heading, or the title, says of the sentences below it, whatever they say. */
export interface HeadingRole {
  /** That they explain terms. */
  readonly glossary: boolean
  /** That they conclude the document. */
  readonly concludes: boolean
  /** That they are images. */
  readonly pictures: boolean
}

/** A sentence with what its reading depends on. */
export interface Sentence extends Pick<About, 'subject' | 'subjects'> {
  /** Its text; each character stands at the same index in the text of the paragraph, from `start` on. */
  readonly words: string
  /** Index of its first character in the text of the paragraph. */
  readonly start: number
  /** Whether it names its subject, rather than getting it from the sentences or headings before. */
  readonly named: boolean
  readonly paragraph: Prose
  /** Its place among the sentences of the paragraph, from 0. */
  readonly index: number
  readonly section: readonly string[]
  readonly heading: HeadingRole
  /** The title or question that it is one of the first to stand below. */
  readonly opens: string | undefined
  /** The aspect that a label in front of the paragraph gives: "Portability: …". */
  readonly label: string | undefined
  /** What introduces the list that the sentence stands in. */
  readonly introduction: Introduction | undefined
  /** Its cues and signs; see `cuesIn`. */
  readonly cues: number
  readonly names: Names
}

/** What a sentence or a part of it says; `from` and `to` are indexes in its words, by default all of them. */
export type Reading<C extends Claim = Claim> = C extends Claim
  ? Omit<C, 'places' | 'section' | 'restoredBy'> & { readonly from?: number; readonly to?: number }
  : never

/** Reads one kind of sentence: what it says when it is of the kind. */
export type SentenceReader = (sentence: Sentence) => Iterable<Reading>
