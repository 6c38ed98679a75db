/** What is told of things of any kind, folded. */
const SIDES: ReadonlySet<string> = new Set(
  (
    'performance maintainability impact quick revision summary common mistake error avoid avoiding pitfall best good practice tip trick ' +
    'success making make easier harder easy hard difficult tool needed need material equipment required requirement step ' +
    'instruction direction method process work working use using usage overuse key main takeaway feature benefit advantage disadvantage ' +
    'limitation limit pro con consideration safety care maintenance storage cleaning history origin background overview type variety price ' +
    'cost pricing value size design spec specification dimension technical detail durability comfort setup installation assembly warranty ' +
    'support getting started start starting advanced basic beginner frequently asked question interview answer real-world real world ' +
    'example case relation comparison alternative variation modification health risk side effect result conclusion ' +
    'final thought verdict score rating know choose choosing right matter important popular special troubleshooting problem issue challenge ' +
    'lesson learned note reference definition description purpose goal explanation principle characteristic element component part ' +
    'structure pattern practical research analysis criteria application environment future trend current focus ' +
    'preparation preparing prepare technique form position level experience skill rule guideline strategy ' +
    'symptom cause treatment prevention sign solution fix option setting configuration testing test quality security scalability reliability'
  ).split(' ')
)

/** Whether a folded word tells a side that things of any kind have: `price`, `comfort`. */
export function isSideWord(folded: string): boolean {
  return SIDES.has(folded)
}
