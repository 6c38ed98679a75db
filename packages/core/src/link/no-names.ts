/** Openings of phrases that are no names: pronouns, verbs, and words that only set a thing apart from another. */
const OPENINGS =
  /^(?:\S+ing\s(?:an?|the|that|this|up|down|out|to|your|it|them|multiple|with|for|from|in|on|at|as|is|between|over|off|all|any|more|new)(?!\S)|(?:use|choose|pick|run|say|different|same|new|other|first|second|third|last|next|it|this|that|these|those|they|there|here|he|she|we|you|i|what|which|who|why|how|where|when|whether|one|another|each|both|all|some|most|many|several|such|if|while|in|on|at|for|by|as|with|from|to|so|but|and|or|not|no|now|then|today|yes|everything|nothing|something|anything|everyone|someone|nobody|its|their|your|our|my|his|her|more|less|only|also|just|even|still|however|instead|actual)(?!\S))/i

/** Nouns that stand for what was said rather than for a thing, and names of days and months, folded. */
const SHELLS: ReadonlySet<string> = new Set(
  (
    'fix problem trap result reason way thing point example step issue solution answer case goal idea key difference approach ' +
    'part rest question number value trick catch lesson rule tip note bottom line picture story fact truth change choice ' +
    'option decision trade-off tradeoff trade off cost benefit advantage drawback downside upside risk purpose job work task ' +
    'topic section article post guide tutorial chapter page author reader people person team user developer engineer company ' +
    'time day week month year hour minute second today tomorrow yesterday situation scenario mistake error bug thing stuff lot ' +
    'kind type sort form word term name list table figure row column line following above below goal aim effect impact outcome ' +
    'yes no why how what where when who pros con summary conclusion overview introduction definition description detail ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday'
  ).split(' ')
)

/**
 * Whether a folded phrase can name a thing that facts are about.
 *
 * `hard disk` can; `different kernel`, `saying that`, `the fix`, `april` and `2024` cannot.
 */
export function canName(folded: string): boolean {
  return (
    /\p{L}/u.test(folded) &&
    !SHELLS.has(folded) &&
    !OPENINGS.test(folded) &&
    !/\s(?:is|are|was|were|can|will)(?:\s|$)/.test(folded)
  )
}
