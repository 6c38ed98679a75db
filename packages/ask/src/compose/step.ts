import type { Fact } from '@docfacts/schema'
import type { Intent } from '../answer.ts'
import { at } from '../search/lists.ts'
import type { Ranked } from '../search/rerank.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { endSentence, oneLine } from './sentence.ts'

/** The one step, of steps to something else, that tells how: `how do I abort a rebase?` finds it among those of rebasing. */
export function composeStep(asked: Asked): Draft | undefined {
  const { question, index, ranked } = asked
  const wanted = question.terms.filter(({ spent }) => !spent)
  const own = wanted.filter(({ entity }) => !entity)
  if (own.length === 0) return undefined
  for (const { candidate } of ranked.slice(0, closest)) {
    const fact = index.book.facts[at(index.data.units.fact, candidate.unit)] as Fact
    if (fact.kind !== 'procedure') continue
    const step = fact.steps.find(({ text, command }) => {
      const stems = new Set(splitWords(`${text} ${command ?? ''}`).map(stemWord))
      return own.every(({ stem }) => stems.has(stem))
    })
    if (step === undefined) continue
    const code = step.command === undefined || step.text.includes(step.command) ? '' : ` ${oneLine(step.command)}`
    const text = endSentence(
      `${tellingPart(
        step.text,
        own.map(({ stem }) => stem)
      )}${code}`
    )
    return {
      sentences: [{ text, units: [candidate.unit] }],
      typed: true,
      explained: own.map(({ stem }) => stem),
      fit: 0.6
    }
  }
  return undefined
}

/** The step that has most of what was asked, where steps are not what is asked for; nothing where that is none. */
export function stepSentence({ question }: Asked, { fact, candidate }: Ranked): DraftSentence | undefined {
  if (fact.kind !== 'procedure' || wholeFor.has(question.intent)) return undefined
  const stems = new Set(question.terms.filter(({ spent }) => !spent).flatMap(({ stem }) => stem.split(' ')))
  const counts = fact.steps.map(({ text }) => splitWords(text).filter((word) => stems.has(stemWord(word))).length)
  const most = Math.max(...counts)
  const best = counts.indexOf(most)
  if (most === 0 || counts.filter((count) => count === most).length > 1) return undefined
  const title = fact.title === '' ? '' : `${fact.title.replace(/[:.]$/, '')}: `
  return { text: endSentence(`${title}step ${best + 1}, ${fact.steps[best]?.text ?? ''}`), units: [candidate.unit] }
}

/** Intents that want all steps. */
const wholeFor: ReadonlySet<Intent> = new Set<Intent>(['procedure', 'count', 'command', 'list'])

/** Facts that are looked through. */
const closest = 12

/** The sentences from the first that has an asked word on. */
function tellingPart(text: string, stems: readonly string[]): string {
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u)
  const first = sentences.findIndex((one) => splitWords(one).some((word) => stems.includes(stemWord(word))))
  return sentences.slice(Math.max(0, first)).join(' ')
}
