import type { Fact, FactKind } from '@docfacts/schema'
import type { Intent } from '../answer.ts'
import { stopWords } from '../search/stop-words.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { unitSentence } from './in-context.ts'
import { withoutOverlaps } from './overlap.ts'
import { type Relevant, relevantFacts } from './relevant.ts'
import { endSentence } from './sentence.ts'

/** Most sentences of an answer. */
const most = 3

/** Facts of the kind that an intent asks for, as they stand: analogies, examples, commands, recommendations. */
export function composeKinds(asked: Asked): Draft | undefined {
  const kinds = kindsOf[asked.question.intent]
  if (kinds === undefined) return undefined
  const found = relevantFacts(asked, kinds)
  const [best] = found
  if (best === undefined || best.score < least) return undefined
  const near = found.filter(({ score }) => score >= close * best.score).slice(0, 8 * most)
  const chosen = withoutOverlaps(spread(asked, near)).slice(0, most)
  const explained = explainedBy(asked, best.fact)
  return {
    sentences: joinNamed(chosen.map(({ unit }) => unitSentence(asked.index, unit))),
    together: true,
    explained,
    fit: explained.length > 0 ? 1 : best.score
  }
}

/** `UDP: late data.` and `UDP: many receivers.` → `UDP: late data; many receivers.` */
function joinNamed(sentences: readonly DraftSentence[]): readonly DraftSentence[] {
  const [first] = sentences
  const name = /^[^:.]{1,40}: /.exec(first?.text ?? '')?.[0]
  if (name === undefined || sentences.length < 2 || sentences.some(({ text }) => !text.startsWith(name)))
    return sentences
  const items = sentences.map(({ text }) => text.slice(name.length).replace(/[.;]$/, ''))
  return [{ text: endSentence(name + items.join('; ')), units: sentences.flatMap(({ units }) => units) }]
}

/** An analogy is one of anything; advice for a situation that the question is in accounts for all that tells of it. */
function explainedBy({ question }: Asked, fact: Fact): string[] {
  if (question.intent === 'analogy') return question.terms.map(({ stem }) => stem)
  if (fact.kind !== 'recommendation' || question.situation === 0) return []
  const asked = new Set(question.words.map(stemWord))
  const told = splitWords(fact.situation).filter((word) => !stopWords.has(word))
  const shared = told.filter((word) => asked.has(stemWord(word)))
  if (shared.length < 2 || shared.length < leastSituation * told.length) return []
  return question.terms.flatMap(({ stem, place }) => (place < question.situation ? [stem] : []))
}

/** Share of the situation of an advice that a question must tell. */
const leastSituation = 0.6

/** Share of the best score from which a fact is shown beside it. */
const close = 0.92

/** Score below which a fact is about something else. */
const least = 0.45

/** Where several things are asked about, the best fact of each comes before the second best of any. */
function spread({ question }: Asked, found: readonly Relevant[]): Relevant[] {
  const firsts = question.mentions.flatMap(({ links }) => {
    const ids = new Set(links.filter(({ weight }) => weight >= 0.6).map(({ id }) => id))
    return found.filter(({ fact }) => ids.has(fact.subject)).slice(0, 1)
  })
  return [...new Set([...firsts, ...found])]
}

const kindsOf: Partial<Record<Intent, readonly FactKind[]>> = {
  recommend: ['recommendation', 'use-case', 'verdict'],
  which: ['recommendation', 'use-case', 'verdict'],
  analogy: ['analogy'],
  command: ['command'],
  example: ['example']
}
