import type { PlacedUnit } from './order-units.ts'

/** Most facts that a passage holds: longer sections are cut, so that a long page does not look alike everywhere. */
const longest = 24

/** Where passages begin: at each new document, at each new heading, and after `longest` units. */
export function passageStarts(units: readonly PlacedUnit[]): number[] {
  const starts: number[] = []
  for (const [index, unit] of units.entries()) {
    const last = starts.at(-1)
    if (last === undefined || index - last >= longest || !sameSection(units[index - 1] as PlacedUnit, unit)) {
      starts.push(index)
    }
  }
  return starts
}

/** First unit of each document, and the number of units as a last entry. */
export function documentStarts(units: readonly PlacedUnit[], documents: number): Uint32Array {
  const starts = new Uint32Array(documents + 1).fill(units.length)
  for (let index = units.length - 1; index >= 0; index--) starts[(units[index] as PlacedUnit).document] = index
  for (let document = documents - 1; document >= 0; document--) {
    starts[document] = Math.min(starts[document] as number, starts[document + 1] as number)
  }
  return starts
}

function sameSection(a: PlacedUnit, b: PlacedUnit): boolean {
  return (
    a.document === b.document &&
    a.section.length === b.section.length &&
    a.section.every((heading, depth) => heading === b.section[depth])
  )
}
