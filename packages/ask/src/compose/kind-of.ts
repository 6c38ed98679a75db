import type { Fact } from '@docfacts/schema'
import { at } from '../search/lists.ts'
import { splitWords } from '../search/tokenise.ts'
import type { Asked, Draft } from './draft.ts'
import { nameWithin, pluralName } from './name.ts'
import { endSentence } from './sentence.ts'

/** Most examples that are told. */
const most = 8

/** `is KVM a hypervisor?`, where documents give it as an example of one: `Yes. Examples of hypervisors: KVM, Xen.` */
export function composeKindOf(asked: Asked): Draft | undefined {
  const { question, index } = asked
  const [, thing, kind] =
    /^(?:so |and |but )*(?:is|are|was|were) (?:an? |the )?(.+?) (?:an?|one of the|a kind of|a type of) (.+)$/.exec(
      question.words.join(' ')
    ) ?? []
  if (thing === undefined || kind === undefined) return undefined
  const mention = question.mentions.find(({ words }) => words === kind)
  if (mention === undefined) return undefined
  const { bySubject, unitOf } = index.tables()
  for (const { id, weight } of mention.links) {
    if (weight < 0.95) break
    const found = (bySubject.get(id) ?? []).filter((place) => isAmong(index.book.facts[place] as Fact, thing))
    const [first] = found
    if (first === undefined) continue
    const examples = [...new Set(found.flatMap((place) => examplesOf(index.book.facts[place] as Fact)))].slice(0, most)
    const text = endSentence(`Yes. Examples of ${pluralName(nameWithin(index, id))}: ${examples.join(', ')}`)
    return {
      sentences: [{ text, units: found.map((place) => at(unitOf, place)).filter((unit) => unit >= 0) }],
      together: true,
      typed: true,
      explained: question.terms.map(({ stem }) => stem),
      fit: 1
    }
  }
  return undefined
}

function examplesOf(fact: Fact): readonly string[] {
  return fact.kind === 'example' ? fact.examples : []
}

function isAmong(fact: Fact, thing: string): boolean {
  return examplesOf(fact).some((example) => splitWords(example).join(' ') === thing)
}
