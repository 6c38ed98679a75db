import type { Fact } from '@docfacts/schema'
import { lightWords } from '../search/light-words.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import { lowerWords, upperFirst } from './case.ts'
import { isCell } from './cell.ts'
import type { Asked, Draft } from './draft.ts'
import { nameWithin } from './name.ts'
import { endSentence } from './sentence.ts'
import { unitsOf } from './values.ts'

/** Most things that are listed. */
const most = 14

/** Which things have a value: `which services use UDP?` → `UDP (transport): DNS, DHCP, NTP.` */
export function composeRows({ index, question: { words, terms }, ranked }: Asked): Draft | undefined {
  const { byAspect, nameOf } = index.tables()
  const asked = words.findIndex((word) => /^(?:which|what|list|name|all)$/.test(word))
  const content = terms.filter(({ spent, place }) => !spent && place !== asked + 1)
  const wanted = content.filter(({ word }) => !lightWords.has(word))
  // What is told in many light words is no value: `which permit if I want to start my own company here`.
  if (asked !== 0 || wanted.length === 0 || content.length > 2 * wanted.length + 1) return undefined
  const cells = ranked.flatMap(({ fact }) => (isRow(fact) ? [fact] : []))
  const found = cells.map(({ aspect = '' }) => aspect).filter((aspect, place, all) => all.indexOf(aspect) === place)
  for (const aspect of found) {
    const name = nameOf.get(aspect) ?? aspect
    const told = (byAspect.get(aspect) ?? []).flatMap((place) => {
      const fact = index.book.facts[place] as Fact
      return isRow(fact) && wanted.every(({ stem }) => isTold(stem.split(' '), fact.value, name)) ? [fact] : []
    })
    // `sit inside` is not said by `sit on top`.
    const exact = told.filter(({ value }) => splitWords(value).every((word) => words.includes(word)))
    const rows = exact.length > 0 ? exact : told
    if (rows.length < 2) continue
    const names = [...new Set(rows.map(({ subject }) => nameWithin(index, subject)))].slice(0, most)
    const value = upperFirst(shortest(rows))
    return {
      sentences: [
        {
          text: endSentence(`${value} (${lowerWords(name)}): ${names.join(', ')}`),
          units: rows.slice(0, most).flatMap((fact) => unitsOf(index, fact).slice(0, 1))
        }
      ],
      together: true,
      typed: true,
      explained: terms.map(({ stem }) => stem),
      fit: 0.8
    }
  }
  return undefined
}

function isRow(fact: Fact): boolean {
  return isCell(fact) && !fact.subject.startsWith('document:')
}

/** Whether a cell has the words of a name, the last of them maybe in the name of its aspect: `dynamic` under `typing`. */
function isTold(stems: readonly string[], value: string, aspect: string): boolean {
  const [own, named] = [value, aspect].map((text) => splitWords(text).map(stemWord)) as [string[], string[]]
  return stems.some((stem) => own.includes(stem)) && stems.every((stem) => own.includes(stem) || named.includes(stem))
}

function shortest(rows: readonly Fact[]): string {
  return rows.map(({ value }) => value).reduce((best, one) => (one.length < best.length ? one : best))
}
