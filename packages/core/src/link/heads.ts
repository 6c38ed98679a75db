import { initialsOf } from './acronyms.ts'
import { canName } from './no-names.ts'
import type { Registry } from './registry.ts'
import type { Spoken } from './spoken.ts'
import { STOP, type Uses } from './uses.ts'

/**
 * `paper kite` is `kite` where the document also says only "kite", and names no other kind of them nearly as often. Of the
 * things that a title or table sets against each other the compound is meant, unless its head is a proper name: `Kites vs gas
 * boilers` goes on with "boilers", `Apache Kafka` with "Kafka". The last of `titled` are the items that have a row each. Those that headings count
 * (`1. Magic knot`, `2. Russian join`) are several of a kind, which the head alone does not mean.
 */
export function joinHeads(
  uses: Uses,
  { isProper }: Spoken,
  titled: readonly (readonly string[])[],
  counted: ReadonlySet<string>,
  entities: Registry
): void {
  const items = new Set(titled.at(-1)?.filter((name) => !titled.slice(0, -1).some((names) => names.includes(name))))
  const told = new Set(titled.flat())
  const toldIds = new Set([...told].map((name) => entities.find(name)))
  for (const [head, names] of compoundsOf(entities)) {
    const [only, another] = new Set([...names].map((name) => entities.find(name)))
    const [name = ''] = names
    if (only === undefined || another !== undefined || isNamedBefore(name, head, entities)) continue
    // Of several words the compound's own say enough.
    const counts = head.includes(' ') ? new Map<string, number>() : countModifiers(head, uses)
    const own = entities.find(head)
    if (titled.some((names) => told.has(name) && told.has(head) && names.includes(name) && names.includes(head)))
      continue
    if (told.has(name) && !isProper(head) && !told.has(head)) {
      if (own === only || !(canName(head) || WHO.test(head)) || !isMeant(name, head, counts)) continue
      // Of one row of many a word that is said everywhere is not meant.
      if (items.has(name) && (LONG.test(name) || !isOften(name, head, counts))) continue
      if (own === undefined) entities.add(head, only)
      else entities.join(own, only)
    } else if (
      (!counted.has(name) || (isProper(head) && !isOneOf(name, head, counted))) &&
      !told.has(head) &&
      !isSpelledOut(name, entities) &&
      isOnlyKind(name, head, counts) &&
      isOften(name, head, counts) &&
      (own !== undefined || isOftenBare(name, head, counts)) &&
      !toldIds.has(only)
    ) {
      if (ADVERB.test(head)) continue
      const id = entities.add(head)
      if (id === only) continue
      if (isMostlyWhole(name, head, counts)) entities.join(id, only)
      else entities.join(only, id)
    }
  }
}

/** Whether other names that are counted end in the same head. */
function isOneOf(name: string, head: string, counted: ReadonlySet<string>): boolean {
  return [...counted].some((other) => other !== name && other.endsWith(` ${head}`))
}

/** Whether what stands before the head is a name of the same thing: of `the Skyline kite`, which is `Skyline`, a kite is no name. */
function isNamedBefore(name: string, head: string, entities: Registry): boolean {
  const id = entities.find(name.slice(0, -head.length).trim())
  return id !== undefined && id === entities.find(name)
}

/** Whether a name has initials of its own, which make it a thing that its last word alone is not: `role-based access control (RBAC)`. */
function isSpelledOut(name: string, entities: Registry): boolean {
  const words = name.split(' ')
  const id = entities.find(name)
  return (
    words.length > 1 &&
    id !== undefined &&
    initialsOf(words).some((short) => short.length > 1 && entities.find(short) === id)
  )
}

/** Names of several words by their last one, and by those behind the first where these are a name. */
function compoundsOf(entities: Registry): ReadonlyMap<string, ReadonlySet<string>> {
  const compounds = new Map<string, Set<string>>()
  const add = (head: string, name: string): void => {
    const own = compounds.get(head)
    if (own === undefined) compounds.set(head, new Set([name]))
    else own.add(name)
  }
  for (const [folded] of entities.entries()) {
    const words = folded.split(' ')
    const last = words.at(-1) ?? ''
    // A number alone names nothing: `5` of `PlayStation 5`.
    if (words.length < 2 || !/\p{L}/u.test(last)) continue
    add(last, folded)
    for (let at = 1; at < words.length - 1; at++) {
      const tail = words.slice(at).join(' ')
      if (entities.find(tail) !== undefined) add(tail, folded)
    }
  }
  return compounds
}

/** How often each word stands right before a head; `''` where an article or another small word does. */
function countModifiers(head: string, uses: Uses): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const before of uses.before(head)) {
    const key = before === STOP || LITTLE.test(before) ? '' : before
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Whether no other word stands before the head half as often as the compound's own. */
function isOnlyKind(name: string, head: string, counts: ReadonlyMap<string, number>): boolean {
  const own = counts.get(modifierOf(name, head)) ?? 0
  return [...counts].every(
    ([word, count]) => word === '' || word === modifierOf(name, head) || count < 2 || count * 2 < own
  )
}

/** Those who stand for what was said elsewhere, but not where one of their kinds is compared. */
const WHO = /^(?:company|team|engineer|developer)$/

/** What ends a name and is no short form of it: `now` of `Kites Now`. */
const ADVERB =
  /^(?:now|then|here|there|today|tomorrow|always|ever|never|only|just|more|most|first|next|new|one|all|again|too)$/

/** A name of three words or more. */
const LONG = / .* /

/** Whether the compound stands a quarter as often as the head alone: a head that is said much more often means any of its kinds. */
function isOften(name: string, head: string, counts: ReadonlyMap<string, number>): boolean {
  const modifier = modifierOf(name, head)
  // A letter tells kinds apart: a C corporation is not what corporations are.
  return modifier.length > 1 && (counts.get(modifier) ?? 0) * 4 >= (counts.get('') ?? 0)
}

/** Whether the head stands alone, and no other word before it half as often as alone or in the compound. */
function isMeant(name: string, head: string, counts: ReadonlyMap<string, number>): boolean {
  const bare = counts.get('') ?? 0
  const own = bare + (counts.get(modifierOf(name, head)) ?? 0)
  return (
    bare > 0 && [...counts].every(([word, count]) => word === '' || word === modifierOf(name, head) || count * 2 < own)
  )
}

/** Whether the head stands alone at least twice, and a third as often as in the compound. */
function isOftenBare(name: string, head: string, counts: ReadonlyMap<string, number>): boolean {
  const bare = counts.get('') ?? 0
  return bare > 1 && bare * 3 >= (counts.get(modifierOf(name, head)) ?? 0)
}

/** Whether the head stands alone less often than in the compound. */
function isMostlyWhole(name: string, head: string, counts: ReadonlyMap<string, number>): boolean {
  return (counts.get('') ?? 0) < (counts.get(modifierOf(name, head)) ?? 0)
}

function modifierOf(name: string, head: string): string {
  return name.slice(0, -head.length).trim().split(' ').at(-1) ?? ''
}

const LITTLE =
  /^(?:an?|the|this|that|these|those|each|every|all|any|some|many|most|no|other|another|both|its|their|your|our|my|and|or|of|in|on|to|for|with|as|by|from|at|is|are|was|than|while|but|if|when|use|using|run|running|multiple|several|single|one|two|more|new|old|individual|different|first|second|between|inside|like|because|unlike|since|create|start|make|let|so|however|which|where)$/
