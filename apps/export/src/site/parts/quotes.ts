import type { Evidence, Fact } from '@docfacts/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Here } from '../site.ts'
import { citeLink } from './cite.ts'
import { withSyntax } from './syntax.ts'

/** Characters of the line that stand before and behind a quote. */
const beside = 120

/** What stands beside a quote that has its line for itself. */
const signs = /^[\s\\|>#*+-]*$/

/** The exact words of each place that says a fact, in their line where the text of the document is at hand. */
export function quotes(here: Here, { value, evidence }: Fact): Element[] {
  return evidence.map((each) => quote(here, each, value))
}

function quote(here: Here, evidence: Evidence, value: string): Element {
  const title = here.site.view.documents.get(evidence.document)?.title ?? evidence.path
  const section = evidence.section.at(-1)
  const from = [title, section === undefined || section === title ? '' : ` › ${section}`, ' ', citeLink(here, evidence)]
  const context = inContext(here.site.options.sources?.[evidence.path], evidence)
  // Words that stand above, and that have their line for themselves, need not stand here again.
  if (context === undefined && evidence.quote === value) return h('p.cited', from)
  return h('figure.quote', [h('blockquote', h('p', context ?? evidence.quote)), h('figcaption', from)])
}

/** The last words of what stands before a quote. */
function endOf(text: string): string {
  return text.length <= beside ? text : `… ${text.slice(-beside).replace(/^\S*\s+/, '')}`
}

/** The first words of what stands behind it. */
function beginningOf(text: string): string {
  return text.length <= beside ? text : `${text.slice(0, beside).replace(/\s+\S*$/, '')} …`
}

/** The quote in its line, where that is known and says more. */
function inContext(source: string | undefined, { quote, position }: Evidence): ElementContent[] | undefined {
  const [start, end] = [position.start.offset, position.end.offset]
  if (source === undefined || start === undefined || end === undefined || source.slice(start, end) !== quote) {
    return undefined
  }
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const lineEnd = source.indexOf('\n', end) === -1 ? source.length : source.indexOf('\n', end)
  const before = endOf(source.slice(lineStart, start))
  const behind = beginningOf(source.slice(end, lineEnd))
  if (signs.test(before) && signs.test(behind)) return undefined
  return [h('span.context', withSyntax(before)), h('mark', withSyntax(quote)), h('span.context', withSyntax(behind))]
}
