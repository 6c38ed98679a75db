import type { FactKind } from '@docfacts/schema'
import type { Intent } from '../answer.ts'
import type { AskIndex } from '../ask-index.ts'
import { asksBothSides } from '../question/intent.ts'
import { type Placed, placed, unitsBehind } from './behind.ts'
import { isCell } from './cell.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { isFit, isPast } from './fits.ts'
import { unitSentence } from './in-context.ts'
import { pluralName } from './name.ts'
import { withoutOverlaps } from './overlap.ts'
import { standing } from './procedure.ts'
import { type Relevant, relevantFacts } from './relevant.ts'
import { endSentence, isFragment, subjectName } from './sentence.ts'
import { tellsOf } from './straight.ts'

/** How facts of some kinds answer an intent. */
interface Collection {
  readonly kinds: readonly FactKind[]
  /** How much the best must be about the things that were asked about, and have of the other words, 0 … 1. */
  readonly about: number
  readonly cover: number
  /** Share of the best score from which another fact is told too. */
  readonly close: number
  readonly most: number
  /** What a list of them is headed with; without it each is a sentence. */
  readonly head?: string
}

const list = { about: 0.4, cover: 0, close: 0.7, most: 8 }
const collections: Partial<Record<Intent, Collection>> = {
  define: { kinds: ['definition'], about: 0.75, cover: 1, close: 0.9, most: 2 },
  analogy: { kinds: ['analogy'], about: 0.4, cover: 0, close: 0.92, most: 3 },
  recommend: { kinds: ['recommendation', 'use-case', 'verdict'], about: 0.4, cover: 0.7, close: 0.92, most: 3 },
  when: { kinds: ['event'], about: 0.6, cover: 0.7, close: 0.9, most: 2 },
  summary: { kinds: ['verdict', 'summary'], about: 0.6, cover: 0.6, close: 0.9, most: 3 },
  source: { kinds: ['reference'], about: 0.5, cover: 0.5, close: 0.8, most: 3 },
  pros: { ...list, kinds: ['advantage'], head: 'Advantages' },
  cons: { ...list, kinds: ['drawback'], head: 'Drawbacks' },
  uses: { ...list, kinds: ['use-case', 'recommendation'], head: 'Use cases' }
}

/** What praises a thing does not tell what it is. */
const praise =
  /\b(?:is|are) (?:an? |the |one of the )?(?:very |highly |most )?(?:great|good|best|popular|important|recommended|essential)/

/** Facts of the kinds that an intent asks for: definitions, advice, links, advantages in one list; advantages before drawbacks where both are. */
export function composeCollection(asked: Asked): Draft | undefined {
  const { question } = asked
  const [pros, cons] = asksBothSides(question.words.join(' '))
    ? (['pros', 'cons'] as const).map((intent) => collect({ ...asked, question: { ...question, intent } }))
    : []
  return pros && cons ? { ...cons, sentences: [...pros.sentences, ...cons.sentences] } : collect(asked)
}

function collect(asked: Asked): Draft | undefined {
  const { intent, terms } = asked.question
  const collection = collections[intent]
  if (collection === undefined) return undefined
  const { kinds, about, cover, close, most, head } = collection
  const isNamed = intent !== 'define' || terms.some(({ entity }) => entity)
  const found = relevantFacts(asked, kinds).filter(
    ({ fact }) =>
      (isNamed || tellsOf(fact.value, terms)) &&
      !(intent === 'define' && praise.test(fact.value)) &&
      !isPast(asked, fact)
  )
  const [best] = found
  if (best === undefined || best.about < about || best.cover < cover) return undefined
  const [first] = asked.ranked
  if (intent === 'when' && first && isFit(asked, first) && !isCell(first.fact) && standing(asked, best) < leastStanding)
    return undefined
  // Where nothing is named, other documents speak of other matters, and a list, which says its name once, is that of one thing.
  const named = terms.some(({ entity }) => entity)
  const [home] = best.fact.evidence
  const near = found.filter(({ score, about, cover, fact: { evidence, subject } }) => {
    if (score < close * best.score || about < 0.75 * best.about) return false
    if (named || head !== undefined) return named || subject === best.fact.subject
    return cover >= 0.75 * best.cover && evidence.some(({ document }) => document === home?.document)
  })
  const chosen = withoutOverlaps(near).slice(0, most)
  return {
    sentences: head === undefined ? chosen.map((one) => sentence(asked, one)) : [listed(asked, head, chosen)],
    together: true,
    typed: /^(?:when|cons)$/.test(intent),
    explained: intent === 'analogy' ? terms.map(({ stem }) => stem) : [],
    fit: head === undefined ? best.score : best.about
  }
}

function sentence({ index }: Asked, { fact, unit }: Relevant): DraftSentence {
  return fact.kind === 'reference'
    ? { text: `${fact.value.replace(/[.:]$/, '')}: ${fact.url}`, units: [unit] }
    : unitSentence(index, unit)
}

/** Share of the best score that an event must have: what is told best may be no event. */
const leastStanding = 0.9

/** Characters of a list. */
const room = 580

/** `Advantages of containers: quick start; small footprint.`, as many as there is room for; of long ones the label. */
function listed({ index }: Asked, head: string, found: readonly Relevant[]): DraftSentence {
  const [first] = found
  const name = first === undefined ? undefined : subjectName(index, first.fact)
  let text = `${head}${name === undefined ? '' : ` of ${pluralName(name)}`}: `
  const units: number[] = []
  const each = Math.max(90, room / found.length)
  for (const { fact, unit } of found) {
    const label = fact.kind === 'advantage' || fact.kind === 'drawback' ? fact.label : undefined
    const said = fact.kind === 'recommendation' && fact.situation !== '' ? fact.situation : fact.value
    const rest = isFragment(said) ? fragmentsBehind(index, unit) : []
    const items = [said.length > each ? (label ?? said) : said, ...rest.map(({ fact }) => fact.value)]
    const item = items.map((one) => one.replace(/[.;]$/, '')).join('; ')
    if (units.length > 0 && text.length + item.length > room) continue
    text += units.length === 0 ? item : `; ${item}`
    units.push(unit, ...rest.map((one) => one.unit))
  }
  return { text: endSentence(text), units }
}

/** What stands behind a short item in the same line, as short as it: `Cons: Heavy. Breaks in hail.` */
function fragmentsBehind(index: AskIndex, unit: number): Placed[] {
  const found: Placed[] = []
  let { end } = placed(index, unit)
  for (const next of unitsBehind(index, unit)) {
    if (next.start > end + 1 || next.fact.kind !== 'statement' || !isFragment(next.fact.value)) break
    found.push(next)
    end = next.end
  }
  return found
}
