import type { Fact } from '@docfacts/schema'
import { at } from '../search/lists.ts'
import { stopWords } from '../search/stop-words.ts'
import { type Section, sectionKey } from '../sections.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { saysNothing, unitSentence } from './in-context.ts'
import { isSentence } from './sentence.ts'

/** Most sentences of an answer, and most characters. */
const most = 3
const longest = 560

/** `tell me about parental leave`: the beginning of the section of that name. */
export function composeSection(asked: Asked): Draft | undefined {
  const key = sectionKey(asked.question.words.filter((word) => !stopWords.has(word) && !asking.has(word)).join(' '))
  if (key === '') return undefined
  const section = asked.index.sections().find((one) => one.key === key)
  return section && sectionDraft(asked, section)
}

/** Words that ask for a section. */
const asking: ReadonlySet<string> = new Set(
  'tell explain describe please know say give info information more'.split(' ')
)

/** The first sentences of a section that fit. */
function sectionDraft(asked: Asked, { start, end }: Section): Draft | undefined {
  const { index, question } = asked
  const sentences: DraftSentence[] = []
  const told = new Set<number>()
  let length = 0
  for (let unit = start; unit < end && sentences.length < most; unit++) {
    const fact = index.book.facts[at(index.data.units.fact, unit)] as Fact
    if (told.has(unit) || !prose.has(fact.kind) || !isSentence(fact.value)) continue
    if (saysNothing(index, unit)) continue
    const sentence = unitSentence(index, unit, told)
    if (length + sentence.text.length > longest) break
    sentences.push(sentence)
    for (const one of sentence.units) told.add(one)
    length += sentence.text.length
  }
  if (sentences.length === 0) return undefined
  return { sentences, together: true, explained: question.terms.map(({ stem }) => stem), fit: 0.8 }
}

/** Kinds that tell in whole sentences. */
const prose: ReadonlySet<Fact['kind']> = new Set(['statement', 'definition'])
