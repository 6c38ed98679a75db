import type { Fact } from '@docfacts/schema'
import { asksForDoer } from '../question/expects.ts'
import type { Question } from '../question/read.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'

/** Whether a fact names somebody where it is asked who did something: a name that the question does not have. */
export function namesDoer({ words }: Question, { value }: Fact): boolean {
  if (!asksForDoer(words.join(' '))) return true
  const asked = new Set(words.map(stemWord))
  if (/\bby (?:an? |the )?(?!\p{L}+ing\b)\p{L}/u.test(value)) return true
  return (
    [...value.matchAll(capital)].some(([name], place) => {
      const fresh = splitWords(name).some((word) => !asked.has(stemWord(word)))
      return (
        fresh && (place > 0 || !value.startsWith(name) || name.includes(' ') || acts.test(value.slice(name.length)))
      )
    }) || /^(?:an?|the) \w+(?: \w+)? (?:\w+ed|\w+s)\b/i.test(value)
  )
}

/** Words with a capital, in a row. */
const capital = /(?<![\p{L}\p{N}]|[.!?:]["”)]? )\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*)*/gu

/** A verb right behind a name. */
const acts = /^ (?:\p{Ll}+(?:ed|es|s)|wrote|made|built|began|won|led|found|gave|took|came|held|brought|became)\b/u
