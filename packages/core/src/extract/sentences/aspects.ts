import { foldName } from '../../link/fold.ts'
import type { Names } from '../../link/names.ts'
import { canName } from '../../link/no-names.ts'
import { DURATION } from './amounts.ts'
import {
  ADJECTIVE,
  COUNTS,
  HAS,
  IS_FIGURE,
  MEASURE,
  MEASURES,
  OF_WHAT,
  PURPOSE,
  QUALITIES,
  SAME,
  SHARE,
  TAKES,
  VERBAL,
  VERBS,
  WITH,
  YIELDS
} from './aspect-words.ts'

/** A clause behind its subject: what it tells, what noun or deed of the thing it opened with, and the names of the document. */
export interface Predicate {
  readonly text: string
  readonly noun?: string
  readonly deed?: string
  readonly names: Names
}

/**
 * The aspect that the words of a clause say: a verb, a noun with an amount, a measure, or a known aspect in another form.
 *
 * `weighs 2 kg` → Weight; `takes 5 minutes to assemble` → Assembly where the document knows it, or else Time to assemble;
 * `has a range of 40 km` → Range; `needs 15 mph of wind` → Wind. Without an amount only some verbs say one: `costs more`.
 */
export function aspectSaid(predicate: Predicate): string | undefined {
  const text = predicate.text.trimStart()
  const { names, noun } = predicate
  if (noun !== undefined && !COLLECTIVE.test(noun)) return IS_FIGURE.test(text) ? nounAspect(noun, names) : undefined
  const said = verbAspect(text, predicate)
  // "A kite string costs 5 euros": a noun of the thing may stand before the verb.
  return said ?? (PART.test(text) ? verbAspect(text.replace(PART, ''), predicate) : undefined)
}

/** Characters of the noun between a thing and the verb that tells the aspect, if there is one. */
export function partBefore(predicate: Predicate): number {
  const text = predicate.text.trimStart()
  const isPlain = predicate.noun !== undefined && !COLLECTIVE.test(predicate.noun)
  if (isPlain || verbAspect(text, predicate) !== undefined) return 0
  const found = PART.exec(text)?.[0] ?? ''
  const isPart = found !== '' && verbAspect(text.slice(found.length), predicate) !== undefined
  return isPart ? predicate.text.length - text.length + found.trimEnd().length : 0
}

/** The aspect that some word of a text and what follows it say. */
export function aspectWithin(text: string, names: Names): string | undefined {
  for (const { index } of text.slice(0, 160).matchAll(/(?<=^|\s)\p{Ll}/gu)) {
    const found = verbAspect(text.slice(index), { text, names })
    if (found !== undefined) return found
  }
  return undefined
}

/** Nouns that only count a thing: `a set of strings`. */
const COLLECTIVE =
  /(?:^|\s)(?:set|pair|pack|packet|piece|bag|box|bottle|cup|roll|sheet|kind|type|model|unit|bunch|slice)$/i
/** A noun between a thing and its verb. */
const PART =
  /^(?!(?:is|are|was|were|has|have|had|can|will|do|does|need|needs|take|takes|and|or|of|in|on|for|with|to|at|by|that|which|who|than|as|from|not|if|when|while)\s)\p{Ll}[\p{L}-]*\s+(?=\S)/u

