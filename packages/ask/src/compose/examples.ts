import { upperFirst } from './case.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { nameWithin, pluralName } from './name.ts'
import { type Relevant, relevantFacts } from './relevant.ts'
import { endSentence } from './sentence.ts'

/** Most things whose examples are told, and most examples of one thing. */
const mostThings = 2
const mostExamples = 12

/** All examples of a thing in one sentence, each once: `Hypervisor: Xen, KVM, Hyper-V.` */
export function composeExamples(asked: Asked): Draft | undefined {
  const found = relevantFacts(asked, ['example'])
  const [best] = found
  if (best === undefined || best.score < 0.6 || best.about < 0.8) return undefined
  const near = found.filter(({ score }) => score >= 0.9 * best.score)
  return { sentences: sentences(asked, near), together: true, explained: [], fit: best.score }
}

function sentences({ index }: Asked, found: readonly Relevant[]): DraftSentence[] {
  const groups = new Map<string, { examples: Set<string>; units: number[] }>()
  for (const { fact, unit } of found) {
    if (fact.kind !== 'example') continue
    const { examples, units } = groups.get(fact.subject) ?? { examples: new Set<string>(), units: [] }
    for (const example of fact.examples) examples.add(example)
    groups.set(fact.subject, { examples, units: [...units, unit] })
  }
  return [...groups].slice(0, mostThings).map(([subject, { examples, units }]) => {
    const name = upperFirst(pluralName(nameWithin(index, subject)))
    return { text: endSentence(`${name}: ${[...examples].slice(0, mostExamples).join(', ')}`), units }
  })
}
