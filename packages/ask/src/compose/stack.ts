import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { relevantFacts } from './relevant.ts'
import { endSentence, subjectName } from './sentence.ts'

/** The layers of an architecture, or what stands between two of them. */
export function composeStack(asked: Asked): Draft | undefined {
  const found = relevantFacts(asked, ['stack'])
  const [best] = found
  if (best === undefined || best.fact.kind !== 'stack' || best.about < 0.4) return undefined
  const { layers } = best.fact
  const asks = asked.question.words
  const between = asks.includes('between') ? layersBetween(layers, asks) : []
  const name = subjectName(asked.index, best.fact)
  const of = name === undefined ? '' : ` (${name})`
  const sentences: DraftSentence[] = []
  if (between.length > 0) sentences.push({ text: endSentence(between.join(', ')), units: [best.unit] })
  const count = asked.question.intent === 'count' ? `${layers.length} layers` : 'Layers'
  sentences.push({ text: endSentence(`${count}${of}, top to bottom: ${layers.join(' → ')}`), units: [best.unit] })
  return { sentences, typed: true, explained: [], fit: best.about }
}

function layersBetween(layers: readonly string[], words: readonly string[]): string[] {
  const asked = new Set(words.map(stemWord))
  const named = layers.flatMap((layer, place) => {
    const stems = splitWords(layer).map(stemWord)
    return stems.length > 0 && stems.filter((stem) => asked.has(stem)).length >= stems.length / 2 ? [place] : []
  })
  const [first, last] = [named[0], named.at(-1)]
  return first === undefined || last === undefined ? [] : layers.slice(first + 1, last)
}
