/** Groups of words that tell where names may be found; their bits come first, in this order. */
export const nameCues: readonly string[] = [
  'called known referred termed',
  'unlike compared opposed contrast',
  'is are was refer stand consist mean means can'
]

/** The bit of each of them. */
export const NAME_CUE: Readonly<Record<'called' | 'against' | 'told', number>> = { called: 1, against: 2, told: 4 }
