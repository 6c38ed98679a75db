import { compareCodeUnits } from './compare.ts'
import type { Factbook } from './factbook.ts'
import { factbookLayout } from './layout.ts'

/**
 * A factbook as JSON, the same bytes for equal factbooks: keys in the order of the format, those of metadata by code
 * units, what is undefined left out, each document, entity, aspect, fact, topic and table on one line of its own, so
 * that the diff of two versions shows a changed fact as a changed line. Ends with a line break.
 *
 * Lists keep the order they have: ordering them is the compiler's work.
 *
 * @throws {RangeError} above half a gigabyte, where a string ends; `serializeFactbookLines` has no such end.
 */
export function serializeFactbook(book: Factbook): string {
  return [...serializeFactbookLines(book)].join('')
}

/** The text of `serializeFactbook` line by line, each with its line break, for factbooks of any size. */
export function* serializeFactbookLines(book: Factbook): Generator<string, void, undefined> {
  const keys = keysOf(factbookLayout).filter((key) => book[key] !== undefined)
  yield '{\n'
  for (const [index, key] of keys.entries()) {
    const comma = index === keys.length - 1 ? '' : ','
    yield* serializeMember(key, book[key], comma)
  }
  yield '}\n'
}

function* serializeMember(key: keyof Factbook, value: unknown, comma: string): Generator<string, void, undefined> {
  const layout = FACTBOOK.parts[key] ?? 'plain'
  if (!Array.isArray(value) || value.length === 0) {
    yield `  "${key}": ${write(value, layout)}${comma}\n`
    return
  }
  yield `  "${key}": [\n`
  const last = value.length - 1
  for (let index = 0; index <= last; index++) yield `    ${write(value[index], layout)}${index === last ? '' : ','}\n`
  yield `  ]${comma}\n`
}

type AnyPart = 'plain' | 'sorted' | { readonly [key: string]: AnyPart }

/** A layout as it is followed: the keys of an object in order, and how their values are laid out. */
type Order = 'plain' | 'sorted' | ObjectOrder

interface ObjectOrder {
  readonly keys: readonly string[]
  readonly parts: Readonly<Record<string, Order>>
}

const FACTBOOK = objectOrder(factbookLayout)

function objectOrder(layout: { readonly [key: string]: AnyPart }): ObjectOrder {
  const parts: Record<string, Order> = Object.create(null)
  for (const [key, part] of Object.entries(layout)) parts[key] = typeof part === 'string' ? part : objectOrder(part)
  return { keys: Object.keys(layout), parts }
}

function write(value: unknown, layout: Order): string {
  return JSON.stringify(isInOrder(value, layout) ? value : order(value, layout))
}

/** Whether the keys of a value stand in the order of the layout already, as those of what was compiled or read do. */
function isInOrder(value: unknown, layout: Order): boolean {
  if (layout === 'plain' || typeof value !== 'object' || value === null) return true
  if (layout === 'sorted') return false
  if (Array.isArray(value)) return value.every((element) => isInOrder(element, layout))
  const { keys, parts } = layout
  let next = 0
  for (const key in value) {
    while (next < keys.length && keys[next] !== key) next++
    if (next === keys.length) return false
    const part = parts[key] ?? 'plain'
    if (part !== 'plain' && !isInOrder((value as Readonly<Record<string, unknown>>)[key], part)) return false
  }
  return true
}

/** A copy whose keys stand in the order of the layout. */
function order(value: unknown, layout: Order): unknown {
  if (layout === 'plain' || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((element: unknown) => order(element, layout))
  const named = layout === 'sorted' ? undefined : layout
  const copy: Record<string, unknown> = Object.create(null)
  for (const key of named ? named.keys : Object.keys(value).sort(compareCodeUnits)) {
    const part: unknown = Reflect.get(value, key)
    if (part !== undefined) copy[key] = order(part, named?.parts[key] ?? 'sorted')
  }
  return copy
}

function keysOf<T extends object>(object: T): (keyof T)[] {
  return Object.keys(object) as (keyof T)[]
}
