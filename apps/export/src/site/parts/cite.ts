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
  const { restoredBy } = evidence
  const text = textOf(here, evidence)
  const restored = restoredBy === undefined ? [] : [`Read after restoring: ${restoredBy}`]
  const title = [...(text === place(evidence) ? [] : [place(evidence)]), ...restored].join('. ')
  const className = restoredBy === undefined ? ['cite'] : ['cite', 'restored']
  return h('a', { className, href: evidenceHref(here, evidence), ...(title === '' ? {} : { title }) }, text)
}

/** Letters of the name of a file where there is little room. */
const narrowest = 16

function textOf({ document, narrow }: Here, evidence: Evidence): string {
  const { line } = evidence.position.start
  if (document === evidence.document) return `line ${line}`
  const name = evidence.path.replace(/^.*\//, '').replace(/\.\w+$/, '')
  return narrow === true && name.length > narrowest ? `${name.slice(0, narrowest - 1)}…:${line}` : place(evidence)
}
