/** Words that say little of what a question is about; they count for less than how rare they are. */
export const lightWords: ReadonlySet<string> = new Set(
  `able actually allow appear basic become begin big call called can case cause certain change come common consider contain
  contribute day describe different early easily easy exist fact find first follow form fully general give given good great group
  happen happened happens help important include including involve item keep kind kinds know known large last lead least level
  like list located made main major make makes making many mean means member mostly name named names need needed needs new next
  normal number occur occurred order part particular place point possible provide put run running say second see seen several
  show single small sort special start started still take taken takes tell term three turn two type types typical usual usually various
  want way well word work world year years`.split(/\s+/)
)
