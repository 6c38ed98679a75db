import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { createLines } from '../document/lines.ts'
import type { Hazard } from './guard.ts'

/** Messages of one document: a text made to be hostile has thousands of places. */
const MOST = 20

const TOO_DEEP = 'Unexpected block nested too deep, read as text, expected at most 60 levels; nest it less'
const TOO_LONG = 'Unexpected block of too much markup, read as text, expected one for people; put blank lines into it'

/** Leave a message at each block that is not read as markup: one a block, not one a line. */
export function reportHazards(hazards: readonly Hazard[], text: string, file: VFile): void {
  const lines = createLines(text)
  const first = hazards.filter(({ rule, start }, index) => {
    const before = hazards[index - 1]
    return rule !== before?.rule || /\S/.test(text.slice(before.end, start))
  })
  for (const { rule, start } of first.slice(0, MOST))
    if (rule === 'too-deep') report(file, 'too-deep', TOO_DEEP, lines.point(start))
    else report(file, 'too-long', TOO_LONG, lines.point(start))
}

function report(file: VFile, ruleId: string, reason: string, place: Point): void {
  file.message(reason, { place, ruleId, source: 'docfacts' })
}
