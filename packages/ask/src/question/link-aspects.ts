import type { AskIndex } from '../ask-index.ts'
import type { Form, Term } from '../search/terms.ts'
import type { AspectLink } from './aspects.ts'
import { dimensionsOf } from './comparative.ts'
import type { EntityMention } from './entities.ts'

/** The words of a name count only where they are the whole name of an aspect: `isolation`, but not `virtual` machine. */
export function findAspects(index: AskIndex, plain: readonly Term[], mentions: readonly EntityMention[]): AspectLink[] {
  const find = index.aspects()
  const wanted = plain.filter((term) => !term.spent || dimensionsOf(term.word).length > 0)
  const names = mentions.map(({ words }) => words.split(' '))
  const rest = wanted.filter(({ word }) => !names.some((words) => words.includes(word)))
  if (rest.length === wanted.length) return find(wanted)
  const short = wanted.filter(({ word }) => !names.some((words) => words.length > 1 && words.includes(word)))
  const whole = find(short).filter(({ named }) => named >= 0.95)
  const others = find(rest).filter(({ id }) => whole.every((one) => one.id !== id))
  return [...whole, ...others].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
}

/** Terms with the markers of the aspects that they led to. */
export function linkAspects(index: AskIndex, terms: readonly Term[], aspects: readonly AspectLink[]): Term[] {
  return terms.map((term) => {
    const forms: Form[] = [...term.forms]
    for (const { id, weight, stems } of aspects) {
      const marker = index.data.termOf.get(`#${id}`)
      if (marker !== undefined && stems.includes(term.stem)) forms.push({ id: marker, weight: 0.6 * weight })
    }
    return forms.length === term.forms.length ? term : { ...term, forms }
  })
}
