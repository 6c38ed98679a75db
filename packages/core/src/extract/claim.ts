import type { Fact } from '@docfacts/schema'
import type { Span } from '../document/lines.ts'

/** Fields of a fact that linking makes. */
type Linked = 'id' | 'subject' | 'subjects' | 'aspect' | 'quantity' | 'evidence'

/** A fact as an extractor reads it: names are spellings, places are offsets. */
export type Claim<F extends Fact = Fact> = F extends Fact
  ? Omit<F, Linked> & {
      /** The spelling of the entity it is about; absent where it is about the document. */
      readonly subject?: string | undefined
      /** Spellings of all entities that it names. */
      readonly subjects?: readonly string[]
      /** The label of the aspect. */
      readonly aspect?: string | undefined
      /** Whether an amount in the value is not that of the subject as a whole, so that no other value denies it. */
      readonly unmeasured?: boolean
      /** Where it is said: one place, or one a layer or step. */
      readonly places: readonly Span[]
      /** Headings above it, outermost first. */
      readonly section: readonly string[]
      /** The restoration that made the node it was read from. */
      readonly restoredBy?: string | undefined
    }
  : never

/** The claims that one extractor read, in reading order. */
export interface ReadClaims {
  /** Name of the extractor. */
  readonly rule: string
  readonly claims: readonly Claim[]
}
