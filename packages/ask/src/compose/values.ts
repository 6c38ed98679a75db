import type { Fact } from '@docfacts/schema'
import type { AnswerValue } from '../answer.ts'
import type { AskIndex } from '../ask-index.ts'
import type { AspectLink } from '../question/aspects.ts'
import type { EntityLink } from '../question/entities.ts'
import { at } from '../search/lists.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import { isCell } from './cell.ts'
import { nameWithin } from './name.ts'

/** What is said of the asked aspects of one thing. */
export interface Side {
  readonly name: string
  /** Facts with different values, the best first. */
  readonly facts: readonly Fact[]
  readonly agreement: 'agree' | 'refine' | 'conflict' | undefined
}

/** What is told of some aspects of one thing, or of its closest kin of which something is told. */
export function sideOf(
  index: AskIndex,
  links: readonly EntityLink[],
  aspects: readonly Pick<AspectLink, 'id'>[]
): Side | undefined {
  const { topicsOf, factOf } = index.tables()
  const found = new Map<string, Fact>()
  const agreements = new Set<string>()
  for (const aspect of aspects) {
    let floor = 0
    for (const { id, weight } of links) {
      const topic = weight < floor ? undefined : topicsOf.get(aspect.id)?.find(({ subject }) => subject === id)
      if (topic === undefined) continue
      const facts = [...new Set([topic.consensus ?? [], topic.facts].flat())]
        .flatMap((fact) => index.book.facts[factOf.get(fact) ?? -1] ?? [])
        .filter(isCell)
      for (const fact of facts) if (!found.has(fold(fact))) found.set(fold(fact), fact)
      if (facts.length > 0) floor = 0.8 * weight
      if (facts.length > 1) agreements.add(topic.agreement)
    }
  }
  const facts = [...found.values()]
  const [first] = facts
  if (first === undefined) return undefined
  const agreement = (['conflict', 'refine', 'agree'] as const).find((one) => agreements.has(one))
  return { name: nameWithin(index, first.subject), facts, agreement }
}

function fold({ value }: Fact): string {
  return splitWords(value).join(' ')
}

/** The values as data. */
export function answerValues(index: AskIndex, sides: readonly Side[]): AnswerValue[] {
  const { nameOf } = index.tables()
  return sides.flatMap(({ facts }) =>
    facts.map((fact) => ({
      subject: fact.subject,
      name: nameOf.get(fact.subject) ?? fact.subject,
      ...(fact.aspect === undefined ? {} : { aspect: fact.aspect }),
      value: fact.value,
      ...(fact.kind === 'attribute' && fact.rating !== undefined ? { rating: fact.rating } : {}),
      ...(fact.kind === 'attribute' && fact.quantity !== undefined ? { quantity: fact.quantity } : {}),
      fact: fact.id,
      documents: [...new Set(fact.evidence.map(({ document }) => document))]
    }))
  )
}

/** The units that say a fact, one a document. */
export function unitsOf({ tables, data: { units } }: AskIndex, fact: Fact): number[] {
  const { factOf, unitOf } = tables()
  const place = factOf.get(fact.id) ?? -1
  const found: number[] = []
  for (let unit = at(unitOf, place); unit >= 0; unit = units.fact.indexOf(place, unit + 1)) found.push(unit)
  return found
}

/** Facts without those that another says with more words: `Minutes` beside `Slow (minutes to boot OS)`. */
export function withoutParts(facts: readonly Fact[]): Fact[] {
  const stems = facts.map((fact) => new Set(splitWords(shortValue(fact)).map(stemWord)))
  return facts.filter((_, place) => {
    const own = stems[place] as Set<string>
    return !stems.some(
      (other, one) =>
        one !== place && [...own].every((stem) => other.has(stem)) && (own.size < other.size || one < place)
    )
  })
}

/** Longest value that is told whole where the amount in it is what counts, in words. */
const longest = 6

/** The amount alone where a whole clause is said around it. */
export function shortValue(fact: Fact): string {
  const words = fact.value.split(/\s+/).length
  return fact.kind === 'attribute' && fact.quantity !== undefined && words > longest ? fact.quantity.text : fact.value
}
