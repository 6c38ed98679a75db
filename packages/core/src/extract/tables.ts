import type { Rating } from '@docfacts/schema'
import { countWords } from '../document/count-words.ts'
import type { Span } from '../document/lines.ts'
import type { Names } from '../link/names.ts'
import { rowName } from '../link/row-names.ts'
import type { Cell, Grid } from '../tables/grid.ts'
import { isRemark, type Shape } from '../tables/shape.ts'
import type { Claim } from './claim.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { ratingOf } from './rating.ts'
import { pictures } from './sentences/pictured.ts'
import { topicOf } from './topics.ts'

/**
 * Facts from tables that say what things are like.
 *
 * | Feature | Kite    | Glider |
 * | ------- | ------- | ------ |
 * | Weight  | ✅ 2 kg | 40 kg  |   → Kite, Weight: `2 kg` (good); Glider, Weight: `40 kg`
 *
 * Where the first column names the things (`| Tool | Licence |`), subjects and aspects trade places; `| Detail | Info |` is
 * about what its section is about. Empty cells and dashes yield nothing; rows about use cases, advantages or drawbacks
 * yield facts of those kinds. Remarks on a comparison (`Winner`, `Savings`) are left out.
 */
export const tables: Extractor = defineExtractor('table', function* (document, names) {
  for (const grid of document.tables) {
    const shape = names.shapes.get(grid)
    if (shape === undefined) continue
    const about = topicOf(grid.block.section, document, names)
    const twice = labelsTwice(grid, shape)
    for (const row of grid.rows) {
      if (twice.has(row[shape.label]?.value ?? '')) continue
      for (const [column, cell] of row.entries()) {
        const what =
          isBlank(cell) || leadsWithin(cell, document.source)
            ? undefined
            : readCell(grid, shape, row, column, { names, about })
        if (what !== undefined)
          yield pictures(grid.block.section.at(-1) ?? '') ? imageOf(grid, cell, what) : claimOf(grid, cell, what)
      }
    }
  }
})

/** Labels that stand before several rows of different things, which another column tells apart. */
function labelsTwice({ rows }: Grid, { kind, label }: Shape): ReadonlySet<string> {
  if (kind === 'sides') return new Set()
  const labels = rows.map((row) => row[label]?.value ?? '')
  return new Set(labels.filter((one, index) => one !== '' && labels.indexOf(one) !== index))
}

/** What a cell is about: spellings, the subject absent where it is the document. */
interface About {
  readonly subject?: string
  readonly aspect?: string
  /** What the value is said of, where that is no name: an amount, a step. */
  readonly of?: string
}

function readCell(
  grid: Grid,
  { kind, label: at }: Shape,
  row: readonly Cell[],
  column: number,
  { names, about }: { readonly names: Names; readonly about: string | undefined }
): About | undefined {
  const header = grid.header[column]?.value ?? ''
  const label = row[at]?.value ?? ''
  // Below `Pros` and `Cons` each cell is one, of what the section is about.
  if (kind === 'records' && kindOf(grid.header[at]?.value ?? '') !== 'attribute' && column >= at && about !== undefined)
    return kindOf(header) === 'attribute' ? undefined : { subject: about, aspect: header }
  const of = (named: string, aspect: string): About => {
    const subject = rowName(named) ?? (names.entities.find(named) === undefined ? undefined : named)
    if (subject !== undefined) return { subject, aspect }
    return { ...(about === undefined ? {} : { subject: about }), aspect, of: named }
  }
  if (kind === 'sides') return { subject: header }
  if (column <= at || header === '' || label === '') return undefined
  if (kind === 'comparison') return isRemark(header) ? undefined : of(header, label)
  if (kind === 'records') return of(label, header)
  if (kind === 'card') return about === undefined ? { aspect: label } : { subject: about, aspect: label }
  return undefined
}

function claimOf({ node, block }: Grid, cell: Cell, { subject, aspect, of }: About): Claim {
  const rating = ratingOf(cell.text.value)
  const said = cell.value === '' ? (starsOf(cell) ?? markWord(rating)) : cell.value
  const base = {
    value: of === undefined || /^#?\d{1,2}\.?$/.test(of) ? said : `${of}: ${said}`,
    ...(subject === undefined ? {} : { subject }),
    places: [placeOf(cell)],
    section: block.section,
    restoredBy: node.data?.restoredBy
  }
  if (aspect === undefined)
    return { kind: 'statement', ...base, ...(subject === undefined ? {} : { subjects: [subject] }) }
  const measure = of === undefined ? (rating === undefined ? {} : { rating }) : { unmeasured: true }
  return { kind: kindOf(aspect), ...base, aspect, ...measure } as Claim
}

/** A cell below a heading that announces images: what the subject would be in the place that its row tells. */
function imageOf(grid: Grid, cell: Cell, { subject, aspect, of }: About): Claim {
  const {
    kind: _,
    aspect: __,
    ...claim
  } = claimOf(grid, cell, { ...(subject === undefined ? {} : { subject }), aspect: 'Image' })
  const what = [of, aspect].filter((one) => one !== undefined).join(', ')
  return { kind: 'analogy', ...claim, value: what === '' ? claim.value : `${what}: ${claim.value}` } as Claim
}

/** Kind of the cells of a row or column, by its label. */
function kindOf(label: string): 'attribute' | 'use-case' | 'advantage' | 'drawback' {
  if (
    /^(?:(?:ideal|best|common|typical|good)\s+)?use[- ]?cases?(?:\s+fit)?$|^(?:best|ideal|good|great)\s+(?:use\s+cases?\s+)?(?:for|fit)$|^when to use(?: it)?$|^use (?:it )?(?:for|when)$/i.test(
      label
    )
  )
    return 'use-case'
  if (/^(?:pros|advantages?|benefits?|strengths)$/i.test(label)) return 'advantage'
  if (/^(?:cons|disadvantages?|drawbacks?|weakness(?:es)?|limitations?)$/i.test(label)) return 'drawback'
  return 'attribute'
}

function isBlank({ text, value }: Cell): boolean {
  return (
    (value === '' && ratingOf(text.value) === undefined && starsOf({ text }) === undefined) ||
    /^(?:[-–—.…?]+|n\/?a|tb[adc]\b[\s%]*|todo|to be (?:determined|defined|announced|confirmed|done)|pending)$/i.test(
      value
    )
  )
}

/** Whether a cell is only a way to another place of the page, as those of a table of contents are: `[What is a kite?](#kite)`. */
function leadsWithin({ text, value }: Cell, source: string): boolean {
  if (countWords(value) < 3) return false
  const { start, end } = placeOf({ text, value })
  const isBehind = source[start - 1] === '[' && source.startsWith('](#', end)
  return isBehind || /^\[[^\]]*\]\(#/.test(source.slice(start, end))
}

/** `⭐⭐⭐` → `3 stars` */
function starsOf({ text }: Pick<Cell, 'text'>): string | undefined {
  const count = text.value.match(/[⭐★]/gu)?.length ?? 0
  return count === 0 ? undefined : `${count} ${count === 1 ? 'star' : 'stars'}`
}

function markWord(rating: Rating | undefined): string {
  return rating === 'good' ? 'Yes' : rating === 'bad' ? 'No' : 'Partly'
}

function placeOf({ text }: Cell): Span {
  const start = text.value.length - text.value.trimStart().length
  return text.span(start, Math.max(start, text.value.trimEnd().length))
}
