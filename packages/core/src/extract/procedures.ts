import type { Step } from '@docfacts/schema'
import type { List, ListItem, Nodes } from 'mdast'
import type { Span } from '../document/lines.ts'
import type { Block } from '../document/outline.ts'
import { spanOf } from '../document/plain-text.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { foldName } from '../link/fold.ts'
import { isDeed } from '../link/no-names.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { isLinkList, isSteps, listRole } from './list-role.ts'
import { namedIn } from './subjects.ts'
import { topicOf } from './topics.ts'

/**
 * Procedures from ordered lists of two steps or more, and from other lists of orders below words that say how, titled by the sentence
 * or heading above them.
 *
 * "To launch:" and `1. Face the wind.` `2. Run.` → Face the wind, Run. Lists of links, and of what
 * speaks for or against something, yield nothing.
 */
export const procedures: Extractor = defineExtractor('procedure', function* (document, names, { steps }) {
  for (const block of document.blocks) {
    const { node, section } = block
    const read = node.type === 'list' ? steps.get(node) : undefined
    if (read === undefined) continue
    const title = titleOf(block)
    const subject = namedIn(title, names.entities)[0] ?? topicOf(section, document, names)
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

interface Placed {
  readonly step: Step
  readonly place: Span
}

/** The lists that are procedures, with their steps. */
export type Steps = ReadonlyMap<Nodes, readonly Placed[]>

/** Find the lists of a document that say what one does. */
export function readProcedures(document: DocumentView): Steps {
  const found = new Map<Nodes, readonly Placed[]>()
  for (const block of document.blocks) {
    const { node, section } = block
    if (node.type !== 'list' || node.children.length < 2 || isLinkList(node)) continue
    const isUnordered = node.ordered !== true && !isSteps(node)
    if (isUnordered && !HOW.test(tidy(block.lead?.value ?? section.at(-1) ?? ''))) continue
    const role = listRole(block.lead?.value, section)
    if (role === 'advantage' || role === 'drawback' || role === 'use-case') continue
    const read = readSteps(document, node)
    if (isListing([titleOf(block), section.at(-1) ?? '']) && !isSteps(node)) continue
    if (isUnordered && !areOrders(read)) continue
    if (read.length > 1 && (isSteps(node) || areSteps(read, [titleOf(block), ...section]))) found.set(node, read)
  }
  return found
}

/** Words above what one does, where no numbers tell its order. */
const HOW =
  /^(?:how to\b|(?:the\s)?(?:steps|instructions|directions|method|procedure)\b)|\b(?:here['’]?s how|here is how|the how|as follows|follow these steps|these steps|do this|do the following)\W*$/i

/** Whether three items or more are mostly orders. */
function areOrders(read: readonly { step: Step }[]): boolean {
  const orders = read.filter(({ step: { text } }) => tells(text) && !DESCRIBES.test(text))
  return read.length > 2 && orders.length * 3 >= read.length * 2
}

/**
 * Whether items are what one does: the words above them say so, or most do not open as a description of something does: `The
 * main chip …`, `Unmanned aircraft – the drone itself`.
 */
function areSteps(read: readonly { step: Step }[], above: readonly string[]): boolean {
  if (above.some((words) => DOES.test(words)) || read.some(({ step }) => step.command !== undefined)) return true
  if (read.filter(({ step }) => isThing(step.text)).length * 2 > read.length) return false
  if (LISTS.test(above[0] ?? '')) return read.filter(({ step }) => isDeed(foldName(step.text))).length * 2 > read.length
  return read.filter(({ step }) => DESCRIBES.test(step.text)).length * 2 < read.length
}

/** Whether an item has a label and says what that is: `Strings: useful for messages`, but not `Last check: Pull the line`. */
function isThing(text: string): boolean {
  const label = LABEL.exec(text)?.[0]
  return label !== undefined && !tells(label) && !tells(text.slice(label.length))
}

/** Whether words open with a verb in its bare form: "List them", not "Lists". */
function tells(words: string): boolean {
  const [first = ''] = foldName(words).split(' ', 1)
  return (
    isDeed(first) &&
    words.trimStart().toLowerCase().startsWith(first) &&
    !/^\p{L}*[^s\P{L}]s\b/u.test(words.trimStart())
  )
}

const LABEL = /^[\p{L}\p{N}][^.!?:]{0,40}(?::|\s[–—-])\s+(?=\S)/u

/** Whether numbers only count things: the words above name several that are no steps, and tell of nothing that goes on. */
function isListing(above: readonly string[]): boolean {
  return above.some((words) => COUNTS.test(words)) && !above.some((words) => GOES_ON.test(words))
}

/** Words above what goes on one after the other. */
const GOES_ON =
  /\b(?:how (?:to|do|does|can|it works)|steps?|procedure|process|workflow|instructions?|recipe|walkthrough|sequence|flow|in order|order of|happens|works|lifecycle|life cycle|algorithm|pipeline|phases?|stages?)\b|^to\s\p{Ll}+\s/iu
/** Words above things that are only counted. */
const COUNTS =
  /\b(?:best practices|(?:key )?takeaways|tips|tricks|considerations?|mistakes|pitfalls|gotchas|reasons|(?:\p{L}+ )?ways|forms|options|factors|principles|characteristics|features|types|kinds|modes|benefits|advantages|disadvantages|candidates|questions|topics|goals|objectives|purposes|prerequisites|requirements|things|rules|guidelines|lessons|ideas|criteria|examples|differences|problems|challenges|parts|components|elements|references|resources|links)\b[^.!?]{0,60}$/iu

/** Words that introduce what one does. */
const DOES =
  /\b(?:how (?:to|do|can|we|i|you|it works|does .{1,40} work|.{1,40} works)|steps?|procedure|process|workflow|instructions?|recipe|method|set ?up|install(?:ation|ing)?|quick ?start|getting started|guide to|tutorial|walkthrough|checklist|sequence|flow|follow|in order|order of|like this|happens|starts|boots|works)\b|^(?:to|before|after)\s\p{Ll}+\s|^(?:create|build|run|add|configure|connect|launch|start|make|install|deploy|enable|use|update|upgrade|migrate|fix|clean|replace|remove|test)\b/iu
/** Words that introduce what there is: `Some of its parts are`. */
const LISTS = /^(?:what|which|why|who|where)\b|\b(?:are|includes?|has|have|notes?|requirements?)\W*$/i
/** What opens or marks the description of something. */
const DESCRIBES =
  /^(?:\p{Lu}\p{Ll}+ing|an?|the|this|that|these|it|they|there|some|many|most|all|each|every|no|one|another|in|during|inside|because|when|you (?:can|may|might|should)|your|our|we|his|her)\s|^[\p{L}\d][^.!?]{1,50}?(?:\s[–—-]|:)\s+(?:an?|the|this|it|is|are|used|for)\s/iu

/** The count in words that some steps open with: `Step 1: Face the wind.` */
const COUNT = /^step\s+\d+\s*[:.)–—-]\s+/i

function readSteps(document: DocumentView, list: List): readonly Placed[] {
  return list.children.flatMap((item) => {
    const paragraph = item.children.find((child) => child.type === 'paragraph')
    const place = paragraph === undefined ? undefined : spanOf(paragraph)
    const said = paragraph === undefined ? '' : tidy(document.text(paragraph).value).replace(COUNT, '')
    const text = /[:：]$/.test(said) ? `${said}${within(document, item)}` : said
    return place === undefined || text === '' ? [] : [{ step: { text, ...commandOf(item) }, place }]
  })
}

/** What the list in a step says that its words only introduce. */
function within(document: DocumentView, item: ListItem): string {
  const list = item.children.find((child) => child.type === 'list')
  if (list?.type !== 'list') return ''
  const parts = list.children.flatMap(({ children: [first] }) =>
    first?.type === 'paragraph' ? [tidy(document.text(first).value).replace(/[.;,:]$/, '')] : []
  )
  return parts.length === 0 ? '' : ` ${parts.join('; ')}`
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
