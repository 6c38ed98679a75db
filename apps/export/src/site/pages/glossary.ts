import { compareCodeUnits, type Entity, type Fact } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { counted } from '../../view/counted.ts'
import type { View } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { pager } from '../parts/pager.ts'
import { whoSaysWhat } from '../parts/topic-value.ts'
import { type Here, type Site, subjectHref } from '../site.ts'

const termsOnPage = 120

/** What things are, by name. */
export function* glossaryPages({ view }: Site): Generator<Page> {
  const defined = view.book.entities.filter(({ id }) =>
    view.factsBySubject.get(id)?.some(({ kind }) => kind === 'definition')
  )
  if (defined.length === 0) return
  const sorted = defined.toSorted(
    (a, b) => compareCodeUnits(a.name.toLowerCase(), b.name.toLowerCase()) || compareCodeUnits(a.id, b.id)
  )
  const terms = sorted.map((entity) => ({ entity, facts: definitions(view, entity) }))
  for (const slice of paginate(terms, termsOnPage)) {
    yield {
      path: slicePath('glossary.html', slice.number),
      title: slice.number === 1 ? 'Glossary' : `Glossary, page ${slice.number}`,
      description: `${counted(defined.length, 'term')} as the documents define them.`,
      content: (here) => [
        h('h1', 'Glossary'),
        h('p.lead', 'What things are, in the words of the documents.'),
        h(
          'dl.glossary',
          slice.items.map((each) => term(here, each))
        ),
        ...pager('glossary.html', slice)
      ]
    }
  }
}

/** Definitions of a term that the list shows; its page has all. */
const shown = 8

/** What a term is, each definition once: not what another begins with. */
function definitions({ factsBySubject }: View, { id, name }: Entity): Fact[] {
  const facts = (factsBySubject.get(id) ?? []).filter(({ kind }) => kind === 'definition').slice(0, shown)
  const whole = facts.filter(({ value }) => !facts.some((other) => other.value !== value && begins(other.value, value)))
  return whole.map((fact) => ({ ...fact, value: withoutTerm(fact.value, name) }))
}

interface Term {
  readonly entity: Entity
  readonly facts: readonly Fact[]
}

function term(here: Here, { entity, facts }: Term): Element {
  const link = h('a', { href: subjectHref(here, entity.id) }, entity.name)
  return h('div', [h('dt', link), h('dd', whoSaysWhat(here, facts))])
}

/** Whether a longer sentence begins with a shorter one. */
function begins(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter.replace(/[.!]$/, ''))
}

/** `Kite — a toy` → `A toy`: the term stands above. */
function withoutTerm(value: string, name: string): string {
  const [, term = '', rest = ''] = /^([^—–:]{1,80}?)\s*(?:[—–:]|\s-)\s+(.+)$/s.exec(value) ?? []
  if (term.toLowerCase() !== name.toLowerCase()) return value
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
