import type { Fact } from '@docfacts/schema'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked } from './draft.ts'

/** Kin that a fact may be about to be about the thing itself. */
const closeKin = 0.5

/** Whether a fact is about one of the things that a question names, or has its name; any fact where nothing is named. */
export function isAbout({ question, index }: Asked, { subject, value }: Fact): boolean {
  if (question.mentions.length === 0) return true
  const stems = new Set(splitWords(value).map(stemWord))
  return question.mentions.some(({ links, words }) => {
    if (links.some(({ id, weight }) => id === subject && weight >= closeKin)) return true
    const ids = links.filter(({ weight }) => weight >= 0.95).map(({ id }) => id)
    const spellings = [words, ...ids.flatMap((id) => index.tables().spellingsOf.get(id) ?? [])]
    return spellings.some((spelling) => splitWords(spelling).every((word) => stems.has(stemWord(word))))
  })
}
