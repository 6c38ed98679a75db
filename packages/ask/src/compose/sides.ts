import { describeEntity, describeWords } from './describe.ts'
import type { Asked, Draft } from './draft.ts'

/** What each of two things is, where no sentence tells them apart: `difference between X and Y`, `X vs Y`. */
export function composeSides(asked: Asked): Draft | undefined {
  const sides = splitSides(asked.question.words.join(' '))
  if (sides.length !== 2) return undefined
  const { terms, mentions } = asked.question
  if (mentions.length > 1 && terms.some(({ entity, spent }) => !entity && !spent)) return undefined
  const sentences = sides.flatMap((words) => {
    const mention = asked.question.mentions.find((one) => one.words === words)
    return (mention && describeEntity(asked, mention.links)) ?? describeWords(asked, words) ?? []
  })
  if (sentences.length !== 2 || sentences[0]?.text === sentences[1]?.text) return undefined
  return { sentences, together: true, explained: [], fit: 0.7 }
}

/** `whats the difference between a and b` → `a`, `b` */
function splitSides(text: string): string[] {
  const [, a = '', b = ''] =
    /\bbetween (.+?) (?:and|or|vs|versus) (.+)$/.exec(text) ??
    /^(?:compare )?(.+?) (?:vs|versus|compared (?:to|with)|or) (.+)$/.exec(text) ??
    /\bhow (?:is|are|does|do) (.+?) (?:differ|different) from (.+)$/.exec(text) ??
    []
  return [a, b].map((side) => side.replace(/^(?:an?|the) /, '').trim()).filter((side) => side !== '')
}
