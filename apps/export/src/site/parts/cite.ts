import type { Evidence, Fact } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { place } from '../../view/place.ts'
import { evidenceHref, type Here } from '../site.ts'

/** Places that are shown at once; more unfold. */
const shown = 3

/** Links to every place that says a fact. */
export function cite(here: Here, { evidence }: Fact): Element {
  const places = [...new Map(evidence.map((each) => [place(each), each])).values()]
  const links = places.map((each) => h('li', citeLink(here, each)))
  if (links.length <= shown + 1) return h('ul.cites', links)
  const rest = h('li', h('details', [h('summary', `${links.length - shown} more`), h('ul.cites', links.slice(shown))]))
  return h('ul.cites', [...links.slice(0, shown), rest])
}

/** Link to one place, named as the shell and editors name it, or by its line where its document is named above. */
export function citeLink(here: Here, evidence: Evidence): Element {
  const { restoredBy, position } = evidence
  const isShort = here.document === evidence.document
  const restored = restoredBy === undefined ? [] : [`Read after restoring: ${restoredBy}`]
  const title = [...(isShort ? [place(evidence)] : []), ...restored].join('. ')
  const className = restoredBy === undefined ? ['cite'] : ['cite', 'restored']
  const text = isShort ? `line ${position.start.line}` : place(evidence)
  return h('a', { className, href: evidenceHref(here, evidence), ...(title === '' ? {} : { title }) }, text)
}
