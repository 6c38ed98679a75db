import type { AskIndex } from '../ask-index.ts'
import { lightWords } from '../search/light-words.ts'
import { at } from '../search/lists.ts'
import type { Form, Term } from '../search/terms.ts'
import { type EntityMention, entityMention } from './entities.ts'
import { lightness } from './terms.ts'

/** Terms with each name of an entity as one, and the names. */
export function linkEntities(
  index: AskIndex,
  terms: readonly Term[],
  words: readonly string[]
): { terms: Term[]; mentions: EntityMention[] } {
  const ids = terms.map((term) => term.forms[0]?.id ?? -1)
  const found = runs(terms, words)
    .flatMap((from, run, starts) => {
      const inRun = index.finder()(ids.slice(from, starts[run + 1]))
      return inRun.map(({ start, end, markers }) => ({ start: start + from, end: end + from, markers }))
    })
    .filter(({ markers }) => markers.some((marker) => isEntity(index, marker)))
    .filter(({ start, end }) => terms.slice(start, end).some(({ spent }) => !spent))
  const mentions: EntityMention[] = []
  const linked: Term[] = []
  let place = 0
  for (const mention of found) {
    const inside = terms.slice(mention.start, mention.end)
    linked.push(...terms.slice(place, mention.start))
    place = mention.end
    const words = inside.map(({ word }) => word).join(' ')
    const markers = mention.markers.filter((marker) => isEntity(index, marker))
    const kin = index.kinship()(markers, ids.slice(mention.start, mention.end))
    mentions.push(entityMention(index.data, kin, words))
    const isAlone = terms.every((term) => term.spent || inside.includes(term))
    linked.push(entityTerm(index, { inside, kin, words, isAlone }))
  }
  linked.push(...terms.slice(place))
  return { terms: linked, mentions }
}

const parting = /^(?:is|are|was|were|do|does|did|has|have|can|be|i|you|we|they)$/

/** Where terms begin that may be a name together: no verb and no person stands inside one. */
function runs(terms: readonly Term[], words: readonly string[]): number[] {
  return terms.flatMap(({ place }, index) => {
    const between = words.slice((terms[index - 1]?.place ?? place) + 1, place)
    return index === 0 || between.some((word) => parting.test(word)) ? [index] : []
  })
}

function isEntity(index: AskIndex, marker: number): boolean {
  return (index.data.terms[marker] as string).startsWith('@')
}

/** A fact about another thing misses much, however often the thing is named: this share of the rarest word at least. */
const nameWorth = 0.4

/** Kin that stands for the thing in texts; looser kin serves only to look things up. */
const closeKin = 0.65

interface Named {
  /** The terms of the name, and its words. */
  readonly inside: readonly Term[]
  readonly words: string
  /** The thing and its kin. */
  readonly kin: readonly Form[]
  /** Whether nothing else is asked. */
  readonly isAlone: boolean
}

/** A name as one term. What all documents are about counts little: each need not name it. */
function entityTerm(index: AskIndex, { inside, kin, words, isAlone }: Named): Term {
  const forms = new Map<number, number>()
  const offer = ({ id, weight }: Form): void => {
    if (weight > (forms.get(id) ?? 0)) forms.set(id, weight)
  }
  for (const form of kin) if (form.weight >= closeKin) offer(form)
  const [only] = inside
  if (inside.length === 1 && only !== undefined)
    for (const form of only.forms) offer({ ...form, weight: 0.8 * form.weight })
  const first = inside[0] as Term
  const isTopic = !isAlone && index.data.terms[kin[0]?.id ?? -1] === `@${index.topic()}`
  const light = isTopic || inside.every(({ word }) => lightWords.has(word))
  const idf = Math.min(...kin.filter(({ weight }) => weight >= 0.95).map(({ id }) => at(index.data.idf, id)))
  return {
    ...first,
    word: words,
    stem: inside.map(({ stem }) => stem).join(' '),
    forms: [...forms].map(([id, weight]) => ({ id, weight })),
    idf: light ? idf * lightness.idf : idf,
    worth: light ? idf * lightness.worth : Math.max(idf, nameWorth * Math.log(1 + index.data.units.count)),
    corrected: inside.some(({ corrected }) => corrected),
    spent: false,
    name: true,
    entity: !isTopic
  }
}
