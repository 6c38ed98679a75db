import type { Fact } from '@docfacts/schema'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { SideValue } from './values.ts'

/** A value as it is said, and the units that say it. */
export interface Said {
  readonly text: string
  readonly units: readonly number[]
  readonly aspect: string | undefined
}

/**
 * Values of one thing with everything said once.
 *
 * `Low`, `Low (shared kernel)`, `Low (just processes)` → `Low (shared kernel; just processes)`; `Minutes` goes into
 * `Slow (minutes to boot OS)`.
 */
export function sayValues(values: readonly SideValue[]): Said[] {
  const groups: Group[] = []
  for (const { fact, units } of values) {
    const value = shortValue(fact)
    const [, head = value, detail] = /^([^()]+?)\s*\(([^()]*)\)$/.exec(value) ?? []
    const known = groups.find((one) => one.aspect === fact.aspect && fold(one.head) === fold(head))
    if (known === undefined)
      groups.push({ head, details: detail === undefined ? [] : [detail], units: [...units], aspect: fact.aspect })
    else {
      if (detail !== undefined && !known.details.includes(detail)) known.details.push(detail)
      known.units.push(...units)
    }
  }
  const said = groups.map(({ head, details, units, aspect }) => {
    const own = details.filter((detail, place) => !isSaid(detail, place, details))
    return { text: own.length === 0 ? head : `${head} (${own.join('; ')})`, units, aspect }
  })
  return withoutParts(said)
}

/** Longest value that is told whole where the amount in it is what counts, in words. */
const longest = 6

/** The amount alone where a whole clause is said around it. */
export function shortValue(fact: Fact): string {
  const words = fact.value.split(/\s+/).length
  return fact.kind === 'attribute' && fact.quantity !== undefined && words > longest ? fact.quantity.text : fact.value
}

/** Whether another detail has all its words. */
function isSaid(detail: string, place: number, details: readonly string[]): boolean {
  const own = stemsOf(detail)
  return details.some((other, at) => {
    const stems = stemsOf(other)
    return at !== place && isPart(own, stems) && (own.size < stems.size || at < place)
  })
}

function stemsOf(text: string): Set<string> {
  return new Set(splitWords(text).map(stemWord))
}

interface Group {
  readonly head: string
  readonly details: string[]
  readonly units: number[]
  readonly aspect: string | undefined
}

/** Leaves out what another value says with more words, and cites it there. */
function withoutParts(said: readonly Said[]): Said[] {
  const stems = said.map(({ text }) => stemsOf(text))
  const whole = said.map((_, place) => {
    const own = stems[place] as Set<string>
    return stems.findIndex((other, at) => at !== place && isPart(own, other) && (own.size < other.size || at < place))
  })
  return said.flatMap((one, place) => {
    if (whole[place] !== -1) return []
    const parts = said.filter((_, other) => whole[other] === place)
    return [{ ...one, units: [...new Set([one, ...parts].flatMap(({ units }) => units))] }]
  })
}

function isPart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((stem) => b.has(stem))
}

function fold(text: string): string {
  return splitWords(text).join(' ')
}
