import { foldWord } from './fold.ts'

/** Words that say how something is measured, or too much to tell one aspect from another. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'level time type kind degree rate boundary model requirement strength use usage name work support run start set make number ' +
    'feature case count total the of a an per and or to for in on with by at from is are how what when which why who ' +
    'best good value result change thing option basic other more less need used using'
  ).split(' ')
)

const SUFFIX = /(?:ation|ition|ing|ion|ity|ness|ment|able|ance|ence|ency|ancy|ed|er|ent|ant|al|ive|y|e)$/

/**
 * What different forms of a word have in common: `Assembly`, `assemble` → `assembl`; `reliability`, `reliable` → `reliabl`.
 * Short words stay as they are.
 */
export function stem(word: string): string {
  let stemmed = foldWord(word)
  for (let round = 0; round < 2; round++) {
    const cut = stemmed.replace(SUFFIX, '')
    if (cut.length < 4) break
    stemmed = cut.replace(/([ai])bil$/, '$1bl')
  }
  return stemmed
}

/** Finds what one of the known aspects is said by a word of another form. */
export type StemFinder = (words: readonly string[]) => string | undefined

/**
 * Make a finder of the aspects with one telling word: of `Assembly` by "assemble", of `Isolation level` by "isolated". Words of two aspects
 * find none, and so do words of no aspect.
 */
export function createStemFinder(spellings: Iterable<readonly [folded: string, id: string]>): StemFinder {
  const ids = new Map<string, string | undefined>()
  for (const [folded, id] of spellings) {
    const [only, another] = folded.split(/[\s-]+/).filter((word) => !GENERIC.has(word) && /^\p{L}{4,}$/u.test(word))
    if (only === undefined || another !== undefined) continue
    const key = stem(only)
    ids.set(key, ids.has(key) && ids.get(key) !== id ? undefined : id)
  }
  return (words) => {
    const found = new Set<string>()
    if (ids.size === 0) return undefined
    for (const word of words) {
      const id = GENERIC.has(word) || word.length < 4 ? undefined : ids.get(stem(word))
      if (id !== undefined) found.add(id)
    }
    const [only, another] = found
    return another === undefined ? only : undefined
  }
}
