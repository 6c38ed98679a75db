import type { Change } from '@docfacts/schema'
import { escapeMarkdown } from '../diff/markdown.ts'
import type { DiffReport, Judged } from '../diff/report.ts'
import { counted } from '../output/progress.ts'

type Group =
  | 'conflicts that appeared'
  | 'conflicts that were settled'
  | 'removed'
  | 'moved'
  | 'added'
  | 'reworded'
  | 'otherwise changed'

/** In the order of the changelog. */
const groups: readonly Group[] = [
  'conflicts that appeared',
  'conflicts that were settled',
  'removed',
  'moved',
  'added',
  'reworded',
  'otherwise changed'
]

/** Changes that are told one by one in a group. */
const told = 25

/**
 * The summary of a changeset, which becomes the entry of the changelog: what of the facts was added, reworded, moved or
 * removed, and which conflicts appeared or were settled.
 *
 *     2 changes of facts: 1 added, 1 reworded.
 *
 *     - added: “A kite is flown in Weifang.” (kites.md:15)
 *     - reworded: “Two” (kites.md:6) → “Three” (kites.md:6)
 */
export function changesetSummary({ changes }: DiffReport): string {
  if (changes.length === 0) return 'No change of facts.'
  const byGroup = Map.groupBy(changes, ({ change }) => groupOf(change))
  const present = groups.flatMap((group) => {
    const list = byGroup.get(group)
    return list === undefined ? [] : [[group, list] as const]
  })
  const counts = present.map(([group, list]) => `${list.length} ${group}`).join(', ')
  const lines = present.flatMap(([group, list]) => [
    ...list.slice(0, told).map((change) => lineOf(group, change)),
    ...(list.length > told ? [`- … and ${counted(list.length - told, 'more change')}: ${group}`] : [])
  ])
  return `${counted(changes.length, 'change')} of facts: ${counts}.\n\n${lines.join('\n')}`
}

function groupOf(change: Change): Group {
  if (change.kind === 'agreement-changed') {
    if (change.after.agreement === 'conflict') return 'conflicts that appeared'
    return change.before.agreement === 'conflict' ? 'conflicts that were settled' : 'otherwise changed'
  }
  if (change.kind === 'fact-reworded') return 'reworded'
  if (/-removed$/.test(change.kind)) return 'removed'
  if (/-(moved|split)$/.test(change.kind)) return 'moved'
  return /-added$/.test(change.kind) ? 'added' : 'otherwise changed'
}

function lineOf(group: Group, { kind, id, before, after }: Judged): string {
  const what = /^fact-/.test(kind) ? '' : ` ${escapeMarkdown(id)}${kind === 'agreement-changed' ? '' : `, ${kind}`}`
  const said = [before, after]
    .map((side) => escapeMarkdown(side.map((one) => withoutId(one, id)).join('; ')))
    .filter((text) => text !== '')
  const text = said.length === 0 || kind === 'topic-added' || kind === 'topic-removed' ? '' : ` ${said.join(' → ')}`
  const line = `- ${group}:${what}${what !== '' && text !== '' ? ':' : ''}${text}`
  return line.length > 400 ? `${line.slice(0, 400)}…` : line
}

/** What is said of an id that the line begins with. */
function withoutId(text: string, id: string): string {
  return text.startsWith(`${id}: `) ? text.slice(id.length + 2) : text
}
