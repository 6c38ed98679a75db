/** Openings of phrases that are no names: pronouns, conjunctions, adverbs, and verbs with what they are done to. */
const OPENINGS =
  /^(?:\S+ing\s(?:an?|the|that|this|up|down|out|to|your|it|them|multiple|with|for|from|in|on|at|as|is|between|over|off|all|any|more|new)(?!\S)|(?:use|choose|pick|run|say|ask|let|keep|different|same|new|other|first|second|third|last|next|it|this|that|these|those|they|there|here|he|she|we|you|i|what|which|who|why|how|where|when|whether|one|another|each|both|either|neither|all|some|most|many|several|such|if|while|because|although|though|unless|since|until|in|on|at|for|by|as|with|without|inside|outside|before|after|during|beyond|above|below|between|among|within|across|through|like|unlike|into|than|per|via|can|could|should|would|may|might|must|will|do|does|did|is|are|was|be|has|have|had|get|from|to|so|but|and|or|nor|not|no|now|then|today|yes|everything|nothing|something|anything|everyone|someone|nobody|its|their|your|our|my|his|her|more|less|only|also|just|even|still|however|instead|actual|usually|often|always|never|sometimes|back|cannot|absolutely|especially|particularly|too|again|once|twice|hardly|rarely|almost|nearly|barely|ever|finally|additionally|furthermore|moreover|therefore|thus|hence|perhaps|maybe|please|\S+['’](?:ll|re|ve|d|m))(?!\S))/i

/** Adjectives that set one of many apart, and name no kind: `best strategy`, `usual patch`. Proper names may open with them. */
const APART =
  /^(?:best|better|worst|worse|usual|own|main|biggest|largest|greatest|smallest|easiest|simplest|fastest|cheapest|clever|obvious|exact|entire|whole|extra|additional|various|certain|typical|necessary|real|good|bad|great|nice|simple|clear|hard|easy|latter|former|previous|following|current|key(?=\s(?:feature|factor|concept|metric|component|characteristic|aspect|element|principle|insight|finding|term|role|requirement|area|fact|step|number|question|benefit|distinction|consideration|strength|weakness|concern|player)s?$)|major|important|interesting|big|small|large|single|particular|specific|overall|recent|introduced|two|three|four|five|six|seven|eight|nine|ten|fewer|higher|lower|stronger|easier|harder|faster|slower|bigger|smaller)\s/

/** Nouns that only stand for what is said of them, whatever stands before. */
const HOLLOW =
  /\s(?:bit|part|thing|point|reason|way|idea|goal|result|answer|difference|fix|trick|catch|approach|problem|example|choice|option|question|lesson|rule of thumb|step|benefit|advantage|drawback|downside|upside|takeaway|caveat|stuff|lot|one|time|day|week|month|year|people|care about|cheat sheet|cheatsheet)$/

/** Nouns that stand for what was said rather than for a thing, and names of days and months, folded. */
const SHELLS: ReadonlySet<string> = new Set(
  (
    'caveat fix problem trap result reason way thing point example step issue solution answer case goal idea key difference approach ' +
    'part rest question number value trick catch lesson rule tip note bottom line picture story fact truth change choice ' +
    'option decision trade-off tradeoff trade off cost benefit advantage drawback downside upside risk purpose job work task ' +
    'topic section article post guide tutorial sheet document documentation readme chapter page top main author reader people person team user developer engineer company ' +
    'time day week month year hour minute second today tomorrow yesterday situation scenario mistake error bug thing stuff lot ' +
    'kind type sort form word term name list table figure row column line following above below goal aim effect impact outcome ' +
    'important warning remember caution attention good bad either neither cause reason evidence usually effort backup yes no why how what where when who pros con summary conclusion overview introduction definition description detail ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday'
  ).split(' ')
)

/**
 * Whether a folded phrase can name a thing that facts are about.
 *
 * `hard disk` can; `different kernel`, `saying that`, `the fix`, `april`, `usual patch` and `2024` cannot.
 */
export function canName(folded: string): boolean {
  return canBeProper(folded) && !APART.test(folded) && !HOLLOW.test(folded)
}

/** Whether a folded phrase that is written with capitals can be a name: `main street` too. */
export function canBeProper(folded: string): boolean {
  return (
    /\p{L}/u.test(folded) &&
    !isAdverbial(folded) &&
    !SMALL.test(folded) &&
    !SHELLS.has(folded) &&
    !OPENINGS.test(folded) &&
    !INNER.test(folded)
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
  /^(?:the|an?|and|of|as|am|been|being|than|too|very|quite|rather|also|else|ever|much|many|few|little|own|same|such|me|him|them|mine|yours|ours|theirs|myself|yourself|itself|themselves|done|got|let|went|ok|okay|two|three|four|five|six|seven|eight|nine|ten|cheat sheet|cheatsheet|\S+n['’]t)$/

/** Words of clauses, which no name has behind its first. */
const INNER =
  /\s(?:is|are|wa|was|were|be|can|will|would|should|must|may|do|doe|did|has|have|had|not|to|that|which|who|what|when|where|if|how|why|because|you|we|they|it|i|he|she|them|your|our|their|my|this|these|those|there|already|especially|securely|separately|deliberately|manually|correctly|properly|only|too|very|out|up|down|off|within|without|against|than|also|still|again|cheatsheet)(?:\s|$)|\scheat(?: sheet)?$/

const VERBS =
  /^(?:add|allow|apply|avoid|design|backup|build|cache|call|change|check|clean|clone|close|combine|compare|compile|configure|connect|convert|copy|create|debug|define|delete|deploy|detect|disable|do|document|download|drop|enable|ensure|evaluate|exclude|execute|export|expose|extract|fetch|filter|find|fix|follow|force|generate|get|give|handle|identify|ignore|implement|import|improve|include|increase|inspect|install|integrate|keep|know|launch|learn|limit|list|load|look|maintain|make|manage|map|measure|merge|migrate|monitor|mount|move|open|optimize|override|parse|pass|plan|prevent|print|protect|provide|publish|pull|push|query|read|rebuild|record|reduce|release|remove|rename|replace|require|reset|resolve|restart|restore|return|review|rotate|save|scale|schedule|search|secure|select|send|separate|serve|set|setup|share|show|sign|skip|sort|split|start|stop|store|submit|switch|sync|tag|take|test|track|train|transfer|troubleshoot|try|turn|understand|update|upgrade|upload|validate|verify|view|visit|wait|watch|wrap|write|buy|choose|compare|cook|cut|draw|dry|eat|feed|grow|heat|hold|mix|pay|place|plant|pour|prepare|press|rent|ride|sell|sow|store|wash|water|wear|kill|detach|attach|specify|find|edit|count|loop|permanently|appending|prune|revert|retain|remember|reimport|redeploy|decommission|point|work|see|make|ship|start|think|talk|live|lead|rely|depend|access|address|bypass|catch|complement|contain|contains|detect|discover|encrypt|enforce|hash|inject|leak|log|retrieve|sanitize|tamper|transmit|trigger|utilize|use|reach|join|help|meet|hide|boost|expand|refine|reuse|replicate|restrict|simplify|leverage)(?:\s|$)/

/**
 * Whether a folded phrase may be something that one does rather than a thing: `restore multiple file`, `cleaning build artifact`. Names that
 * begin alike, such as `operating system` and `build system`, stand behind an article somewhere.
 */
export function isDeed(folded: string): boolean {
  return VERBS.test(folded) || /^\p{L}{3,}ing(?:\s|$)/u.test(folded)
}
