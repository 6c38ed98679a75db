import type { Fact } from '@docfacts/schema'
import type { AspectLink } from '../question/aspects.ts'
import { type Comparative, comparativeBase, poleOf } from '../question/comparative.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import { isCell } from './cell.ts'
import type { Asked } from './draft.ts'

/** Weight of an aspect that only its values tell of. */
const weight = 0.75

/**
 * The aspect under which the things asked about are told in words of the asked quality: `are containers faster?` finds
 * `startup time` by `Fast (seconds)` and `Slow (minutes)`. Nothing where several aspects are told so: which is meant is open.
 */
export function comparedAspects(asked: Asked, comparative: Comparative | undefined): AspectLink[] {
  const { index, question } = asked
  if (comparative?.scale === undefined || question.mentions.length < 2) return []
  if (question.terms.some((term) => !term.entity && !term.spent && !isRank(term.word, comparative))) return []
  const { topicsOf, factOf, nameOf } = index.tables()
  const found: string[] = []
  for (const [aspect, topics] of topicsOf) {
    const name = splitWords(nameOf.get(aspect) ?? aspect)
    const things = question.mentions.filter(({ words }) => !name.includes(words))
    const told =
      things.length === 2 &&
      things.every(({ links }) => {
        const ids = new Set(links.filter((link) => link.weight >= 0.65).map(({ id }) => id))
        return topics.some((topic) => {
          if (!ids.has(topic.subject)) return false
          const facts = topic.facts.map((id) => index.book.facts[factOf.get(id) ?? -1] as Fact)
          return facts.some(
            (fact) =>
              isCell(fact) &&
              (isOnScale(fact.value, comparative) || isMeasured(fact, nameOf.get(aspect) ?? aspect, comparative))
          )
        })
      })
    if (told) found.push(aspect)
  }
  const named = found.filter((aspect) =>
    question.mentions.some(({ words }) => splitWords(nameOf.get(aspect) ?? '').includes(words))
  )
  if (named.length === 1) found.splice(0, found.length, ...named)
  if (found.length !== 1) return []
  const stems = comparative.words.split(' ').map(stemWord)
  return found.map((id) => ({ id, weight, named: weight, nameStems: stems, stems }))
}

function isRank(word: string, { words }: Comparative): boolean {
  return words.split(' ').includes(word)
}

/** An amount under an aspect whose name is that of the asked quality: a year tells what is older. */
function isMeasured(fact: Fact, aspect: string, { scale }: Comparative): boolean {
  if (scale === undefined || !/\d/.test(fact.value)) return false
  return scale.more.test(aspect.toLowerCase()) || scale.less.test(aspect.toLowerCase())
}

function isOnScale(value: string, { scale }: Comparative): boolean {
  return splitWords(value).some((word) => poleOf(comparativeBase(word) ?? word)?.scale === scale)
}
