import type { Fact } from '@docfacts/schema'
import type { EntityMention } from '../question/entities.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked } from './draft.ts'

/** Kin that a fact may be about to be about the thing itself. */
const closeKin = 0.5

/** Kin whose names are names of the thing itself. */
const nearKin = 0.75

/** Whether a fact is about one of the things that a question names, or has its name; any fact where nothing is named. */
export function isAbout(asked: Asked, { subject, value }: Fact): boolean {
  const { mentions } = asked.question
  if (mentions.length === 0) return true
  return mentions.some((mention) => {
    const own = mention.links.some(({ id, weight }) => id === subject && weight >= closeKin)
    return own || isNamed(asked, mention, value)
  })
}

/** Whether a text has a name of a thing. */
export function isNamed({ index }: Asked, { links, words }: EntityMention, text: string): boolean {
  const stems = new Set(splitWords(text).map(stemWord))
  const ids = links.filter(({ weight }) => weight >= nearKin).map(({ id }) => id)
  const spellings = [words, ...ids.flatMap((id) => index.tables().spellingsOf.get(id) ?? [])]
  return spellings.some((spelling) => splitWords(spelling).every((word) => stems.has(stemWord(word))))
}
