import { once } from '../once.ts'
import type { EntityMention } from '../question/entities.ts'
import { listAt } from '../search/lists.ts'
import type { Ranked } from '../search/rerank.ts'
import { entityMarker } from '../search/streams.ts'
import { stemWord } from '../search/tokenise.ts'
import type { Asked } from './draft.ts'

/** Kin that a fact may be about to be about the thing itself. */
const closeKin = 0.5

/** Kin whose names are names of the thing itself. */
const nearKin = 0.75

/** Whether a fact is about one of the things that a question names, or has its name; any fact where nothing is named. */
export function aboutReader(asked: Asked): (one: Ranked) => boolean {
  const { mentions } = asked.question
  const named = mentions.map((mention) => nameReader(asked, mention))
  return ({ fact: { subject }, candidate: { unit } }) => {
    if (mentions.length === 0) return true
    return mentions.some(({ links }, place) => {
      return links.some(({ id, weight }) => id === subject && weight >= closeKin) || named[place]?.(unit) === true
    })
  }
}

/** Whether a unit has a name of a thing, its words in any order. */
function nameReader({ index: { data, tables } }: Asked, { links, words }: EntityMention): (unit: number) => boolean {
  const names = once(() => {
    const near = links.filter(({ weight }) => weight >= nearKin)
    const spelt = near.flatMap(({ id }) => tables().namesOf.get(data.termOf.get(entityMarker(id)) ?? -1) ?? [])
    const asked = words.split(' ').map((word) => data.termOf.get(stemWord(word)) ?? -1)
    return [asked, ...spelt.map((place) => listAt(data.names.spellings, place))]
  })
  return (unit) => {
    const said = listAt(data.units.words, unit)
    return names().some((name) => name.length > 0 && name.every((term: number) => said.includes(term)))
  }
}
