import { tidy } from '../document/tidy.ts'
import type { Drawing, DrawnLine, Layer } from './drawing.ts'
import { hasSidewaysArrow, isBranch, isRule, isVerticalArrow } from './marks.ts'

/**
 * Read the stacks of words with arrows up or down between them; several stand side by side where the arrows do.
 *
 *     [ Sail ]
 *        ↓
 *     [ Frame ]     → `Sail`, `Frame`
 *
 * Branches, labels on arrows and borders make it something else: nothing.
 */
export function readArrows(lines: readonly DrawnLine[]): readonly Drawing[] {
  const drawn = lines.filter(({ text }) => text.trim() !== '')
  const arrows = drawn.filter(({ text }) => isVerticalArrow(text))
  if (arrows.length === 0) return []
  if (
    drawn.some(
      ({ text }) =>
        !isVerticalArrow(text) &&
        (isBranch(text) || isRule(text) || hasSidewaysArrow(text) || /[\\│┃]|^\s*[|/]/.test(text))
    )
  )
    return []
  const places = columnsOf(arrows)
  if (places === undefined) return []
  return places.flatMap((_, column) => stackOf(drawn, places, column) ?? [])
}

/** Where the arrows of each column stand; undefined where the number of columns changes. */
function columnsOf(arrows: readonly DrawnLine[]): readonly number[] | undefined {
  const places = arrows.map(({ text }) => [...text.matchAll(/\S+/g)].map((match) => match.index))
  const [first] = places
  return first !== undefined && places.every((list) => list.length === first.length) ? first : undefined
}

function stackOf(lines: readonly DrawnLine[], places: readonly number[], column: number): Drawing | undefined {
  const groups: DrawnLine[][] = [[]]
  for (const line of lines) {
    if (isVerticalArrow(line.text)) {
      if (groups.at(-1)?.length !== 0) groups.push([])
      continue
    }
    const own = places.length === 1 ? line : chunkAt(line, places, column)
    if (own !== undefined) groups.at(-1)?.push(own)
  }
  const [head = [], ...others] = groups.filter((group) => group.length > 0)
  const from = head.findLastIndex((_, index) => !goesOn(head, index))
  const title = from > 0 ? tidy(head[from - 1]?.text ?? '').replace(/\s*:$/, '') : undefined
  const nodes = [head.slice(Math.max(from, 0)), ...others]
  if (nodes.length < 2 || from > 2 || nodes.some((group) => !isOneNode(group))) return undefined
  const layers = nodes.map(layerOf)
  const form = nodes.every(isBracketed) ? 'nodes' : 'words'
  return { layers, form, ...(title === undefined ? {} : { title }) }
}

/** The words nearest to the arrows of a column. */
function chunkAt({ text, offset }: DrawnLine, places: readonly number[], column: number): DrawnLine | undefined {
  for (const match of text.matchAll(/\S+(?: {1,2}\S+)*/g)) {
    const middle = match.index + match[0].length / 2
    const distances = places.map((place) => Math.abs(place - middle))
    if (distances.indexOf(Math.min(...distances)) === column) return { text: match[0], offset: offset + match.index }
  }
  return undefined
}

/** One line, or more that go on with it. */
function isOneNode(group: readonly DrawnLine[]): boolean {
  return group.every((_, index) => index === 0 || goesOn(group, index))
}

/** Whether a line goes on with the one before: in brackets or small letters. */
function goesOn(group: readonly DrawnLine[], index: number): boolean {
  const before = group
    .slice(0, index)
    .map(({ text }) => text)
    .join(' ')
  return index > 0 && (/^\s*[(\p{Ll}]/u.test(group[index]?.text ?? '') || /\([^)]*$/.test(before))
}

function isBracketed([first]: readonly DrawnLine[]): boolean {
  return first !== undefined && bareNode(first.text) !== first.text.trim()
}

function layerOf(group: readonly DrawnLine[]): Layer {
  const [first] = group
  const line = first?.text ?? ''
  const start = (first?.offset ?? 0) + line.length - line.trimStart().length
  return {
    text: tidy(group.map(({ text }) => bareNode(text)).join(' ')),
    place: { start, end: start + line.trim().length }
  }
}

/** A node without the brackets around it: `[ Host OS ]` → `Host OS`. */
export function bareNode(text: string): string {
  const trimmed = text.trim()
  const inside = /^(?:\[\s*([^[\]]*?)\s*\]|\(\s*([^()]*?)\s*\)|\{\s*([^{}]*?)\s*\}|<\s*([^<>]*?)\s*>)$/.exec(trimmed)
  return inside === null ? trimmed : (inside.slice(1).find((one) => one !== undefined) ?? trimmed)
}
