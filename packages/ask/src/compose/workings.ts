import type { Fact } from '@docfacts/schema'
import { covers } from '../confidence.ts'
import { at } from '../search/lists.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import { isAbout } from './about.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { saysNothing } from './in-context.ts'
import { withMembers } from './members.ts'
import { isSentence } from './sentence.ts'

/** Most sentences of an answer, and most characters. */
const most = 3
const longest = 560

/** `how does a heat pump work?`: the beginning of the section that says so in its heading. */
export function composeWorkings(asked: Asked): Draft | undefined {
  const { question, index } = asked
  if (!/\bhow (?:does|do|is|are|did) .+ (?:works?|working|function|operate)$/.test(question.words.join(' ')))
    return undefined
  const [mention, ...others] = question.mentions
  if (mention === undefined || others.length > 0) return undefined
  const { units } = index.data
  const found: number[] = []
  for (let unit = 0; unit < units.count; unit++) {
    const fact = index.book.facts[at(units.fact, unit)] as Fact
    if (!isUnderWorkings(asked, fact, unit) || !isAbout(asked, fact) || saysNothing(index, unit)) continue
    if (isSentence(fact.value) && fact.kind === 'statement') found.push(unit)
  }
  const sentences: DraftSentence[] = []
  let length = 0
  for (const unit of found) {
    const told = new Set(sentences.flatMap((one) => one.units))
    const sentence = withMembers(asked, index.book.facts[at(units.fact, unit)] as Fact, unit, told)
    if (told.has(unit) || sentences.length >= most || length + sentence.text.length > longest) continue
    if (sentences.length > 0 && at(units.passage, unit) !== at(units.passage, sentences[0]?.units[0] ?? 0)) continue
    sentences.push(sentence)
    length += sentence.text.length
  }
  if (sentences.length === 0) return undefined
  return { sentences, together: true, explained: question.terms.map(({ stem }) => stem), fit: 0.8 }
}

/** Whether the nearest heading asks or tells how something works. */
function isUnderWorkings({ index, question }: Asked, { evidence }: Fact, unit: number): boolean {
  const document = index.book.documents[at(index.data.units.document, unit)]?.id
  const heading = evidence.find((one) => one.document === document)?.section.at(-1) ?? ''
  if (!splitWords(heading).some((word) => stemWord(word) === 'work')) return false
  const names = question.terms.filter(({ entity }) => entity)
  return /\bthey|it\b/.test(heading) || names.every((term) => covers(index, term, unit) >= 0.5)
}
