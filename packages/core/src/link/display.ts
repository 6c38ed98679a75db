import { foldWord } from './fold.ts'
import { singular } from './singular.ts'
import type { Spoken } from './spoken.ts'

const DETERMINER =
  /^(?:the|an?|each|every|any|all|some|most|many|your|our|their|its|this|that|these|those|both)\s+(?=\S)/iu

/** A name that stands in quotation marks. */
const QUOTED = /^["'“‘«]([^"“”«»]+)["'”’»]$/u

/** Writes a spelling as it is shown. */
export type Display = (spelling: string) => string

/**
 * How names are shown: one of the thing, with a capital in front, and other capitals only where sentences write them.
 *
 * `"kites"` → `Kite`; `the Gas Boilers` → `Gas boiler` where sentences say "gas boilers"; `Docker Engine`, `VMs` → `Docker Engine`, `VM`;
 * `eBPF` and `kite.conf` stay.
 *
 * @param written Names that a sentence writes with these capitals.
 */
export function displayName(spoken: Spoken, written: ReadonlySet<string> = new Set()): Display {
  return (spelling) => {
    if (written.has(spelling)) return spelling
    const words = spelling.replace(QUOTED, '$1').replace(DETERMINER, '').split(/\s+/)
    const last = words.length - 1
    const isProper = isProperName(words, spoken)
    return words
      .map((word, index) => {
        const cased = index === 0 ? opening(word, spoken) : isProper ? word : within(word, spoken)
        return index === last ? singularOf(cased, spoken) : cased
      })
      .join(' ')
  }
}

/** A word with more capitals than its first, figures or marks in it is written as it is: `eBPF`, `kite.conf`. */
const OWN_CASE = /^.\S*\p{Lu}|[\d._/@()#+]/u
const SHOUTED = /^\p{Lu}{5,}$/u

/** Whether all words have capitals, and some but the first as proper names do: `American Kite Association`. */
function isProperName([, ...others]: readonly string[], spoken: Spoken): boolean {
  const kept = others.filter((word) => word === within(word, spoken))
  return kept.length > 0 && others.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
}

function opening(word: string, spoken: Spoken): string {
  const calm = SHOUTED.test(word) && spoken.isCommon(foldWord(word)) ? word.toLowerCase() : word
  return OWN_CASE.test(calm) ? calm : calm.charAt(0).toUpperCase() + calm.slice(1)
}

function within(word: string, spoken: Spoken): string {
  if (OWN_CASE.test(word) && !SHOUTED.test(word)) return word
  return spoken.isCommon(foldWord(word)) ? word.toLowerCase() : word
}

/** One of what a plural means, where the sentences say it or write the word as no proper name. */
function singularOf(word: string, spoken: Spoken): string {
  const small = word.toLowerCase()
  const one = singular(small)
  if (one === small || STUDY.test(small) || !(spoken.saysBare(one) || spoken.isCommon(one))) return word
  return one.length < small.length && small.startsWith(one) ? word.slice(0, one.length) : matchCase(word, one)
}

/** A field of work or study, which is no several of anything: `hydroponics`, but not `metrics`. */
const STUDY =
  /(?<!^(?:top|metr|graph|fabr|com|picn|mechan|clin|crit|antibiot|plast|ceram|cosmet|class|lyr|tact|heurist|characterist|statist|diagnost|mus|mag|por|trop|opt|cr|skept|synthet|organ|gener|spec))ics$/

/** `Batteries` → `Battery`: the singular with the capitals of the plural's beginning. */
function matchCase(plural: string, one: string): string {
  let shared = 0
  while (shared < one.length && one[shared] === plural[shared]?.toLowerCase()) shared++
  return plural.slice(0, shared) + one.slice(shared)
}
