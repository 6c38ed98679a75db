import { compareCodeUnits, type Entity } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Here, subjectHref } from '../site.ts'

/** Names from which on they stand below their letters. */
const lettersFrom = 60

/** Entities by name, below their first letters where there are many, with the number of their facts. */
export function nameIndex(here: Here, entities: readonly Entity[]): Element[] {
  if (entities.length < lettersFrom) return [names(here, entities)]
  const groups = [...Map.groupBy(entities, letterOf)]
  const links = groups.map(([letter]) => h('li', h('a', { href: `#${idOf(letter)}` }, letter)))
  return [
    h('nav.letters', { ariaLabel: 'Letters' }, h('ul', links)),
    ...groups.map(([letter, group]) => h('section.letter', { id: idOf(letter) }, [h('h2', letter), names(here, group)]))
  ]
}

/** Orders as a reader looks for names: whatever their case, figures and signs last. */
export function byName(a: Entity, b: Entity): number {
  return (
    Number(letterOf(a) === other) - Number(letterOf(b) === other) ||
    compareCodeUnits(a.name.toLowerCase(), b.name.toLowerCase()) ||
    compareCodeUnits(a.id, b.id)
  )
}

const other = '#'

function letterOf({ name }: Entity): string {
  return /^\p{L}/u.exec(name)?.[0].toUpperCase() ?? other
}

function idOf(letter: string): string {
  return letter === other ? 'letter-other' : `letter-${letter.toLowerCase()}`
}

function names(here: Here, entities: readonly Entity[]): Element {
  return h(
    'ul.names',
    entities.map(({ id, name }) => {
      const count = here.site.view.factsBySubject.get(id)?.length ?? 0
      return h('li', [h('a', { href: subjectHref(here, id) }, name), h('span.count', String(count))])
    })
  )
}
