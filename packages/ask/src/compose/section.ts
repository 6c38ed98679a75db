import type { Fact } from '@docfacts/schema'
import { covers } from '../confidence.ts'
import { at } from '../search/lists.ts'
import { stopWords } from '../search/stop-words.ts'
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
  if (question.mentions.length !== 1) return undefined
  const names = question.terms.filter(({ entity }) => entity)
  return sectionDraft(asked, (fact, unit, heading) => {
    if (!splitWords(heading).some((word) => stemWord(word) === 'work') || !isAbout(asked, fact)) return false
    return /\b(?:they|it)\b/.test(heading) || names.every((term) => covers(index, term, unit) >= 0.5)
  })
}

/** `tell me about parental leave`: the beginning of the section of that name. */
export function composeSection(asked: Asked): Draft | undefined {
  const wanted = stemsOf(asked.question.words.filter((word) => !stopWords.has(word) && !asking.has(word)).join(' '))
  if (wanted.size === 0) return undefined
  return sectionDraft(asked, (_, __, heading) => {
    const stems = stemsOf(heading)
    return stems.size === wanted.size && [...stems].every((stem) => wanted.has(stem))
  })
}

/** Words that ask for a section. */
const asking: ReadonlySet<string> = new Set(
  'tell explain describe please know say give info information more'.split(' ')
)

type IsMeant = (fact: Fact, unit: number, heading: string) => boolean

/** The first sentences of the first section that is meant. */
function sectionDraft(asked: Asked, isMeant: IsMeant): Draft | undefined {
  const { index, question } = asked
  const { units } = index.data
  const sentences: DraftSentence[] = []
  const told = new Set<number>()
  let length = 0
  let passage: number | undefined
  for (let unit = 0; unit < units.count && sentences.length < most; unit++) {
    if (passage !== undefined && at(units.passage, unit) !== passage) break
    const fact = index.book.facts[at(units.fact, unit)] as Fact
    if (told.has(unit) || !prose.has(fact.kind) || !isSentence(fact.value) || saysNothing(index, unit)) continue
    if (!isMeant(fact, unit, headingOf(asked, fact, unit))) continue
    const sentence = withMembers(asked, fact, unit, told)
    if (length + sentence.text.length > longest) break
    passage = at(units.passage, unit)
    sentences.push(sentence)
    for (const one of sentence.units) told.add(one)
    length += sentence.text.length
  }
  if (sentences.length === 0) return undefined
  return { sentences, together: true, explained: question.terms.map(({ stem }) => stem), fit: 0.8 }
}

/** Kinds that tell in whole sentences. */
const prose: ReadonlySet<Fact['kind']> = new Set(['statement', 'definition'])

/** The heading right above a unit. */
function headingOf({ index }: Asked, { evidence }: Fact, unit: number): string {
  const document = index.book.documents[at(index.data.units.document, unit)]?.id
  return evidence.find((one) => one.document === document)?.section.at(-1) ?? ''
}

function stemsOf(text: string): Set<string> {
  return new Set(
    splitWords(text)
      .filter((word) => word.length > 2)
      .map(stemWord)
  )
}
