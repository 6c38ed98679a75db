const epoch = 1_420_070_400_000n
let increment = 0n

/** An id as Discord makes them: the time in its upper bits, 18 or 19 digits. */
export function snowflake(time: number = Date.now()): string {
  increment = (increment + 1n) % 4_194_304n
  return String(((BigInt(time) - epoch) << 22n) | increment)
}
