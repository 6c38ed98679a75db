import type { List, ListItem, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { plainText } from '../document/plain-text.ts'
import { tidy } from '../document/tidy.ts'
import { singular } from '../link/singular.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'

/**
 * Lists that lost their nesting, in a document that lost more: items that are names of sections, each followed by what is said
 * about it, or unlabelled items behind a labelled one.
 *
 * `- Kites`, `- Light`, `- Sleds`, `- Heavy` below the sections Kites and Sleds → Kites with Light, Sleds with Heavy. Lists of a document that
 * kept a nested list stay.
 */
export const flatLists: Restoration = defineRestoration('flat-list', function* (draft) {
  if (!isDamaged(draft)) return
  const names = sectionNames(draft)
  for (const parent of draft.flows)
    for (const [at, node] of parent.children.entries()) {
      if (node.type !== 'list' || node.children.length < 3) continue
      const parents = parentsOf(node, names, draft)
      if (parents === undefined) continue
      yield {
        parent,
        at,
        count: 1,
        nodes: [nest(node, parents)],
        reason: 'Unexpected flat list, expected a nested one'
      }
    }
})

function isDamaged({ file, tree }: Draft): boolean {
  if (!file.messages.some(({ ruleId }) => /^restored-(?:run-together|lost-heading)$/.test(ruleId ?? ''))) return false
  let isNested = false
  visit(tree, 'listItem', ({ children }) => {
    if (children.some(({ type }) => type === 'list')) isNested = true
  })
  return !isNested
}

function sectionNames({ tree, source }: Draft): ReadonlySet<string> {
  const names = new Set<string>()
  visit(tree, 'heading', (node) => {
    names.add(nameOf(plainText(node, source).value))
  })
  return names
}

function nameOf(text: string): string {
  return tidy(text)
    .toLowerCase()
    .split(' ')
    .map((word) => singular(word))
    .join(' ')
}

/** Which items are parents, or `undefined` where the list is flat as it should be. */
function parentsOf({ children }: List, names: ReadonlySet<string>, { source }: Draft): readonly boolean[] | undefined {
  const texts = children.map((item) =>
    item.children.length === 1 && item.children[0] !== undefined ? plainText(item.children[0], source).value : ''
  )
  const named = texts.map((text) => names.has(nameOf(text)))
  if (named[0] === true && count(named) > 1 && named.every((one, index) => !one || named[index + 1] === false))
    return named
  const labelled = texts.map((text) => /^[\p{Lu}\p{N}][^:.!?;]{1,60}:\s/u.test(text))
  const isMixed =
    labelled[0] === true &&
    count(labelled) > 2 &&
    count(labelled) < labelled.length &&
    count(labelled) * 2 >= labelled.length
  return isMixed ? labelled : undefined
}

function count(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length
}

/** The items below the parent before them, each parent with the place of all. */
function nest(list: List, parents: readonly boolean[]): RootContent {
  const groups: ListItem[][] = []
  for (const [index, item] of list.children.entries())
    if (parents[index] === true || groups.length === 0) groups.push([item])
    else groups.at(-1)?.push(item)
  return { ...list, children: groups.map((group) => joined(list, group)) }
}

function joined(list: List, [parent, ...children]: readonly ListItem[]): ListItem {
  if (parent === undefined) throw new Error('Expected a group of at least one item')
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  if (start === undefined || end === undefined || parent.position === undefined) return parent
  const nested: List = {
    type: 'list',
    ordered: false,
    spread: list.spread ?? false,
    children,
    position: { start, end }
  }
  return { ...parent, children: [...parent.children, nested], position: { start: parent.position.start, end } }
}
