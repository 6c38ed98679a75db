import type { Fact } from '@docfacts/schema'
import { lightWords } from '../search/light-words.ts'
import { at } from '../search/lists.ts'
import type { Term } from '../search/terms.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import { lowerWords, upperFirst } from './case.ts'
import { isCell } from './cell.ts'
import type { Asked, Draft } from './draft.ts'
import { nameWithin } from './name.ts'
import { endSentence } from './sentence.ts'

/** Most things that are listed. */
const most = 14

/** Which things have a value: `which services use UDP?` → `Transport UDP: DNS, DHCP, NTP.` */
export function composeRows(asked: Asked): Draft | undefined {
  const { question, index } = asked
  if (!asking.test(question.words.join(' '))) return undefined
  const wanted = question.terms.filter(({ spent }) => !spent)
  const groups = new Map<string, Group>()
  for (const { fact } of asked.ranked) {
    if (!isCell(fact) || fact.aspect === undefined || fact.subject.startsWith('document:')) continue
    const stems = splitWords(fact.value).map(stemWord)
    const named = splitWords(index.tables().nameOf.get(fact.aspect) ?? '').map(stemWord)
    const told = wanted.filter(({ stem }) => isTold(stem.split(' '), stems, named))
    if (told.length === 0 || wanted.some((term) => !told.includes(term) && !isLeftOut(asked, term, fact.aspect ?? '')))
      continue
    const key = `${fact.aspect}|${told.map(({ stem }) => stem).join(' ')}`
    const known = groups.get(key)
    if (known === undefined)
      groups.set(key, { aspect: fact.aspect, told: told.map(({ word, stem }) => ({ word, stem })) })
  }
  const [best] = [...groups.values()].sort((a, b) => b.told.length - a.told.length)
  if (best === undefined) return undefined
  const found = rowsWith(asked, best)
  if (found.length < 2) return undefined
  const { nameOf, unitOf, factOf } = index.tables()
  const names = [...new Set(found.map(({ subject }) => nameWithin(index, subject)))].slice(0, most)
  const value = asWritten(found, best)
  const aspect = lowerWords(nameOf.get(best.aspect) ?? best.aspect)
  const units = found.slice(0, most).map(({ id }) => at(unitOf, factOf.get(id) ?? -1))
  return {
    sentences: [
      {
        text: endSentence(`${upperFirst(value)} (${aspect}): ${names.join(', ')}`),
        units: units.filter((unit) => unit >= 0)
      }
    ],
    together: true,
    typed: true,
    explained: question.terms.map(({ stem }) => stem),
    fit: 0.8
  }
}

/** An aspect and the asked words that its cells have. */
interface Group {
  readonly aspect: string
  readonly told: readonly { readonly word: string; readonly stem: string }[]
}

/** Whether a cell has the words of a name, the last of them maybe in the name of its aspect: `dynamic` under `typing`. */
function isTold(words: readonly string[], value: readonly string[], aspect: readonly string[]): boolean {
  return (
    words.some((word) => value.includes(word)) && words.every((word) => value.includes(word) || aspect.includes(word))
  )
}

/** Whether cells need not have a word: the kind of thing that is asked for, a word of no weight, or the name of their aspect. */
function isLeftOut({ question }: Asked, { word, stem, place }: Term, aspect: string): boolean {
  if (lightWords.has(word) || /^(?:which|what|list|all|name)$/.test(question.words[place - 1] ?? '')) return true
  return question.aspects.some(({ id, stems }) => id === aspect && stems.includes(stem))
}

const asking =
  /^(?:and |so )*(?:(?:which|what) (?:are |were )?(?:the |all )?(?:(?!is\b|was\b|does\b|has\b|are\b|were\b|do\b|did\b)\w+ )?(?!is\b|was\b|does\b|has\b|this\b)\w+s\b(?! (?:is|was|does|did|do) )|(?:which|what) (?:did|does|do)\b|list|name (?:all|some|the))/

/** The value that all have, or else the asked words as the first has them. */
function asWritten(found: readonly Fact[], { told }: Group): string {
  const [first] = found
  if (found.every(({ value }) => value === first?.value)) return first?.value ?? ''
  const stems = told.flatMap(({ stem }) => stem.split(' '))
  const words = (first?.value ?? '').split(/[^\p{L}\p{N}+#.-]+/u)
  return words.filter((word) => stems.includes(stemWord(splitWords(word)[0] ?? ''))).join(' ')
}

function rowsWith({ index }: Asked, { aspect, told }: Group): Fact[] {
  const { byAspect, nameOf } = index.tables()
  const named = splitWords(nameOf.get(aspect) ?? '').map(stemWord)
  return (byAspect.get(aspect) ?? []).flatMap((place) => {
    const fact = index.book.facts[place] as Fact
    const stems = splitWords(fact.value).map(stemWord)
    const has = isCell(fact) && told.every(({ stem }) => isTold(stem.split(' '), stems, named))
    return has && !fact.subject.startsWith('document:') ? [fact] : []
  })
}
