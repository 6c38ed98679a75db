/** A function that remembers what it gave for each name, list or section: each of the things in a document asks again. */
export function memo<Key, Value extends string | boolean>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = read(key)
    known.set(key, value)
    return value
  }
}
