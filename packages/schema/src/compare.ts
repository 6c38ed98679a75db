/**
 * Orders two texts by their UTF-16 code units: the same on every machine, in every locale.
 *
 * ['b', 'B', 'ä', 'a'].sort(compareCodeUnits) → ['B', 'a', 'b', 'ä']
 */
export function compareCodeUnits(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}
