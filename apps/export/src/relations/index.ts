import type { View } from '../view/view.ts'
import { cells, tables } from './cells.ts'
import { documents } from './documents.ts'
import { evidence } from './evidence.ts'
import { facts } from './facts.ts'
import { aliases, aspects, entities } from './names.ts'
import type { Relation } from './relation.ts'
import { topicFacts, topics } from './topics.ts'

/** The factbook as relations, each after those that it refers to. */
export function relationsOf(view: View): Relation[] {
  return [documents, entities, aspects, aliases, facts, evidence, topics, topicFacts, tables, cells].map((make) =>
    make(view)
  )
}
