import type { Document, Evidence } from '@docfacts/schema'
import { fitting, weightOf } from './weight.ts'

/** Where the pages of a document begin, as offsets; the first begins at 0. */
export type Breaks = readonly number[]

/** Weight of a text, or of its quotes, on a page, so that it stays below 30 kB when compressed. */
const longest = 40_000

/** Where to cut a text: behind the blank line, or else the line, at which a page is full. */
export function breaksOfText(text: string): Breaks {
  const breaks = [0]
  for (
    let start = 0, fits = fitting(text, 0, longest);
    start + fits < text.length;
    fits = fitting(text, start, longest)
  ) {
    const full = start + fits
    const end = [text.lastIndexOf('\n\n', full) + 2, text.lastIndexOf('\n', full) + 1].find(
      (at) => at > start + fits / 2
    )
    start = end ?? full
    breaks.push(start)
  }
  return breaks
}

/** Where to cut the places of a document whose text is not at hand. */
export function breaksOfPlaces(places: readonly Evidence[]): Breaks {
  const breaks = [0]
  let weight = 0
  for (const place of places.toSorted((a, b) => startOf(a) - startOf(b))) {
    weight += weightOf(place.quote) + 100
    if (weight <= longest || startOf(place) === breaks.at(-1)) continue
    breaks.push(startOf(place))
    weight = weightOf(place.quote) + 100
  }
  return breaks
}

/** The page of a place, from 1. */
export function pageOf(breaks: Breaks, place: Pick<Evidence, 'position'>): number {
  const start = startOf(place)
  const next = breaks.findIndex((offset) => offset > start)
  return next === -1 ? breaks.length : next
}

/** Breaks of each document by its id. */
export function breaksOf(
  documents: readonly Document[],
  places: ReadonlyMap<string, readonly Evidence[]>,
  sources: Readonly<Record<string, string>> = {}
): Map<string, Breaks> {
  return new Map(
    documents.map(({ id, path }) => {
      const text = sources[path]
      return [id, text === undefined ? breaksOfPlaces(places.get(id) ?? []) : breaksOfText(text)]
    })
  )
}

function startOf({ position }: Pick<Evidence, 'position'>): number {
  return position.start.offset ?? 0
}
