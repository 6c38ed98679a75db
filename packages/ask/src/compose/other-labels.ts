import { at } from '../search/lists.ts'
import type { Ranked } from '../search/rerank.ts'
import { stopWords } from '../search/stop-words.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked } from './draft.ts'

/** Weight from which a form stands for the very word that was asked. */
const least = 0.8

/**
 * Tells whether a fact is an item of a list whose label was not asked for, where that of another item was: of `Marans: brown eggs` and
 * `Silkie: small eggs` only the second is about silkies. Things that the factbook knows are told apart by their facts.
 */
export function otherLabelReader({ index: { data }, question: { terms }, ranked }: Asked): (one: Ranked) => boolean {
  /** Stems that are asked for, and whether they name a known thing. */
  const asked = new Map(
    terms.flatMap(({ entity, forms }) =>
      forms.filter(({ weight }) => weight >= least).map(({ id }) => [data.terms[id] ?? '', entity] as const)
    )
  )
  const labelOf = ({ fact: { value } }: Ranked): string[] =>
    splitWords(/^([^:.?!]{2,40}): \S/.exec(value)?.[1] ?? '')
      .filter((word) => !stopWords.has(word))
      .map(stemWord)
  const passageOf = ({ candidate }: Ranked): number => at(data.units.passage, candidate.unit)
  const isAsked = (label: readonly string[]): boolean =>
    label.length > 0 && label.every((stem) => asked.get(stem) === false)
  const lists = new Set(ranked.filter((one) => isAsked(labelOf(one))).map(passageOf))
  return (one) => {
    const label = lists.has(passageOf(one)) ? labelOf(one) : []
    return label.length > 0 && !label.some((stem) => asked.has(stem))
  }
}
