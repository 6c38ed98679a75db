import type { Fact } from '@docfacts/schema'
import { asksForDoer } from '../question/expects.ts'
import type { Question } from '../question/read.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'

/** Whether a fact names somebody where it is asked who did something: a name that the question does not have. */
export function namesDoer({ words }: Question, { value }: Fact): boolean {
  if (!asksForDoer(words.join(' '))) return true
  const asked = new Set(words.map(stemWord))
  if (/\bby (?:an? |the )?(?!\p{L}+ing\b)\p{L}/u.test(value)) return true
  const names = [...value.matchAll(capital)].some(([name], place) => {
    if (!splitWords(name).some((word) => !asked.has(stemWord(word)))) return false
    return place > 0 || !value.startsWith(name) || name.includes(' ') || acts(value.slice(name.length), asked)
  })
  return names || acts(value.replace(/^(?:an?|the) \w+/i, ''), asked)
}

/** Words with a capital, in a row; not the first of a sentence further on. */
const capital = /(?<![\p{L}\p{N}]|[.!?:]["”)]? )\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*)*/gu

/** Whether a text goes on with what was asked, or with a word for making something. */
function acts(text: string, asked: ReadonlySet<string>): boolean {
  const [, verb] = /^ (?:\w+ly )?([\p{Ll}-]+)/u.exec(text) ?? []
  return verb !== undefined && (asked.has(stemWord(verb)) || making.test(verb))
}

const making =
  /^(?:creat|invent|design|found|develop|introduc|releas|publish|launch|start|discover|patent|announc|deliver|present|open-sourc|describ|establish|propos|pioneer|form|sign|commission|order|direct|compos|paint)(?:e|es|s|ed)?$|^(?:wrote|writes|made|makes|built|builds|began|begins|won|wins|led|leads|gave|took|brought|became|held|drew|sold|bought)$/
