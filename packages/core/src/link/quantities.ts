import type { Quantity } from '@docfacts/schema'

/** Read the amount that a value states, if it states one. */
export function readQuantity(_value: string): Quantity | undefined {
  return undefined
}
