import { covers } from '../confidence.ts'
import { listAt } from '../search/lists.ts'
import type { Ranked } from '../search/rerank.ts'
import { isCell } from './cell.ts'
import type { Asked } from './draft.ts'

/** What a fact has at the least of a thing to be about it: a cell in its own words or its subject, a sentence maybe in its headings. */
const least = { cell: 0.76, sentence: 0.3 }

/** Whether a fact is about one of the things that a question names, or has the words of its name; any fact where nothing is named. */
export function aboutReader(asked: Asked): (one: Ranked) => boolean {
  const { mentions, terms } = asked.question
  const { data } = asked.index
  const named = terms.filter(({ entity }) => entity)
  return ({ fact, candidate: { unit } }) => {
    const enough = isCell(fact) ? least.cell : least.sentence
    const said = listAt(data.units.words, unit)
    return (
      mentions.length === 0 ||
      named.some((term) => {
        const has = (stem: string): boolean => said.includes(data.termOf.get(stem) ?? -1)
        return covers(asked, term, unit) >= enough || term.stem.split(' ').every(has)
      })
    )
  }
}
