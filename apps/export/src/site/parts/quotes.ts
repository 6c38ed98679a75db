import type { Evidence, Fact } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Here } from '../site.ts'
import { citeLink } from './cite.ts'

/** The exact words of each place that says a fact. */
export function quotes(here: Here, { evidence }: Fact): Element[] {
  return evidence.map((each) => quote(here, each))
}

function quote(here: Here, evidence: Evidence): Element {
  const title = here.site.view.documents.get(evidence.document)?.title ?? evidence.path
  const section = evidence.section.at(-1)
  return h('figure.quote', [
    h('blockquote', h('p', evidence.quote)),
    h('figcaption', [
      title,
      section === undefined || section === title ? '' : ` › ${section}`,
      ' ',
      citeLink(here, evidence)
    ])
  ])
}
