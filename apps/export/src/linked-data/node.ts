/** A value of a property: a reference to a node, text, or a whole number. */
export type Term = { readonly iri: string } | string | number

/** A thing and what is said of it, with the words of schema.org. */
export interface Node {
  readonly iri: string
  /** A class of schema.org. */
  readonly type: string
  /** Properties of schema.org; none stands twice, no value is empty. */
  readonly properties: Readonly<Record<string, readonly Term[]>>
}
