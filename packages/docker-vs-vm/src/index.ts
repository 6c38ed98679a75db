import type { Aspect, Document, Entity, Fact, Factbook, Table, Topic } from '@docfacts/schema'
import data from '../factbook.json' with { type: 'json' }

/** Everything below in one object, as `factbook.json` holds it. */
export const factbook: Factbook = data

/** The documents that the facts were read from, by path. */
export const documents: readonly Document[] = factbook.documents

/** The things that facts are about. */
export const entities: readonly Entity[] = factbook.entities

/** The properties by which entities are compared. */
export const aspects: readonly Aspect[] = factbook.aspects

/** Every fact, with the places that say it. */
export const facts: readonly Fact[] = factbook.facts

/** What is said about one aspect of one entity, and whether the documents agree. */
export const topics: readonly Topic[] = factbook.topics

/** Every table of the documents, also those that had to be restored. */
export const tables: readonly Table[] = factbook.tables
