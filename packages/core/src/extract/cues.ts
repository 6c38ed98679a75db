import { nameCues } from '../link/name-cues.ts'
import type { Names } from '../link/names.ts'

/** Groups of words that more than one reader looks for; their bits come first, in this order. */
export const commonCues: readonly string[] = [
  ...nameCues,
  // A figure, a number or a unit of time in words, a price, or what is held against an amount.
  '# one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred ' +
    'thousand million billion dozen half quarter few couple several second minute hour day week month year decade century ' +
    'centuries centurs millisecond microsecond nanosecond milliminute ms sec min hr h s cent dollar euro pound cost weigh ' +
    'weighed than as longer less',
  'such like including e example instance namely mind',
  '#',
  // What fits, and what is worth it.
  'right* better* best* preferred* recommended* obvious* natural* safer* superior* smarter* simpler* easier* cheaper* go way ' +
    'preferable* advisable* sensible* wise* worthwhile* reasonable* win enough ideal hard worth what good great perfect ' +
    'excellent solid strong decent safe smart sense',
  'sense worth work pay win come way'
]

/** The bit of each of those that extractors look for. */
export const CUE: Readonly<Record<'called' | 'told' | 'amount' | 'exemplified' | 'figure' | 'fit' | 'worth', number>> =
  {
    called: 1,
    told: 4,
    amount: 8,
    exemplified: 16,
    figure: 32,
    fit: 64,
    worth: 128
  }

/** Bits for what a text has besides words: a known name, a label in front of it, a colon, a comma. They come last. */
export const SIGN: Readonly<Record<'named' | 'labelled' | 'colon' | 'comma', number>> = {
  named: 1 << 27,
  labelled: 1 << 28,
  colon: 1 << 29,
  comma: 1 << 30
}

/** The cues and signs of a text behind its label, if it has one. */
export function cuesIn(text: string, label: string | undefined, { words, entities }: Names): number {
  return (
    words.cues(text) |
    (entities.mentions(text).length > 0 ? SIGN.named : 0) |
    (label === undefined ? 0 : SIGN.labelled) |
    (text.includes(':') ? SIGN.colon : 0) |
    (text.includes(',') ? SIGN.comma : 0)
  )
}
