import { readComparative } from '../question/comparative.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked } from './draft.ts'

/** What makes a comparison mean less or the opposite. */
const turning =
  /\b(?:not|no|never|isn|aren|hardly|nearly|almost|may|might|could|can|sometimes|often|usually|if|when|unless|belief|myth|claims?|equally)\b|\bas \w+ as\b|n['’]t\b/i

/**
 * Whether a sentence says that the first of two things is more so than the second, as was asked, or that the second is.
 *
 * `are tomatoes easier than peppers?` – `Tomatoes are easier for beginners, whereas peppers …` → true; of peppers → false;
 * nothing where the sentence leaves it open.
 */
export function comparedInProse(asked: Asked, value: string): boolean | undefined {
  const { words } = asked.question
  const text = words.join(' ')
  const comparative = words.includes('than') ? readComparative(words) : undefined
  const [, left, right] = question.exec(text) ?? []
  if (comparative === undefined || left === undefined || right === undefined || turning.test(text)) return undefined
  const ranked = foldStems(comparative.words)
  const clause = value.split(clauses).find((part) => foldStems(part).includes(ranked))
  if (clause === undefined || turning.test(clause)) return undefined
  const folded = foldStems(clause)
  const before = folded.slice(0, folded.indexOf(ranked) + 1)
  if (before.endsWith(' less ') || before.endsWith(' least ')) return undefined
  const [a, b] = [left.split(comparative.words)[0] ?? '', right].map((side) => {
    return namesIn(asked, side).some((name) => before.includes(name))
  })
  return a === b ? undefined : a
}

const question =
  /^(?:so |and |but )*(?:is|are|was|were|do|does|did|will|has|have) (?:an? |the )?(.+?) than (?:an? |the )?(.+)$/
const clauses = /[,;:]| (?:while|whereas|but) /

/** All spellings of what a side of a question names, folded; its first word where it names nothing that is known. */
function namesIn({ question: { mentions }, index }: Asked, side: string): string[] {
  const known = mentions.filter(({ words }) => ` ${side} `.includes(` ${words} `))
  const spellings = known.flatMap(({ words, links }) => {
    const ids = links.filter(({ weight }) => weight >= 0.95).map(({ id }) => id)
    return [words, ...ids.flatMap((id) => index.tables().spellingsOf.get(id) ?? [])]
  })
  return (spellings.length > 0 ? spellings : [side.split(' ')[0] ?? '']).map(foldStems)
}

function foldStems(text: string): string {
  return ` ${splitWords(text).map(stemWord).join(' ')} `
}
