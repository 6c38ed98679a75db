import type { Step } from '@docfacts/schema'
import type { List, ListItem } from 'mdast'
import type { Span } from '../document/lines.ts'
import type { Block } from '../document/outline.ts'
import { spanOf } from '../document/plain-text.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { isLinkList, isSteps, listRole } from './list-role.ts'
import { namedIn, sectionSubjects } from './subjects.ts'

/**
 * Procedures from ordered lists of two steps or more, titled by the sentence or heading above them.
 *
 * "To launch:" and `1. Face the wind.` `2. Run.` → Face the wind, Run. Lists of links, and of what
 * speaks for or against something, yield nothing.
 */
export const procedures: Extractor = defineExtractor('procedure', function* (document, names) {
  for (const block of document.blocks) {
    const { node, section } = block
    if (node.type !== 'list' || node.children.length < 2 || isLinkList(node)) continue
    if (node.ordered !== true && !isSteps(node)) continue
    const role = listRole(block.lead?.value, section)
    if (role === 'advantage' || role === 'drawback' || role === 'use-case') continue
    const read = readSteps(document, node)
    if (read.length < 2) continue
    const title = titleOf(block)
    const subject = namedIn(title, names.entities, sectionSubjects(section, names))[0]
    yield {
      kind: 'procedure',
      title,
      steps: read.map(({ step }) => step),
      ...(subject === undefined ? {} : { subject }),
      value: `${title}: ${read.map(({ step }, index) => `${index + 1}. ${step.text}`).join(' ')}`,
      places: read.map(({ place }) => place),
      section,
      restoredBy: node.data?.restoredBy
    }
  }
})

/** The count in words that some steps open with: `Step 1: Face the wind.` */
const COUNT = /^step\s+\d+\s*[:.)–—-]\s+/i

function readSteps(document: DocumentView, list: List): readonly { step: Step; place: Span }[] {
  return list.children.flatMap((item) => {
    const paragraph = item.children.find((child) => child.type === 'paragraph')
    const place = paragraph === undefined ? undefined : spanOf(paragraph)
    const text = paragraph === undefined ? '' : tidy(document.text(paragraph).value).replace(COUNT, '')
    return place === undefined || text === '' ? [] : [{ step: { text, ...commandOf(item) }, place }]
  })
}

function commandOf(item: ListItem): { command?: string } {
  const code = item.children.find((child) => child.type === 'code')
  return code?.type === 'code' ? { command: code.value } : {}
}

/** The words that introduce the list, or else the innermost heading. */
function titleOf({ lead, section }: Block): string {
  const words = tidy(lead?.value ?? '').replace(/\s*[:：]$/, '')
  const last = words.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? ''
  const heading = section.at(-1) ?? ''
  return last.split(' ').length > 2 || heading === '' ? last || 'Steps' : heading
}
