import type { AskIndex } from './ask-index.ts'
import { lowerWords } from './compose/case.ts'
import type { Question } from './question/read.ts'
import { splitWords, stemWord } from './search/tokenise.ts'

/** Headings that are no matter of their own. */
const general =
  /^(?:introduction|conclusions?|overview|summary|references?|faq|frequently asked questions|key takeaways?|final thoughts|notes?|links?|resources|further reading|see also|contents|table of contents|prerequisites|background|comparison|examples?|usage|use cases|verdict|the basics.*|how .*|what .*|why .*|when .*|which .*|who .*)$/i

const longest = 40
const shortest = 4

/** Most facts whose headings are read. */
const most = 2000

/** `Tell me about parental leave.` for sections, those first whose headings share a word with the question. */
export function suggestHeadings({ book }: AskIndex, { terms }: Question): string[] {
  const asked = new Set(terms.map(({ stem }) => stem))
  const headings = new Set<string>()
  for (const { evidence } of book.facts.slice(0, most)) {
    const heading = evidence[0]?.section.at(-1)?.replace(/^[\d.)\s]+|[:.!]$/g, '') ?? ''
    if (heading.length >= shortest && heading.length <= longest && !heading.endsWith('?') && !general.test(heading)) {
      headings.add(heading)
    }
  }
  const shared = (heading: string): number => splitWords(heading).filter((word) => asked.has(stemWord(word))).length
  return [...headings]
    .map((heading) => ({ heading, rank: shared(heading) }))
    .sort((a, b) => b.rank - a.rank || (a.heading < b.heading ? -1 : 1))
    .map(({ heading }) => `Tell me about ${lowerWords(heading)}.`)
}
