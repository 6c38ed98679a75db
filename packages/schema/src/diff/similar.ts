/**
 * Pairs the elements of two lists that share at least half of their words, the most alike first; of those that are alike
 * to several, each gets one. The order of the lists breaks ties.
 */
export function pairSimilar<Element>(
  before: readonly Element[],
  after: readonly Element[],
  wordsOf: (element: Element) => readonly string[]
): [before: Element, after: Element][] {
  if (before.length === 0 || after.length === 0) return []
  const vocabulary = new Map<string, number>()
  const number = (element: Element): Words => numberWords(wordsOf(element), vocabulary)
  const candidates = findCandidates(before.map(number), after.map(number), vocabulary.size)
  const taken = { before: new Set<number>(), after: new Set<number>() }
  const pairs: [Element, Element][] = []
  for (const { at, to } of candidates.sort(compareCandidates)) {
    if (taken.before.has(at) || taken.after.has(to)) continue
    taken.before.add(at)
    taken.after.add(to)
    pairs.push([before[at] as Element, after[to] as Element])
  }
  return pairs
}

interface Candidate {
  /** Index in the first list. */
  readonly at: number
  /** Index in the second list. */
  readonly to: number
  /** Share of words in common, 0.5 … 1 (Dice). */
  readonly alike: number
}

/** Different words of an element, as numbers. */
type Words = readonly number[]

function numberWords(words: readonly string[], vocabulary: Map<string, number>): Words {
  const numbers = new Set<number>()
  for (const word of words) {
    const known = vocabulary.get(word)
    numbers.add(known ?? vocabulary.size)
    if (known === undefined) vocabulary.set(word, vocabulary.size)
  }
  return [...numbers]
}

function findCandidates(before: readonly Words[], after: readonly Words[], size: number): Candidate[] {
  const places = indexWords(after, size)
  const candidates: Candidate[] = []
  // For each word, the last element of `before` that has it.
  const seen = new Int32Array(size).fill(-1)
  for (const [at, words] of before.entries()) {
    for (const word of words) seen[word] = at
    for (const to of likelyPlaces(words, places)) {
      const others = after[to] ?? []
      const common = others.reduce((count, word) => (seen[word] === at ? count + 1 : count), 0)
      const alike = (2 * common) / (words.length + others.length)
      if (alike >= leastAlike) candidates.push({ at, to, alike })
    }
  }
  return candidates
}

/** Below, two texts are two facts. */
const leastAlike = 0.5

/** How many candidates an element is compared with at most. */
const mostCandidates = 16

/** For each word, where it stands. */
function indexWords(list: readonly Words[], size: number): readonly (readonly number[])[] {
  const places: number[][] = Array.from({ length: size }, () => [])
  for (const [at, words] of list.entries()) {
    for (const word of words) places[word]?.push(at)
  }
  return places
}

/** Elements that share words, those that share the rarest first: long lists take linear time. */
function likelyPlaces(words: Words, places: readonly (readonly number[])[]): Set<number> {
  const lists = words.map((word) => places[word] ?? []).sort((a, b) => a.length - b.length)
  const likely = new Set<number>()
  for (const list of lists) {
    for (const place of list) {
      if (likely.size === mostCandidates) return likely
      likely.add(place)
    }
  }
  return likely
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.alike - a.alike || a.at - b.at || a.to - b.to
}
