import type { Fact, FactKind } from '@docfacts/schema'
import type { Intent } from '../answer.ts'
import { at } from '../search/lists.ts'
import type { Asked, Draft } from './draft.ts'
import { factSentence } from './sentence.ts'

/** Facts of the kinds that an intent asks for, about the entity that it names. */
export function composeKinds({ index, question }: Asked): Draft | undefined {
  const kinds = kindsOf[question.intent]
  if (kinds === undefined) return undefined
  const { bySubject, unitOf } = index.tables()
  for (const mention of question.mentions) {
    for (const { id, weight } of mention.links) {
      if (weight < 0.5) break
      const facts = (bySubject.get(id) ?? []).filter((fact) => kinds.includes((index.book.facts[fact] as Fact).kind))
      if (facts.length === 0) continue
      return {
        sentences: facts.slice(0, 3).map((fact) => ({
          text: factSentence(index, index.book.facts[fact] as Fact),
          units: [at(unitOf, fact)]
        })),
        explained: [],
        fit: weight
      }
    }
  }
  return undefined
}

const kindsOf: Partial<Record<Intent, readonly FactKind[]>> = {
  pros: ['advantage'],
  cons: ['drawback'],
  uses: ['use-case', 'recommendation'],
  recommend: ['recommendation', 'use-case', 'verdict'],
  which: ['recommendation'],
  history: ['event'],
  when: ['event'],
  analogy: ['analogy'],
  example: ['example'],
  stack: ['stack'],
  command: ['command'],
  count: ['stack']
}
