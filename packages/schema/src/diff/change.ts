import type { Evidence, Fact } from '../fact.ts'
import type { Document, Entity, Table, Topic } from '../factbook.ts'

/**
 * One difference between two factbooks. `kind` names the rule; `id` is the id that the released factbook has, or else the
 * current one. Aspects have the shape of entities without examples.
 */
export type Change =
  | Removed<'topic-removed', Topic>
  | Removed<'entity-removed' | 'aspect-removed', Entity>
  | RedirectRemoved
  | Moved<'topic-moved', Topic>
  | Moved<'entity-moved' | 'aspect-moved', Entity>
  | Split<'topic-split', Topic>
  | Split<'entity-split' | 'aspect-split', Entity>
  | Added<'topic-added', Topic>
  | Added<'entity-added' | 'aspect-added', Entity>
  | Changed<'agreement-changed', Topic>
  | Added<'fact-added', Fact>
  | Removed<'fact-removed', Fact>
  | Added<'document-added', Document>
  | Removed<'document-removed', Document>
  | Added<'table-added', Table>
  | Removed<'table-removed', Table>
  | Changed<'fact-reworded', Fact>
  | Changed<'fact-changed', Fact>
  | Moved<'fact-moved', Fact>
  | EvidenceChanged
  | Changed<'consensus-changed', Topic>
  | Changed<'entity-changed' | 'aspect-changed', Entity>
  | Changed<'document-changed', Document>
  | Moved<'document-moved', Document>
  | Changed<'table-changed', Table>
  | RedirectChanged
  | NameChanged

/** The name of a rule. */
export type ChangeKind = Change['kind']

/** Was not there in the released factbook. */
export interface Added<Kind extends string, Part> {
  readonly kind: Kind
  readonly id: string
  readonly after: Part
}

/** Is not there any more, and nothing says what took its place. */
export interface Removed<Kind extends string, Part> {
  readonly kind: Kind
  readonly id: string
  readonly before: Part
}

/** Is there in both, not the same. */
export interface Changed<Kind extends string, Part> {
  readonly kind: Kind
  readonly id: string
  readonly before: Part
  readonly after: Part
}

/** Is there in both under different ids. */
export interface Moved<Kind extends string, Part> {
  readonly kind: Kind
  readonly id: string
  readonly before: Part
  readonly after: Part
}

/** Has several in its place. */
export interface Split<Kind extends string, Part> {
  readonly kind: Kind
  readonly id: string
  readonly before: Part
  readonly after: readonly Part[]
}

/** A fact that other places say now; where in its document a place is, and how its lines break, does not count. */
export interface EvidenceChanged {
  readonly kind: 'evidence-changed'
  readonly id: string
  readonly before: Fact
  readonly after: Fact
  readonly added: readonly Evidence[]
  readonly removed: readonly Evidence[]
}

/** An old id that led somewhere and leads nowhere now. */
export interface RedirectRemoved {
  readonly kind: 'redirect-removed'
  readonly id: string
  /** The ids that it led to. */
  readonly before: readonly string[]
}

/** An old id that leads elsewhere now; an empty `before` means that it is new. */
export interface RedirectChanged {
  readonly kind: 'redirect-changed'
  readonly id: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** A factbook of another name; `id` is the released one. */
export interface NameChanged {
  readonly kind: 'name-changed'
  readonly id: string
  readonly before: string
  readonly after: string
}
