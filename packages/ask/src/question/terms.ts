import type { SearchData } from '../search/data.ts'
import { lightWords } from '../search/light-words.ts'
import { at } from '../search/lists.ts'
import { rarest } from '../search/standing.ts'
import { stopWords } from '../search/stop-words.ts'
import type { Form, Term } from '../search/terms.ts'
import { stemWord } from '../search/tokenise.ts'
import { degreesOf, sameDegreeOf } from './comparative.ts'
import { irregular } from './irregular.ts'
import { shorthand } from './shorthand.ts'
import { correct } from './spelling.ts'

/**
 * The words of a question that tell what it is about, with all that may stand for them in the index.
 *
 * A word is found by its stem, by an irregular form ("ran" ~ "run"), joined with its neighbour ("start up" ~ "startup"), or
 * else by correcting its spelling, or at last split in two ("filesystem" ~ "file system").
 */
export function readTerms(
  data: SearchData,
  words: readonly string[],
  spent: ReadonlySet<string>,
  capitals: ReadonlySet<string>
): Term[] {
  const terms: Term[] = []
  const asked = new Set(words.map((word) => data.termOf.get(stemWord(word))))
  for (const [place, word] of words.entries()) {
    const thing = stopWords.has(word) && isNoun(words, place) ? data.termOf.get(`@${word}`) : undefined
    if (word === '' || (stopWords.has(word) && thing === undefined)) continue
    const stem = stemWord(word)
    const known = new Map<number, number>(thing === undefined ? [] : [[thing, 1]])
    add(known, data, stem, 1)
    for (const other of [...degreesOf(word), ...(irregular.get(word) ?? [])]) add(known, data, stemWord(other), 0.8)
    for (const other of sameDegreeOf(word)) add(known, data, stemWord(other), 0.6)
    for (const other of shorthand.get(word) ?? []) add(known, data, stemWord(other), 0.6)
    if (/^\d0s$/.test(word)) add(known, data, stemWord(`19${word}`), 1)
    for (const joined of joins(words, place)) add(known, data, stemWord(joined), 0.9)
    if (known.size === 0) for (const id of longerForms(data, word)) known.set(id, 0.8)
    const fixed = known.size === 0 ? correct(data, stem, word) : undefined
    if (fixed !== undefined) known.set(fixed, 0.8)
    else if (known.size === 0) for (const part of split(data, word)) add(known, data, part, 0.5)
    const light = lightWords.has(word) || (known.size === 0 && adverb.test(word))
    const likeness = known.size === 0 ? alike.unknown : alike.known
    const rare = rarity(data, formsOf(known))
    // What is asked for itself does not stand for another word as well: to `write a compose file` is not to write a file.
    const others = light || capitals.has(word) ? [] : [...data.alikeOf(stem)].filter((id) => !asked.has(id))
    for (const id of others) if (!known.has(id)) known.set(id, likeness)
    terms.push({
      word,
      stem: data.terms[fixed ?? -1] ?? stem,
      forms: formsOf(known),
      idf: (light ? lightness.idf : 1) * rare,
      worth: (light ? lightness.worth : 1) * rare,
      place,
      corrected: fixed !== undefined,
      spent: spent.has(stem),
      name: capitals.has(word),
      capital: capitals.has(word),
      entity: false
    })
  }
  return terms
}

/** Whether a word of grammar stands where a noun does: `a will`, `will vs trust`. */
function isNoun(words: readonly string[], place: number): boolean {
  return (
    /^(?:an?|the|my|your|our|their|vs|versus|between)$/.test(words[place - 1] ?? '') ||
    /^(?:vs|versus)$/.test(words[place + 1] ?? '')
  )
}

function formsOf(known: ReadonlyMap<number, number>): Form[] {
  return [...known].map(([id, weight]) => ({ id, weight }))
}

/** What a word counts for that says about the same, beside the word that was asked and where the index does not have that. */
const alike = { known: 0.15, unknown: 0.6 }

/** Words that tell how something is or happens, which documents seldom repeat: `why are they suddenly so loud` */
const adverb = /\w{3}ly$/

function add(known: Map<number, number>, data: SearchData, stem: string, weight: number): void {
  const id = data.termOf.get(stem)
  if (id !== undefined && !known.has(id)) known.set(id, weight)
}

function joins(words: readonly string[], place: number): string[] {
  const [before, word, after] = [words[place - 1], words[place], words[place + 1]]
  return [...(before === undefined ? [] : [`${before}${word}`]), ...(after === undefined ? [] : [`${word}${after}`])]
}

/** The two words that a compound is written as: `filesystem` → `file`, `system`; of `ebike` the second, where `e-bike` is written. */
function split({ termOf }: SearchData, word: string): string[] {
  const rest = stemWord(word.slice(1))
  if (word.length > 4 && termOf.has(word.charAt(0)) && termOf.has(rest)) return [rest]
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const parts = [stemWord(word.slice(0, cut)), stemWord(word.slice(cut))]
    if (parts.every((part) => termOf.has(part))) return parts
  }
  return []
}

/** Most letters by which a longer form of a word goes on, and fewest of the word: `postgres` ~ `postgresql`. */
const mostMore = 3
const fewest = 6

/** Terms that a word begins; for a short word the only one: `amp` ~ `amplifier`. */
function longerForms(data: SearchData, word: string): number[] {
  const longer = (data.buckets().get(word.charAt(0)) ?? []).filter((id) => data.terms[id]?.startsWith(word))
  if (word.length < fewest) return longer.length === 1 && word.length > 2 ? longer : []
  return longer.filter((id) => (data.terms[id] as string).length <= word.length + mostMore)
}

/** Share of its rarity that a light word counts for. */
export const lightness = { idf: 0.6, worth: 0.4 }

/** A word that the factbook does not have tells more than the rarest that it has. */
function rarity(data: SearchData, forms: readonly Form[]): number {
  return Math.min(rarest(data), ...forms.map(({ id, weight }) => at(data.idf, id) / weight))
}
