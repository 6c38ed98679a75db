/** Words that say little of what a question is about; they count for less than how rare they are. */
export const lightWords: ReadonlySet<string> = new Set(
  `able accept achieve act actually add affect after agree allow amount answer appear apply approach arrive ask assume attach
  avoid base basic become before begin behave believe belong benefit best better between big bit bother bring call called care
  case cause certain change choice choose claim collect combine come common companies company complete concern confirm consider
  contain contribute cover day deal decide define depend depends describe design determine develop different discover discuss
  during early easily easy eat effect enable end ensure enter exactly exist expect explain face fact factor fall feel few final
  find first fit fits fix follow form fully gain gather general give given good great group handle happen happened happens help
  hold idea impact imply important improve include including increase indicate introduce introduced involve issue item join keep
  kind kinds know known large last lead leave level like list live located look lose made main major make makes making manage
  many matter mean means member mention met most mostly much name named names need needed needs new next normal notice number
  obtain occur occurred offer option options order overall own part particular pass people perform person pick place plan point
  possible prefer prevent produce provide provides purpose put raise rate reach receive reduce refer regard relate remain
  remember replace represent require result return run running same save say second see seem seen sense separate serve several
  show single small solve sort speak special spend stand start started state stay stuff suggest suit support suppose take taken
  takes talk team teams tell term think three time times today tool tools touch treat try turn two type types typical understand
  usage useful user users usual usually various want way word work world worth year years`.split(/\s+/)
)
