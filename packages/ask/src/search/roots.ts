/** Letters that relatives have in common at the least. */
const shortest = 4

/** What a word begins with, as a number; `NaN` for a word that is too short to tell relatives by. */
export function rootOf(word: string): number {
  let root = word.length < shortest ? Number.NaN : 0
  for (let letter = 0; letter < shortest; letter++) root = root * 31 + word.charCodeAt(letter)
  return root
}

/** The roots of all terms; 0, which no word has, for markers and short ones. */
export function rootsOf(terms: readonly string[]): Uint32Array {
  return Uint32Array.from(terms, (term) => (/^[@#]/.test(term) ? 0 : rootOf(term)))
}
