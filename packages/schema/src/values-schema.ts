import type { Position } from 'unist'
import * as z from 'zod/mini'
import { contract } from './contract.ts'
import { type Quantity, units } from './quantity.ts'

/** Text that is there: no empty string. */
export const filled: z.ZodMiniType<string> = z.string().check(z.minLength(1))

/** Part of an id, or a whole one: no empty string, no white space, so that ids can stand in URLs and lists. */
export const id: z.ZodMiniType<string> = z.string().check(z.regex(/^\S+$/))

const oneBased = z.int().check(z.gte(1))
const zeroBased = z.int().check(z.gte(0))
const point = z.strictObject({ line: oneBased, column: oneBased, offset: zeroBased })

/** A place in a source. The offsets, which unist leaves optional, are required. */
export const position: z.ZodMiniType<Position> = z.strictObject({ start: point, end: point })

/** A whole number from 0. */
export const size: z.ZodMiniType<number> = zeroBased

/** A comparable amount. */
export const quantity: z.ZodMiniType<Quantity> = contract<Quantity>()(
  'Quantity',
  z.strictObject({
    text: filled,
    min: z.exactOptional(z.number()),
    max: z.exactOptional(z.number()),
    unit: z.enum(units),
    approximate: z.boolean()
  })
)
