import { nameCues } from '../link/name-cues.ts'

/** Groups of words that more than one reader looks for; their bits come first, in this order. */
export const commonCues: readonly string[] = [
  ...nameCues,
  // A figure, a number or a unit of time in words, a price, or what is held against an amount.
  '# one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred ' +
    'thousand million billion dozen half quarter few couple several second minute hour day week month year decade century ' +
    'centuries centurs millisecond microsecond nanosecond milliminute ms sec min hr h s cent dollar euro pound cost weigh ' +
    'weighed than as longer less',
  'such like including e example instance namely mind'
]

/** The bit of each of those that extractors look for. */
export const CUE: Readonly<Record<'called' | 'told' | 'amount' | 'exemplified', number>> = {
  called: 1,
  told: 4,
  amount: 8,
  exemplified: 16
}
