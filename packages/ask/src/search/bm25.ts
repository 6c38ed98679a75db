/** How BM25 weighs: how soon more of a word stops to count, and how much long texts are held back. */
export const bm25 = {
  saturation: 1.1,
  lengthShare: 0.35,
  passageSaturation: 1.6,
  passageLengthShare: 0.35
}

/** For each length, what is added to a count below the fraction line of BM25. */
export function norms(lengths: ArrayLike<number>, saturation: number, share: number): Float32Array {
  let total = 0
  for (let index = 0; index < lengths.length; index++) total += lengths[index] as number
  const mean = total / Math.max(1, lengths.length) || 1
  const found = new Float32Array(lengths.length)
  for (let index = 0; index < lengths.length; index++) {
    found[index] = saturation * (1 - share + (share * (lengths[index] as number)) / mean)
  }
  return found
}

/** Number of words in each list. */
export function lengthsOf(starts: Uint32Array): Uint32Array {
  return starts.subarray(1).map((end, index) => end - (starts[index] as number))
}
