import type { Fact, Quantity } from '@docfacts/schema'

/** Where the amounts of several facts lie on one line, from 0 to 1. */
export interface Scale {
  readonly unit: Quantity['unit']
  /** The ends of the line, in the unit. */
  readonly from: number
  readonly to: number
  /** Place of an amount; an open end reaches the end of the line. */
  readonly span: (quantity: Quantity) => readonly [start: number, end: number]
}

/** Ratio of the ends from which on equal steps are equal factors. */
const logarithmicFrom = 10

/** A line for the amounts of the facts, where two or more have one of the same unit and they differ. */
export function scaleOf(facts: readonly Fact[]): Scale | undefined {
  const quantities = facts.flatMap((fact) => quantityOf(fact) ?? [])
  const [first] = quantities
  if (first === undefined || quantities.length < 2 || quantities.some(({ unit }) => unit !== first.unit))
    return undefined
  const ends = quantities.flatMap(({ min, max }) => [min ?? [], max ?? []].flat())
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  if (!Number.isFinite(from) || !Number.isFinite(to) || from >= to) return undefined
  const isLogarithmic = first.unit !== 'year' && from > 0 && to / from >= logarithmicFrom
  const place = isLogarithmic
    ? (amount: number) => Math.log(amount / from) / Math.log(to / from)
    : (amount: number) => (amount - from) / (to - from)
  return {
    unit: first.unit,
    from,
    to,
    span: ({ min, max }) => [min === undefined ? 0 : place(min), max === undefined ? 1 : place(max)]
  }
}

/** The amount of a fact, if it has one with an end. */
export function quantityOf(fact: Fact): Quantity | undefined {
  if (fact.kind !== 'attribute' || fact.quantity === undefined) return undefined
  const { min, max } = fact.quantity
  return min === undefined && max === undefined ? undefined : fact.quantity
}
