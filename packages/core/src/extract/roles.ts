import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import { isFurniture } from '../link/phrases.ts'
import { memo } from '../memo.ts'
import { createRoleReader, isLinkList, type ListRole, listRole, roleOf } from './list-role.ts'
import { markedRoles } from './marked-items.ts'
import { topicOf } from './topics.ts'

/** What paragraphs are, by the words that introduce their list. */
export type Roles = ReadonlyMap<Prose, ListRole>

const LONGEST_HEADING = 7
const LONGEST_ITEM = 24
/** Openings that tie a sentence to the one before: prose, no item. */
const TIED =
  /^(?:it|they|this|these|that|those|there|here|however|but|and|so|also|for example|in|as|while|when|if)\b|[:：]$/i

/**
 * The roles of all items of lists, and of paragraphs that stand for items: under "Advantages of kites", nothing but single sentences,
 * each a paragraph, is a list that lost its marks.
 */
export function readRoles(document: DocumentView, names: Names): Roles {
  const { prose } = document
  const roles = new Map<Prose, ListRole>()
  const isLinks = memo(isLinkList)
  const roleAbove = createRoleReader()
  for (const paragraph of prose) {
    const role =
      paragraph.list === undefined || isLinks(paragraph.list)
        ? undefined
        : (roleOf(paragraph, roleAbove) ?? (isOfDeed(paragraph, names) ? 'use-case' : undefined))
    if (role !== undefined) roles.set(paragraph, role)
  }
  for (const group of bySection(prose)) {
    for (const [item, role] of markedRoles(group))
      if (!roles.has(item) && isAbout(item, document, names)) roles.set(item, role)
    const role = listRole(undefined, group[0]?.block.section ?? [])
    if (role !== 'advantage' && role !== 'drawback') continue
    const items = leadingItems(group)
    if (items.length > 1 || isOneShort(group)) for (const item of items) roles.set(item, role)
  }
  return roles
}

/** Whether the heading above an item asks when to do what is a thing of the document: `When to rent`, where renting is set against buying. */
function isOfDeed({ block, lead }: Prose, { entities }: Names): boolean {
  const deed = lead === undefined ? WHEN_TO.exec(block.section.at(-1) ?? '')?.[1] : undefined
  return deed !== undefined && entities.find(deed) !== undefined
}

const WHEN_TO = /^\P{L}*when\sto\s(?:an?\s|the\s)?(\S+(?:\s\S+){0,2}?)[\s:.?]*$/iu

/** The paragraphs of each section whose heading is short. */
function bySection(prose: readonly Prose[]): Iterable<readonly Prose[]> {
  const sections = new Map<string, Prose[]>()
  let section: readonly string[] | undefined
  let group: Prose[] = []
  for (const paragraph of prose) {
    if (paragraph.block.section !== section) {
      section = paragraph.block.section
      const path = section.join('\0')
      group = sections.get(path) ?? []
      const heading = section.at(-1) ?? ''
      if (heading !== '' && countWords(heading) <= LONGEST_HEADING) sections.set(path, group)
    }
    group.push(paragraph)
  }
  return sections.values()
}

/** Whether the words above items, or the headings or the title, name one thing that they could speak for. */
function isAbout({ block, lead }: Prose, document: DocumentView, names: Names): boolean {
  return (
    (lead !== undefined && names.entities.mentions(lead.value).length > 0) ||
    topicOf(block.section, document, names) !== undefined
  )
}

/** The paragraphs up to the first that is no item; none where a list stands among them. */
function leadingItems(group: readonly Prose[]): readonly Prose[] {
  if (group.some(({ list }) => list !== undefined)) return []
  if (group.length > 1 && group.every(isLabelled)) return group
  const end = group.findIndex((paragraph) => !isItem(paragraph))
  return end < 0 ? group : group.slice(0, end)
}

/** A label and what it says: `Low weight: it floats in a light wind.` */
function isLabelled({ text, block }: Prose): boolean {
  const words = text.value.trim()
  return block.lead === undefined && LABELLED.test(words) && countWords(words) <= 2 * LONGEST_ITEM
}

const LABELLED = /^[\p{Lu}\p{N}][^:.!?]{1,40}:\s+\S/u

/** One line without a stop, and nothing else below its heading. */
function isOneShort([only, another]: readonly Prose[]): boolean {
  return only !== undefined && another === undefined && isItem(only) && !/[.!?]$/.test(only.text.value.trim())
}

/** A single sentence, or a few behind a label in bold. */
function isItem({ sentences, text, block, node }: Prose): boolean {
  const words = text.value.trim()
  if (node.children[0]?.type === 'strong' && node.children.length > 1) return countWords(words) <= 2 * LONGEST_ITEM
  return (
    block.lead === undefined &&
    sentences.length === 1 &&
    countWords(words) <= LONGEST_ITEM &&
    !TIED.test(words) &&
    !/^[^:]{1,40}:\s/.test(words) &&
    !isFurniture(words)
  )
}
