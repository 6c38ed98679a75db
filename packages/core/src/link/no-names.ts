/** Openings of phrases that are no names: pronouns, conjunctions, adverbs, and verbs with what they are done to. */
const OPENINGS =
  /^(?:\S+ing\s(?:an?|the|that|this|up|down|out|to|your|it|them|multiple|with|for|from|in|on|at|as|is|between|over|off|all|any|more|new)(?!\S)|(?:use|choose|pick|run|say|ask|let|keep|different|same|new|other|first|second|third|last|next|it|this|that|these|those|they|there|here|he|she|we|you|i|what|which|who|why|how|where|when|whether|one|another|each|both|either|neither|all|some|most|many|several|such|if|while|because|although|though|unless|since|until|in|on|at|for|by|as|with|without|inside|outside|before|after|during|beyond|above|below|between|among|within|across|through|like|unlike|into|than|per|via|of|using|vs|versus|true|false|(?:kind|type|sort|class|form|list|number|set|part|way|stage|range|lot|variety|example)s? of|can|could|should|would|may|might|must|will|do|does|did|is|are|was|be|has|have|had|get|from|to|so|but|and|or|nor|not|no|now|then|today|yes|everything|nothing|something|anything|everyone|someone|nobody|its|their|your|our|my|his|her|more|less|only|also|just|even|still|however|instead|actual|usually|often|always|never|sometimes|back|cannot|absolutely|especially|particularly|too|again|once|twice|hardly|rarely|almost|nearly|barely|ever|finally|additionally|furthermore|moreover|therefore|thus|hence|perhaps|maybe|please|\S+['’](?:ll|re|ve|d|m))(?!\S))/i

/** Adjectives that set one of many apart, and name no kind: `best strategy`, `usual patch`. Proper names may open with them. */
const APART =
  /^(?:real-world|best|better|worst|worse|usual|own|main|biggest|largest|greatest|smallest|easiest|simplest|fastest|cheapest|clever|obvious|exact|entire|whole|extra|additional|various|certain|typical|necessary|real|good|bad|great|nice|simple|clear|hard|easy|latter|former|previous|following|current|key(?=\s(?:feature|factor|concept|metric|component|characteristic|aspect|element|principle|insight|finding|term|role|requirement|area|fact|step|number|question|benefit|distinction|consideration|strength|weakness|concern|player)s?$)|major|important|interesting|big|small|large|single|particular|specific|overall|recent|introduced|two|three|four|five|six|seven|eight|nine|ten|fewer|higher|lower|stronger|easier|harder|faster|slower|bigger|smaller)\s/

/** Nouns that only stand for what is said of them, whatever stands before. */
const HOLLOW =
  /\s(?:bit|part|thing|point|reason|way|idea|goal|result|answer|difference|fix|trick|catch|approach|problem|example|choice|option|question|lesson|rule of thumb|step|benefit|advantage|drawback|downside|upside|takeaway|caveat|stuff|lot|one|time|day|week|month|year|people|care about|tip|trick|guideline|best practice|interview question|mistake|pitfall|misconception|complaint|reader|description|definition|overview|introduction|summary|comparison)$/

/** Nouns that stand for what was said rather than for a thing, and names of days and months, folded. */
const SHELLS: ReadonlySet<string> = new Set(
  (
    'caveat fix problem trap result reason way thing point example step issue solution answer case goal idea key difference approach ' +
    'part rest question number value trick catch lesson rule tip note bottom line picture story fact truth change choice ' +
    'option decision trade-off tradeoff trade off cost benefit advantage disadvantage drawback downside upside strength weakness limitation feature characteristic use case similarity risk purpose job work task ' +
    'topic section article post guide guideline tutorial sheet document documentation doc changelog readme chapter page top misc practice main author reader people person team user developer engineer company ' +
    'bc bce best worst better worse symptom treatment prevention performance durability quality comfort concern required optional recommended included ' +
    'time day week month year hour minute second today tomorrow yesterday situation scenario mistake error bug thing stuff lot ' +
    'kind type sort form word term name list table figure row column line following above below goal aim effect impact outcome ' +
    'use usage overuse important warning remember caution attention good bad either neither cause reason evidence usually effort backup yes no why how what where when who pros con summary conclusion overview introduction definition description detail ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday'
  ).split(' ')
)

/** Whether a folded word tells how things of any kind are: `flexibility`. */
export function isQuality(folded: string): boolean {
  return QUALITIES.test(folded)
}

const QUALITIES =
  /^(?:flexib|stab|predictab|scalab|reliab|durab|usab|availab|portab|compatib|visib|versat|affordab|maintainab|adaptab|reusab|readab|testab|extensib|customizab|responsib|suitab|feasib|profitab|credib)ility$/

/** Whether a folded word stands for what is said of a thing, or is a name of time: `problem`, `tip`, `april`. */
export function isShell(folded: string): boolean {
  return SHELLS.has(folded)
}

/**
 * Whether a folded phrase can name a thing that facts are about.
 *
 * `hard disk` can; `different kernel`, `saying that`, `the fix`, `april`, `usual patch` and `2024` cannot.
 */
export function canName(folded: string): boolean {
  return canBeProper(folded) && !APART.test(folded) && !HOLLOW.test(folded) && !SIDE_OF.test(folded)
}

/** Whether a folded phrase that is written with capitals can be a name: `main street` too. */
export function canBeProper(folded: string): boolean {
  return (
    /\p{L}/u.test(folded) &&
    !isAdverbial(folded) &&
    !SMALL.test(folded) &&
    !SHELLS.has(folded) &&
    !OPENINGS.test(folded) &&
    !INNER.test(folded) &&
    !OPEN_END.test(folded) &&
    !TEXT.test(folded)
  )
}

/** Whether a phrase opens with or is what says how something is done: `permanently`, `dynamically typed language`. */
function isAdverbial(folded: string): boolean {
  const [first = ''] = folded.split(' ', 1)
  return /^\p{L}{3,}ly$/u.test(first) && !NO_ADVERB.test(first)
}

const NO_ADVERB =
  /^(?:multip|assemb|supp|anoma|dai|week|month|year|hour|quarter|ear|rep|ral|bel|jel|li|bul|tal|friend|fami|app|elder|ho|ug|like|dead|butterf|dragonf|firef|housef|on|comp|po|ita|ju|mono|kim|bil|mol|pol|sal|emi|kel|hol|ste|gril|trol|frame|love|lone|cost|time|body|order|world|disorder|wool|curl|early)ly$|fly$|poly$/

/** Words that only belong to others, alone: `the`. */
const SMALL =
  /^(?:the|an?|and|of|as|am|been|being|than|too|very|quite|rather|also|else|ever|much|many|few|little|own|same|such|me|him|them|mine|yours|ours|theirs|myself|yourself|itself|themselves|done|got|let|went|ok|okay|two|three|four|five|six|seven|eight|nine|ten|new|old|used|free|\S+n['’]t)$/

/** Words of clauses, which no name has behind its first. */
const INNER =
  /\s(?:is|are|wa|was|were|be|can|will|would|should|must|may|do|doe|did|has|have|had|not|to|that|which|who|what|when|where|if|how|why|because|you|we|they|it|(?<!(?:type|class|phase|stage|level|part|grade|group|category|series|volume|act|war|factor)\s)i|he|she|them|your|our|their|my|this|these|those|there|already|especially|securely|separately|deliberately|manually|correctly|properly|only|too|very|out|up|down|off|within|without|against|towards?|than|also|still|again)(?:\s|$)/

/** A side of something: `purpose of the law`, `tip for success`. */
const SIDE_OF =
  /^(?:purpose|benefit|advantage|disadvantage|drawback|downside|reason|importance|role|impact|effect|result|goal|aim|cause|sign|symptom|limitation|challenge|tip|lifetime|lifespan|future|difference|majority|number|amount) (?:of|for|to|in|with|between) /

/** What a name does not end in: `made of`. */
const OPEN_END = /\s(?:of|for|from|with|by|at|about|into|and|or)$/

/** What a text is, which is none of the things that it tells of; names may be cut off before their last word. */
const TEXT =
  /(?:^|\s)(?:cheat|(?:cheat|crib) ?sheet|tutorial|primer|walkthrough|crash course|tip (?:for|on|to)|faq|frequently asked|blog post|how-to)(?:\s|$)/

const VERBS: ReadonlySet<string> = new Set(
  [
    'access add address allow answer apply ask assess attach avoid backup boost bring build buy bypass',
    'cache calculate call catch change check choose clean clone close combine compare compile complement',
    'configure connect consider contain contains convert cook copy count create cut debug decommission define',
    'delete depend deploy describe design detach detect determine disable discover discuss do document download',
    'draw drop dry eat edit enable encrypt enforce ensure estimate evaluate exclude execute expand explain export',
    'expose extract feed fetch file filter find fix fold follow force generate get give go grow handle hash heat',
    'help hide hold identify ignore implement import improve include increase inject inspect install integrate',
    'join keep kill know launch lead leak learn leave leverage limit list live load log look loop maintain make',
    'manage map mark measure meet merge migrate mix monitor mount move observe open optimize override parse pass',
    'pay place plan plant point pour prefer prepare press prevent print prioritize propose protect',
    'provide prune publish pull push query reach read rebuild recognise recognize record redeploy reduce refine',
    'reimport release rely remember remove rename rent replace replicate require reset resolve restart restore',
    'restrict retain retrieve return reuse revert review ride rotate sanitize save scale schedule search secure',
    'see select sell send separate serve set setup share ship show sign signal simplify skip sort sow specify split',
    'start stay stop store submit switch sync tag take talk tamper tell test thank think track train transfer',
    'transmit trigger troubleshoot try turn understand update upgrade upload use utilize validate verify view',
    'coordinate establish explore visit wait wash watch water wear work wrap write bake chop drain insert knead lift loosen peel preheat put rinse',
    'soak stir tighten twist unplug unscrew whisk'
  ].flatMap((line) => line.split(' '))
)

/** Whether a word may be a verb that tells of something else: `restores`, `fixed`; `restore` alone may be an order. */
export function mayTell(word: string): boolean {
  const [, stem, end] = /^(\p{Ll}{2,}?)(i?es|s|e?d)$/u.exec(word) ?? []
  if (stem === undefined) return false
  return [stem, `${stem}e`, `${stem}y`, stem.slice(0, -1)].some((base) => VERBS.has(base)) && end !== undefined
}

/**
 * Whether a folded phrase may be something that one does rather than a thing: `restore multiple file`, `cleaning build artifact`. Names that
 * begin alike, such as `operating system` and `build system`, stand behind an article somewhere.
 */
export function isDeed(folded: string): boolean {
  const space = folded.indexOf(' ')
  const first = space < 0 ? folded : folded.slice(0, space)
  return VERBS.has(first) || /^\p{L}{3,}ing$/u.test(first)
}
