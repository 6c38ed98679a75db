import type { Position } from 'unist'
import type { Quantity } from './quantity.ts'

/** One place in one document that says a fact. */
export interface Evidence {
  /** Id of the document. */
  readonly document: string
  /** Path of the document, relative to the content root, with `/`. */
  readonly path: string
  /** Headings above the place, outermost first. */
  readonly section: readonly string[]
  /** Always `source.slice(position.start.offset, position.end.offset)`. */
  readonly quote: string
  /** Lines and columns are 1-based, offsets 0-based UTF-16 units (unist), in the original source. */
  readonly position: Position
  /** Name of the extractor that read it: `table`, `definition`, … */
  readonly rule: string
  /** Name of the restoration that made the node it was read from, if any. */
  readonly restoredBy?: string
}

/** What a mark or a word says of a value: ✅ good, ⚠️ neutral, ❌ bad. */
export type Rating = 'good' | 'neutral' | 'bad'

/** What every kind of fact has. */
export interface FactBase {
  /** `<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value. */
  readonly id: string
  /** Id of an entity, or `document:<id>` where the fact is about a document. */
  readonly subject: string
  /** Id of an aspect. */
  readonly aspect?: string
  /** Plain text that a person can read alone; no markup, no box drawing, no emoji marks. */
  readonly value: string
  /** At least one; ordered by path and offset. */
  readonly evidence: readonly Evidence[]
}

/** What a thing is: "A VM is …", "X: …", glossary rows, "What is X?" sections. */
export interface DefinitionFact extends FactBase {
  readonly kind: 'definition'
}

/** The subject has the value for the aspect: table cells, label lists, comparative sentences. */
export interface AttributeFact extends FactBase {
  readonly kind: 'attribute'
  readonly quantity?: Quantity
  readonly rating?: Rating
}

/** What speaks for the subject. */
export interface AdvantageFact extends FactBase {
  readonly kind: 'advantage'
  /** The words before the colon: "Fast startup: …". */
  readonly label?: string
}

/** What speaks against the subject. */
export interface DrawbackFact extends FactBase {
  readonly kind: 'drawback'
  /** The words before the colon: "Weaker isolation: …". */
  readonly label?: string
}

/** When the subject fits. */
export interface UseCaseFact extends FactBase {
  readonly kind: 'use-case'
}

/** Situation → choice: best-option tables, "Use X if …". */
export interface RecommendationFact extends FactBase {
  readonly kind: 'recommendation'
  readonly situation: string
  readonly choice: string
  readonly reason?: string
}

/** A document's conclusion: "Verdict:", "Bottom line". */
export interface VerdictFact extends FactBase {
  readonly kind: 'verdict'
}

/** An architecture, top to bottom; one evidence a layer. */
export interface StackFact extends FactBase {
  readonly kind: 'stack'
  /** Top to bottom: what runs on something stands before it. */
  readonly layers: readonly string[]
}

/** When something happened; `from` and `to` are ISO 8601 dates or years, absent where open. */
export interface When {
  /** The words of the document: "1990s", "Today". */
  readonly text: string
  readonly from?: string
  readonly to?: string
}

/** What happened when. */
export interface EventFact extends FactBase {
  readonly kind: 'event'
  readonly when: When
}

/** One step of a procedure. */
export interface Step {
  readonly text: string
  /** The command that the step runs, if it shows one. */
  readonly command?: string
}

/** How to do something; one evidence a step. */
export interface ProcedureFact extends FactBase {
  readonly kind: 'procedure'
  readonly title: string
  readonly steps: readonly Step[]
}

/** A command or snippet; `value` is its explanation, or else the code on one line. */
export interface CommandFact extends FactBase {
  readonly kind: 'command'
  /** Info string of the fence, lower case; `''` when there is none. */
  readonly language: string
  readonly code: string
  readonly explanation?: string
}

/** Instances of a thing: "such as …", "(like …)", "e.g.". */
export interface ExampleFact extends FactBase {
  readonly kind: 'example'
  readonly examples: readonly string[]
}

/** What the subject is like: "Think of X as …". */
export interface AnalogyFact extends FactBase {
  readonly kind: 'analogy'
}

/** The short answer of a document: quick answers, TL;DR, the first paragraph under a title that asks. */
export interface SummaryFact extends FactBase {
  readonly kind: 'summary'
}

/** A question that a document asks itself; `value` is its answer, or the question when none follows. */
export interface QuestionFact extends FactBase {
  readonly kind: 'question'
  readonly question: string
}

/** Where to read on. */
export interface ReferenceFact extends FactBase {
  readonly kind: 'reference'
  readonly url: string
}

/** Any other sentence about something known. */
export interface StatementFact extends FactBase {
  readonly kind: 'statement'
  /** Ids of all entities that the sentence names, the subject first. */
  readonly subjects: readonly string[]
}

/** A typed claim with the places that make it. `kind` tells which fields there are. */
export type Fact =
  | DefinitionFact
  | AttributeFact
  | AdvantageFact
  | DrawbackFact
  | UseCaseFact
  | RecommendationFact
  | VerdictFact
  | StackFact
  | EventFact
  | ProcedureFact
  | CommandFact
  | ExampleFact
  | AnalogyFact
  | SummaryFact
  | QuestionFact
  | ReferenceFact
  | StatementFact

/** Name of a kind of fact. */
export type FactKind = Fact['kind']
