/**
 * The same value with all control characters taken out of its texts, so that no document can move the cursor, colour the
 * screen or hide what it says. Line breaks and tabs stay.
 */
export function printable<Value>(value: Value): Value {
  return clean(value) as Value
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(controls, '')
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part)]))
}

/** Controls, and marks that turn the direction of the text around them. */
const controls = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu
