import { lastWord } from './fold.ts'
import { canName } from './no-names.ts'
import type { Registry } from './registry.ts'
import { isSideWord } from './sides.ts'
import type { Spoken } from './spoken.ts'
import { STOP, type Uses } from './uses.ts'

/**
 * Let the words that tell compared things apart mean them where sentences say them alone: of `git merge vs git rebase`, "merge".
 */
export function joinTails(uses: Uses, compared: readonly string[], entities: Registry): void {
  const [first, second] = compared.map((name) => name.split(' '))
  if (first === undefined || second === undefined || first[0] !== second[0]) return
  const [shared = ''] = first
  for (const [, ...rest] of [first, second]) {
    const tail = rest.join(' ')
    const [head = ''] = rest
    if (tail === '' || !uses.before(head).some((word) => word !== shared)) continue
    const whole = entities.find(`${shared} ${tail}`)
    const own = entities.add(tail)
    if (whole !== undefined && whole !== own) entities.join(whole, own)
  }
}

/**
 * What a title and a table set against each other is the same, though the title says more: `Nala K2 kite` of a title is the `Nala K2`
 * of a header that has the other thing as well.
 */
export function joinCompared(comparisons: readonly (readonly string[])[], entities: Registry): void {
  const [title = [], ...others] = comparisons
  for (const names of others) {
    const ids = names.map((name) => entities.find(name))
    const [name = '', another] = title.filter((one) => !ids.includes(entities.find(one)))
    const rest = names.filter((one) => !title.some((own) => entities.find(own) === entities.find(one)))
    if (another !== undefined || names.length !== title.length || rest.length !== 1) continue
    const [id, own] = [entities.find(rest[0] ?? ''), entities.find(name)]
    if (id !== undefined && own !== undefined && name.startsWith(`${rest[0]} `)) entities.join(own, id)
  }
}

/**
 * Let proper names of two words that are compared be said by either word, where no other name has it: in `Heron Queue vs Plover Bus`,
 * "Heron" and "the Queue".
 */
export function joinFirstWords(
  compared: readonly string[],
  { spoken, uses }: { readonly spoken: Spoken; readonly uses: Uses },
  entities: Registry
): void {
  const words = compared.flatMap((name) => name.split(' '))
  if (compared.length !== 2 || words.length !== 4 || new Set(words).size < 4) return
  for (const name of compared) {
    const parts = name.split(' ')
    const id = entities.find(name)
    if (id === undefined || parts.length !== 2 || parts.some(spoken.isCommon) || !parts.some(spoken.isProper)) continue
    for (const word of parts) {
      const own = entities.find(word)
      if (own === id || !uses.says(word)) continue
      if (own === undefined) entities.add(word, id)
      else entities.join(own, id)
    }
  }
}

/**
 * Of `renewable and fossil energy source` the first half is said as a whole as well: let `renewable energy source` mean it where the
 * sentences say so.
 */
export function joinHalves(uses: Uses, compared: readonly string[], entities: Registry): void {
  const [half = '', whole = '', another] = compared
  const id = entities.find(half)
  const words = whole.split(' ')
  if (another !== undefined || id === undefined || half.includes(' ')) return
  for (let at = 1; at < words.length; at++) {
    const spelt = [half, ...words.slice(at)].join(' ')
    const own = entities.find(spelt)
    const other = words.slice(0, at).join(' ')
    const isNew = entities.find(other) === undefined && !other.includes(' ') && canName(other)
    if (isNew && isLabel(other, uses) && isLabel(half, uses)) entities.add(other, entities.find(whole))
    if (!uses.says(spelt)) continue
    if (isNew && isSaidAs(other, half, uses)) entities.add(other, entities.find(whole))
    if (own === id) continue
    if (own === undefined) entities.add(spelt, id)
    else entities.join(id, own)
    return
  }
}

/** Whether a word stands somewhere with nothing before and behind it. */
function isLabel(word: string, uses: Uses): boolean {
  const after = uses.after(word)
  return uses.before(word).some((one, index) => isStop(one) && isStop(after[index] ?? ''))
}

function isStop(word: string): boolean {
  return word === STOP || word === ''
}

/** Whether a word stands alone, or mostly before what another one of its kind stands before: `sled` beside `box kite`. */
function isSaidAs(word: string, other: string, uses: Uses): boolean {
  const behind = uses.after(word)
  if (behind.length === 0) return false
  const kinds = new Set(uses.after(other).filter((one) => !LITTLE.test(one)))
  return behind.every((one) => LITTLE.test(one) || kinds.has(one))
}

/**
 * Let what tells two compared things of one kind apart mean them where it is chosen alone: of `gas grill vs charcoal grill`, "choose gas".
 */
export function joinChosen(uses: Uses, compared: readonly string[], entities: Registry): void {
  const kind = lastWord(compared[0] ?? '')
  if (compared.length < 2 || !compared.every((name) => name.endsWith(` ${kind}`))) return
  for (const name of compared) {
    const word = name.slice(0, -kind.length - 1)
    const id = entities.find(name)
    if (id === undefined || word.includes(' ') || entities.find(word) !== undefined) continue
    const after = uses.after(word)
    if (uses.before(word).some((one, index) => TAKEN.test(one) && LITTLE.test(after[index] ?? '')))
      entities.add(word, id)
  }
}

/** What stands before a thing that is chosen. */
const TAKEN = /^(?:choose|pick|use|prefer|buy|get|go|for|with|consider|than|over|unlike)$/

/** Let what is counted of one kind be named without it: `Type 1` of a document that compares type 1 and type 2 kites. */
export function joinCounted(compared: readonly string[], entities: Registry): void {
  for (const name of compared) {
    const short = COUNTED.exec(name)?.[1]
    const id = entities.find(name)
    if (short === undefined || id === undefined || !compared.some((other) => isNext(other, name))) continue
    const own = entities.find(short)
    if (own === undefined) entities.add(short, id)
    else if (own !== id) entities.join(id, own)
  }
}

const COUNTED = /^(\S+ (?:\d+|[ivx]+|[a-z]))\s/

/** Whether two names differ in what they are counted by alone. */
function isNext(one: string, other: string): boolean {
  const [first, , ...rest] = one.split(' ')
  const [begin, , ...others] = other.split(' ')
  return one !== other && first === begin && rest.join(' ') === others.join(' ')
}

/**
 * Let the activity mean the thing it is done with, where both are said: `merging` in a document that compares merge and rebase. Of
 * what ends in one word, `dark roast` and `light roast`, it may be any.
 */
export function joinGerunds(uses: Uses, compared: readonly string[], entities: Registry): void {
  for (const name of compared) {
    const id = entities.find(name)
    const verb = lastWord(name)
    if (
      id === undefined ||
      !/^[a-z]{3,}$/.test(verb) ||
      compared.some((other) => other.endsWith(` ${verb}`) && other !== name)
    )
      continue
    for (const gerund of [`${verb}ing`, `${verb.replace(/e$/, '')}ing`, `${verb}${verb.at(-1)}ing`]) {
      const own = entities.find(gerund)
      if (own === id || !uses.says(gerund)) continue
      if (own === undefined) entities.add(gerund, id)
      else entities.join(own, id)
    }
  }
}

/**
 * Let what tells kinds of one thing apart mean them where sentences use it as a noun: beside `semi-automatic machine` and
 * `super-automatic machine`, "a super-automatic". Where it stands alone more rarely than before the noun, the longer name stays.
 */
export function joinModifiers(uses: Uses, entities: Registry): void {
  const kinds = new Map<string, Map<string, string>>()
  const single = new Set<string>()
  for (const [folded] of entities.entries()) {
    const space = folded.indexOf(' ')
    if (space < 0) {
      single.add(folded)
      continue
    }
    const tail = folded.slice(space + 1)
    kinds.set(tail, (kinds.get(tail) ?? new Map()).set(folded.slice(0, space), folded))
  }
  for (const [tail, group] of kinds) {
    const [head = ''] = tail.split(' ')
    const isOfMany = group.size > 1 || uses.before(tail).some((one) => single.has(one) && !group.has(one))
    if (!isOfMany) continue
    for (const [modifier, whole] of group) {
      const alone = countAlone(modifier, uses)
      const id = entities.find(whole)
      if (alone < 2 || head === '' || id === undefined) continue
      const isWhole = alone < uses.after(modifier).filter((word) => word === head).length
      const own = isWhole ? (entities.find(modifier) ?? entities.add(modifier, id)) : entities.add(modifier)
      if (id === own) continue
      if (isWhole) entities.join(own, id)
      else entities.join(id, own)
    }
  }
}

/** How often a word stands as a noun: behind an article or what counts its parts, and before no other noun. */
function countAlone(modifier: string, uses: Uses): number {
  const after = uses.after(modifier)
  return uses
    .before(modifier)
    .filter((word, index) => /^(?:an?|the|each|every|\S+-\p{L}+)$/u.test(word) && LITTLE.test(after[index] ?? ''))
    .length
}

const LITTLE =
  /^(?:\.|is|are|was|were|ha|has|have|can|will|and|or|for|in|on|at|to|with|than|from|if|when|while|but|by|that|which|need|cost|take|make|give|do|doe|weigh|last|lose|work|come|go)$/

/**
 * Let a title that ends in what no sentence says be about the thing that it opens with: `Kafka Deep-Dive` in a document that says
 * "Kafka" and never "deep-dive". The thing must be a proper name: `Data engineering` is not about data.
 */
export function joinTitled(title: string, uses: Uses, isProper: (word: string) => boolean, entities: Registry): void {
  const own = entities.find(title)
  const words = title.split(' ')
  if (own === undefined || uses.says(title)) return
  for (let count = words.length - 1; count > 0; count--) {
    const opening = words.slice(0, count)
    const id = entities.find(opening.join(' '))
    if (id === undefined || id === own) continue
    if (opening.every(isProper) && words.slice(count).every((word) => !uses.says(word))) entities.join(own, id)
    return
  }
}

/**
 * Let a name with a gloss in brackets mean the thing without it: `Box kite (two cells)` beside "box kites". Where another gloss tells
 * things of one name apart, `Mercury (planet)` and `Mercury (element)`, both stay.
 */
export function joinGlossed(names: ReadonlySet<string>, entities: Registry): void {
  const glossed = Map.groupBy(
    [...names].filter((name) => GLOSS.test(name)),
    (name) => name.replace(GLOSS, '')
  )
  for (const [bare, [name = '', another]] of glossed) {
    const id = entities.find(bare)
    const own = entities.find(name)
    if (another !== undefined || id === undefined || own === undefined || id === own) continue
    entities.join(own, id)
  }
}

/** What explains a name, in brackets behind it. */
export const GLOSS: RegExp = /\s*\([^()]+\)$/

/** Words that a name may have behind the one that tells it apart. */
const MOST_BEHIND = 2

/**
 * Let a heading's longer name mean what a table or title compares by its first words: sections on `Rolling update` and `Canary
 * release` are about the `Rolling` and `Canary` of the table. One such heading alone says nothing.
 */
export function joinHeaded(headings: readonly string[], compared: readonly string[], entities: Registry): void {
  if (compared.length < 2) return
  const byOpening = new Map<string, Set<string>>()
  for (const heading of headings)
    for (const name of openingsOf(heading)) byOpening.set(name, (byOpening.get(name) ?? new Set()).add(heading))
  const heads = new Set(headings)
  const pairs = compared.flatMap((name) => {
    const [only, another] = byOpening.get(name) ?? []
    return only === undefined || another !== undefined ? [] : [{ name, longer: only }]
  })
  const headed = new Set([...compared.filter((name) => heads.has(name)), ...pairs.map(({ name }) => name)])
  if (headed.size < 2) return
  for (const { name, longer } of pairs) {
    const id = entities.find(name)
    const own = entities.find(longer)
    if (id === undefined || own === id || heads.has(name)) continue
    if (own === undefined) entities.add(longer, id)
    else entities.join(own, id)
  }
}

/**
 * Let the last word of a heading's proper name mean its thing where no other name ends in it: below `Alaskan Malamute`, "the Malamute".
 */
export function joinHeadedTails(
  headings: readonly string[],
  { spoken, uses }: { readonly spoken: Spoken; readonly uses: Uses },
  entities: Registry
): void {
  const named = headings.filter((name) => name.includes(' ') && entities.find(name) !== undefined)
  if (named.length === 0) return
  const ends = new Map<string, Set<string>>()
  for (const [folded, id] of entities.entries()) {
    const last = lastWord(folded)
    if (last !== folded) ends.set(last, (ends.get(last) ?? new Set()).add(id))
  }
  for (const name of named) {
    const last = lastWord(name)
    const id = entities.find(name)
    const own = entities.find(last)
    if (id === undefined || own === id || (ends.get(last)?.size ?? 0) > 1) continue
    if (!spoken.isProper(last) || !uses.says(last)) continue
    if (name.split(' ').some((word) => spoken.isCommon(word) || isSideWord(word))) continue
    if (own === undefined) entities.add(last, id)
    else entities.join(own, id)
  }
}

/** What a name may be cut to: `rolling` of `rolling update`. */
function openingsOf(name: string): readonly string[] {
  const words = name.split(' ')
  return [1, MOST_BEHIND].flatMap((count) => (words.length > count ? [words.slice(0, -count).join(' ')] : []))
}
