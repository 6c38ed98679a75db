/** A value that is made when first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Values by key, each made when first asked for; all are forgotten where there are too many to keep. */
export function onceEach<Key, Value>(
  make: (key: Key) => Value,
  most: number = Number.POSITIVE_INFINITY
): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    if (made.size >= most) made.clear()
    made.set(key, value)
    return value
  }
}

/** An object whose values are made when first asked for. */
export function lazily<Made extends object>(makers: { readonly [Key in keyof Made]: () => Made[Key] }): Made {
  const made = {} as Made
  for (const key of Object.keys(makers) as (keyof Made)[]) Object.defineProperty(made, key, { get: once(makers[key]) })
  return made
}
