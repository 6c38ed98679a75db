import type { Fact } from '@docfacts/schema'
import type { AskIndex } from '../ask-index.ts'
import { at } from '../search/lists.ts'
import { lowerWords, upperFirst } from './case.ts'
import type { DraftSentence } from './draft.ts'
import { labelOf } from './label.ts'
import { endSentence } from './sentence.ts'
import { type Side, shortValue, unitsOf, withoutParts } from './values.ts'

/** Most values that are said of one thing. */
const most = 3

/** `Startup time of a container: seconds.` or `Startup time: container – seconds; virtual machine – minutes.` */
export function tellSides(index: AskIndex, sides: readonly Side[], lead = ''): DraftSentence {
  const nameOf = (id = ''): string => lowerWords(index.tables().nameOf.get(id) ?? id)
  const aspect = nameOf(sides[0]?.facts[0]?.aspect)
  const said = sides.map(({ facts, agreement }) => {
    const told = agreement === 'conflict' ? facts.slice(0, most) : withoutParts(facts).slice(0, most)
    const parts = told.map((fact) => {
      const value = agreement === 'conflict' ? `“${shortValue(fact)}” (${whoSays(index, fact)})` : shortValue(fact)
      const other = nameOf(fact.aspect)
      return other === aspect ? value : `${other}: ${value}`
    })
    return `${agreement === 'conflict' ? 'sources differ: ' : ''}${parts.join('; ')}`
  })
  const text =
    sides.length === 1
      ? `${labelOf(aspect, sides[0]?.name ?? '')}: ${said[0]}`
      : `${upperFirst(aspect)}: ${said.map((one, place) => `${sides[place]?.name} – ${one}`).join('; ')}`
  return {
    text: lead + endSentence(text),
    units: sides.flatMap(({ facts }) => facts.flatMap((fact) => unitsOf(index, fact)))
  }
}

/** Longest title that names who says a value, in characters. */
const longestTitle = 48

function whoSays({ book, data: { units }, tables }: AskIndex, fact: Fact): string {
  const unit = at(tables().unitOf, tables().factOf.get(fact.id) ?? -1)
  const title = book.documents[at(units.document, unit)]?.title ?? ''
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).replace(/\W+\w*$/, '')}…`
}
