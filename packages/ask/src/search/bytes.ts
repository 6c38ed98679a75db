/** Collects bytes: whole numbers in as few bytes as they need, small ones in one. */
export interface ByteWriter {
  number(value: number): void
  /** A count, then the numbers. */
  numbers(values: ArrayLike<number>): void
  /** A count, then the differences between neighbours, which may go down. */
  differences(values: ArrayLike<number>): void
  text(value: string): void
  bytes(): Uint8Array
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export interface ByteReader {
  number(): number
  numbers(): Uint32Array
  differences(): Uint32Array
  text(): string
}

/** An empty writer. */
export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(1 << 16)
  let length = 0

  function room(bytes: number): void {
    if (length + bytes <= buffer.length) return
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + bytes))
    larger.set(buffer)
    buffer = larger
  }

  function number(value: number): void {
    room(5)
    let rest = value >>> 0
    while (rest > 127) {
      buffer[length++] = (rest & 127) | 128
      rest >>>= 7
    }
    buffer[length++] = rest
  }

  return {
    number,
    numbers(values) {
      number(values.length)
      for (let index = 0; index < values.length; index++) number(values[index] as number)
    },
    differences(values) {
      number(values.length)
      let before = 0
      for (let index = 0; index < values.length; index++) {
        const difference = (values[index] as number) - before
        number((difference << 1) ^ (difference >> 31))
        before = values[index] as number
      }
    },
    text(value) {
      const encoded = new TextEncoder().encode(value)
      number(encoded.length)
      room(encoded.length)
      buffer.set(encoded, length)
      length += encoded.length
    },
    bytes: () => buffer.slice(0, length)
  }
}

/**
 * A reader at the start of some bytes.
 *
 * @throws RangeError from its methods where the bytes end too early.
 */
export function createByteReader(bytes: Uint8Array): ByteReader {
  let place = 0

  function number(): number {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = bytes[place++]
      if (byte === undefined) throw new RangeError(`Unexpected end at byte ${place - 1}, expected more`)
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
      shift += 7
    }
  }

  function count(): number {
    const value = number()
    if (value > bytes.length - place) throw new RangeError(`Unexpected count ${value} at byte ${place}, expected less`)
    return value
  }

  return {
    number,
    numbers() {
      const values = new Uint32Array(count())
      for (let index = 0; index < values.length; index++) values[index] = number()
      return values
    },
    differences() {
      const values = new Uint32Array(count())
      let before = 0
      for (let index = 0; index < values.length; index++) {
        const coded = number()
        before += (coded >>> 1) ^ -(coded & 1)
        values[index] = before
      }
      return values
    },
    text() {
      const length = count()
      place += length
      return new TextDecoder().decode(bytes.subarray(place - length, place))
    }
  }
}
