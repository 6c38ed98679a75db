import { tidy } from '../document/tidy.ts'
import { splitColumns } from './columns.ts'
import type { Drawing, DrawnLine, Layer } from './drawing.ts'
import { barsOf, hasInnerCorner, hasPoint, hasSidewaysArrow, isRule, isVerticalArrow, titleInRule } from './marks.ts'
import { weightOf } from './order.ts'

/**
 * Read the stacks of a box diagram, each column of boxes one.
 *
 *     Kite                Glider
 *     ┌──────┐ ┌──────┐   ┌────────┐
 *     │ Sail │ │ Tail │   │ Wing   │
 *     └──────┘ └──────┘   │ (one   │
 *     ┌───────────────┐   │  spar) │
 *     │  Frame          │ ├────────┤      → Kite: `Sail, Tail`, `Frame`
 *     └───────────────┘   │ Hull │      → Glider: `Wing (one spar)`, `Hull`
 *                         └────────┘
 *
 * A box around all others stands below them. Tables drawn with lines and boxes that arrows join sideways are no stacks.
 */
export function readBoxes(lines: readonly DrawnLine[]): readonly Drawing[] {
  if (lines.some(({ text }) => hasSidewaysArrow(withoutNotes(text)))) return []
  return splitColumns(lines).flatMap((column) => stackOf(column) ?? [])
}

/** A line without what stands behind its last border: `│ Host │ ← shared`. */
function withoutNotes(text: string): string {
  if (isRule(text) || titleInRule(text) !== undefined) return ''
  const last = barsOf(text).at(-1)
  return last === undefined ? text : text.slice(0, last)
}

interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

type Row = readonly Cell[]

function stackOf(lines: readonly DrawnLine[]): Drawing | undefined {
  const top = lines.findIndex(isBorder)
  const bottom = lines.findLastIndex(isBorder)
  if (top < 0 || isTable(lines)) return undefined
  const { label, inner } = openBox(lines.slice(top, bottom + 1))
  const inside = sectionsOf(inner).flatMap(layersOf)
  const around = label.flatMap(layersOf)
  const isGround = around.length === 1 && (weightOf(around[0]?.text ?? '') ?? 0) > 0
  const layers = [...(isName(inside) ? inside.slice(1) : inside), ...(isGround ? around : [])]
  const above = lines.slice(0, top)
  const hasArrows = inner.some(({ text }) => isVerticalArrow(text) && hasPoint(text))
  if (layers.length < 2 || above.some(({ text }) => isVerticalArrow(text))) return undefined
  const title =
    (isName(inside) ? inside[0]?.text : undefined) ??
    wordsOf(above).at(-1) ??
    (isGround ? undefined : around[0]?.text) ??
    wordsOf(lines.slice(bottom + 1))[0]
  return {
    layers,
    form: hasArrows || (around.length > 0 && !isGround) ? 'words' : 'boxes',
    ...(title === undefined ? {} : { title: title.replace(/\s*:$/, '') })
  }
}

/** Whether the first box holds the name of all below: what carries an app does not stand on it. */
function isName([first, second, third]: readonly Layer[]): boolean {
  const [one, two] = [weightOf(first?.text ?? ''), weightOf(second?.text ?? '')]
  return third !== undefined && one !== undefined && two !== undefined && one > two && two <= -2
}

function isBorder({ text }: DrawnLine): boolean {
  return isRule(text) || titleInRule(text) !== undefined
}

/** Lines of words alone. */
function wordsOf(lines: readonly DrawnLine[]): readonly string[] {
  return lines.map(({ text }) => tidy(text)).filter((text) => /\p{L}/u.test(text) && !/[│|]/.test(text))
}

/** What stands in a box around all others, and what its label is: the ground of all. */
function openBox(lines: readonly DrawnLine[]): { label: readonly (readonly Row[])[]; inner: readonly DrawnLine[] } {
  const nested = lines.findIndex(({ text }) => isRule(text) && barsOf(text.trim().slice(0, 1)).length > 0)
  if (nested < 0) return { label: [], inner: lines }
  const inner = lines.slice(nested, -1).map(({ text, offset }) => {
    const bars = barsOf(text)
    const from = (bars[0] ?? -1) + 1
    return { text: text.slice(from, bars.length > 1 ? bars.at(-1) : undefined), offset: offset + from }
  })
  return { label: sectionsOf(lines.slice(0, nested)), inner }
}

/** The rows between one border and the next. */
function sectionsOf(lines: readonly DrawnLine[]): readonly (readonly Row[])[] {
  const sections: Row[][] = [[]]
  for (const line of lines) {
    const titled = titleInRule(line.text)
    if (isRule(line.text) || titled !== undefined || isVerticalArrow(line.text)) sections.push([])
    if (titled !== undefined) {
      const start = line.offset + titled.at
      sections.at(-1)?.push([{ text: tidy(titled.text), start, end: start + titled.text.length }])
    } else if (!isRule(line.text)) {
      const row = cellsOf(line)
      if (row.length > 0) sections.at(-1)?.push(row)
    }
  }
  return sections.filter((rows) => rows.length > 0)
}

function cellsOf({ text, offset }: DrawnLine): Row {
  const bars = barsOf(text)
  const cells: Cell[] = []
  for (const [index, bar] of bars.entries()) {
    const inside = text.slice(bar + 1, bars[index + 1] ?? bar + 1)
    const value = inside.trim()
    const start = offset + bar + 1 + inside.length - inside.trimStart().length
    if (/[\p{L}\p{N}]/u.test(value)) cells.push({ text: tidy(value), start, end: start + value.length })
  }
  return cells
}

/** The layers of a section: a line each, but for lines that go on with the one before. Details behind bullets are left out. */
function layersOf(rows: readonly Row[]): readonly Layer[] {
  const layers: { first: Row; texts: string[] }[] = []
  for (const row of rows) {
    if (row.every(({ text }) => /^[•·*–-]\s/.test(text))) continue
    const last = layers.at(-1)
    if (last !== undefined && goesOn(last.texts, row))
      last.texts = last.texts.map((text, index) => `${text} ${row[index]?.text ?? ''}`.trim())
    else layers.push({ first: row, texts: row.map(({ text }) => text) })
  }
  return layers.map(({ first, texts }) => ({
    text: [...new Set(texts)].join(', '),
    place: { start: first[0]?.start ?? 0, end: first.at(-1)?.end ?? 0 }
  }))
}

/** A word that is no layer of its own but the end of a name: "Application" and "Controller" on two lines. */
const HEAD =
  /^(?:layers?|controller|engine|server|system|operating system|os|manager|runtime|service|database|cluster|machines?|interface|network|group|images?|daemon|balancer|gateway|provider|process(?:es)?)(?:\s*\(.*)?$/i

function goesOn(texts: readonly string[], row: Row): boolean {
  if (texts.length !== row.length) return false
  return row.every(({ text }, index) => {
    const before = texts[index] ?? ''
    return (
      /\([^)]*$/.test(before) ||
      HEAD.test(text) ||
      /^[(\p{Ll}&+]/u.test(text) ||
      /(?:[,+&/-]|\band|\bor|\bof)$/.test(before)
    )
  })
}

/** Whether all rules part columns and all rows have as many cells: a table, not a stack. */
function isTable(lines: readonly DrawnLine[]): boolean {
  const rules = lines.filter(({ text }) => isRule(text))
  const widths = new Set(lines.map((line) => cellsOf(line).length).filter((width) => width > 0))
  return rules.every(({ text }) => hasInnerCorner(text)) && widths.size === 1 && !widths.has(1)
}
