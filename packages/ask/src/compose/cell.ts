import type { Fact } from '@docfacts/schema'

/** Longest value that reads as that of a table cell. */
const longest = 110

/** Whether a fact names an amount or a quality; a whole sentence is told as prose instead. */
export function isCell(fact: Fact): boolean {
  return fact.aspect !== undefined && fact.value.length <= longest && !/[.!?]$/.test(fact.value)
}
