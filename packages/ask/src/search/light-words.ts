/** Words that say little of what a question is about; they count for less than how rare they are. */
export const lightWords: ReadonlySet<string> = new Set(
  `able accept achieve act add affect agree answer appear apply approach arrive ask assume attach avoid base be behave believe belong
  benefit bit bother bring care cause choose claim collect combine complete concern confirm contribute cover deal decide define
  depend depends describe design determine develop discover discuss done eat effect enable end ensure enter exactly expect explain face
  fall feel fit fits fix gain gather handle hold idea impact imply improve increase indicate introduce introduced involve issue join
  leave live look lose manage matter mention met notice obtain offer own pass perform pick plan prefer prevent produce
  provides purpose raise reach receive reduce refer regard relate remain remember replace represent require result
  return save seem sense separate serve solve speak spend stand state stay stuff suggest suit support suppose talk think
  time times today tool tools touch treat try understand useful worth actually after amount before between during few many more most much same best better choice choose company companies factor final level option options overall people person rate
  team teams usage user users allow appear basic become begin big call called can case cause certain change come common consider contain
  contribute day describe different early easily easy exist fact find first follow form fully general give given good great group
  happen happened happens help important include including involve item keep kind kinds know known large last lead least level
  like list located made main major make makes making many mean means member mostly name named names need needed needs new next
  normal number occur occurred order part particular place point possible provide put run running say second see seen several
  show single small sort special start started still take taken takes tell term three turn two type types typical usual usually various
  want way well word work world year years`.split(/\s+/)
)