function verbAspect(text: string, predicate: Predicate): string | undefined {
  const { names } = predicate
  const has = HAS.exec(text)?.[1]
  if (has !== undefined) return nounAspect(has, names)
  const measure = MEASURE.exec(text)?.[1]?.toLowerCase()
  if (measure !== undefined) return known(MEASURES[measure] ?? [], names)
  for (const one of VERBAL.test(text) ? VERBS : []) {
    const found = one.verb.exec(text)
    if (found === null) continue
    const rest = text.slice(found[0].length)
    if (
      one.demands === undefined
        ? /\d|\b(?:more|less|little|nothing|about|around)\b/i.test(rest)
        : one.demands.test(rest)
    )
      return known(one.labels, names)
  }
  const quality = ADJECTIVE.exec(text)?.[1]?.toLowerCase()
  if (quality !== undefined) return known(QUALITIES[SAME[quality] ?? quality] ?? [], names)
  const takes = TAKES.exec(text)?.[0]
  const taken = takes === undefined ? undefined : takenAspect(text.slice(takes.length), predicate)
  if (taken !== undefined) return taken
  const yields = YIELDS.exec(text)?.[0]
  const withNoun = WITH.exec(text)?.[1] ?? countedNoun(text)
  if (withNoun !== undefined) return nounAspect(withNoun, names)
  if (yields === undefined) return undefined
  const rest = text.slice(yields.length)
  const what = OF_WHAT.exec(rest)?.[1] ?? SHARE.exec(rest)?.[1]
  return what === undefined ? undefined : nounAspect(what, names)
}

/** What a thing has several of: `exchange types` of `ships with four exchange types`. */
function countedNoun(text: string): string | undefined {
  const noun = COUNTS.exec(text)?.[1]
  return noun === undefined || COUNTED.test(noun) ? undefined : noun
}

/** What is counted for other reasons: units, and what only stands for what is said. */
const COUNTED =
  /(?:^|\s)(?:seconds|minutes|hours|days|weeks|months|years|decades|percents?|metres|meters|miles|kilometres|grams|litres|watts|dollars|euros|times|ways|things|reasons|kinds|sorts|sides|people|users|examples|problems|issues|options|choices|advantages|disadvantages|benefits|drawbacks|steps|parts|goals|ideas|points|questions|differences|cases|others|ones|stars)$/i

/** What takes time, or what there must be an amount of. */
function takenAspect(rest: string, { deed, names }: Predicate): string | undefined {
  const duration = DURATION.exec(rest)
  if (duration !== null && duration.index <= 2) {
    const purpose = PURPOSE.exec(rest.slice(duration.index + duration[0].length))?.[0]
    const words = purpose?.replace(/^.*?\bto\s+/i, '') ?? deed
    // How long it takes to start is read from more than clauses.
    if (words === undefined || /^(?:start|boot|launch|spin)/i.test(words)) return undefined
    return (
      names.stems(words.toLowerCase().split(/\s+/)) ??
      (purpose === undefined ? undefined : known([`Time to ${words}`], names))
    )
  }
  return undefined
}

/** The known aspect that a noun names in this form or another, or else the noun. */
function nounAspect(noun: string, names: Names): string | undefined {
  const words = noun
    .trim()
    .replace(
      /^(?:typical|average|usual|maximum|minimum|total|mean|overall|nominal|rated|good|modern|recommended)\s+(?=\S)/i,
      ''
    )
  const folded = foldName(words)
  if (names.aspects.find(words) !== undefined) return words
  const stemmed = names.stems(folded.split(' '))
  if (stemmed !== undefined) return stemmed
  const isName = folded.length > 2 && !HOLLOW.test(folded) && (canName(folded) || MEASURED.has(folded))
  return isName ? words.charAt(0).toUpperCase() + words.slice(1) : undefined
}

/** Nouns that an amount says nothing of. */
const HOLLOW =
  /(?:^|\s)(?:number|majority|minority|rest|part|lot|pair|set|kind|type|sort|variety|range of|list|series|group|total|half|third|quarter|bit|piece|copy|use|end|result|one|each|all|them|it|which|this|these|those|that|their|your|our|time)$/i
/** Words that name no thing, and yet what is measured. */
const MEASURED: ReadonlySet<string> = new Set(['price', 'cost', 'value', 'risk', 'name', 'purpose', 'effect'])

/** The first label that the document knows, or else the usual one. */
function known(labels: readonly string[], { aspects }: Names): string | undefined {
  return labels.find((label) => aspects.find(label) !== undefined) ?? labels[0]
}
