import { countWords } from '../../document/count-words.ts'
import type { Names } from '../../link/names.ts'
import { CUE } from '../cues.ts'
import { part, whole } from './base.ts'
import { ADVISES } from './counsel.ts'
import type { Reading, Sentence } from './sentence.ts'

const IS =
  /^((?:an?|the|each|every)\s+)?(.{1,60}?)(?:\s+\([^)]*\))?,?\s+(?:(?:is|are|was)\s+(?:basically\s+|essentially\s+|simply\s+|just\s+|really\s+|also\s+)?(?:(?:an?|any)\b(?!\s+(?:(?:much|far|bit|slightly|somewhat|little)\s\p{L}+er\s|more|less|fairly|pretty|rather|few|lot|bit|must|different|long way|good|great|bad|big|sensible|better|common|(?:\S+ly\s+)?popular|simple way|problem|mistake|matter|sign|no-brainer|separate|(?:(?:very|extremely|really)\s)?(?:important|integral|essential|key|crucial|critical|vital|major|central|big|valuable|useful)\s(?:part|topic|aspect|step|consideration|factor|decision|choice|concern|issue|element|question|point|skill)|(?:\S+\s)?(?:advantage|disadvantage|benefit|drawback|improvement|limitation|concern|challenge|bargain|plus|winner|bet|pick|deal-breaker|dealbreaker|reason|requirement|priority)))|the\b(?!\s+(?:\S+est\b|more|usual|second|third|runner-up|dominant|conservative|simpler|easier|obvious|ideal|same|best|right|better|only|single|most|one|first|last|next|fix|key|reason|answer|default|case|problem|point|correct|proper|recommended|basis|main reason|goal|aim|focus|result|number))|one of\b(?!\s+the\s+(?:best|most|only|few|main|first|biggest))|defined as|known as|called(?!\s+(?:when|whenever|by|if|on|in|with|from|to|after|before|once|every|at|as|for|and|or|again|twice|during|upon|out|off|directly|automatically)\b))|(?:is|are) when\b|what happens when\b|refers? to\b|describes?\b(?=\s(?:an?|the|any|how|what|when)\s)|stands? for\b|consists? of\b|(?:is|are) (?:composed|made up) of\b|can be (?:defined|described|thought of) as\b|means?\b(?!\s+(?:that|you|it|there|no|your|we)))/iu
const TERM =
  /^((?:an?|the)\s+)?(.{1,40}?)(?:\s+\([^)]*\))?\s*(?:,\s+(?:which|that|who)\s|(?:\s+[—–]|:)\s+(?:an?\s(?!(?:[\p{L}-]+\s){1,3}(?:can|could|will|would|is|are|was|has|have|may|might|should|must)\b)|the\s(?!(?:most|best|only|single|[\p{L}-]+est)\s)(?:[\p{L}-]+\s){1,3}(?:of|that|which|who|with|used|where|in|to|for)\b|(?:which|that)\s))/iu
/** A label in bold with what it stands for; more than "the" and a noun. */
const IN_BOLD =
  /^((?:an?|the)\s+)?(.{1,40}?)(?:\s+\([^)]*\))?\s*(?:,\s+(?:which|that|who)\s|(?:\s+[—–]|:)\s+(?:an?\s|the\s(?!(?:most|best|only|single|[\p{L}-]+est)\s)(?:[\p{L}-]+\s){1,3}(?:of|that|which|who|with|used|where|in)\b))/iu
/** In a glossary, whatever stands behind the term. */
const ENTRY = /^((?:an?|the)\s+)?(.{1,40}?)(?:\s+\([^)]*\))?\s*(?:[—–:]|-(?=\s))\s+\S/i
/** What says how good a thing is, or what part it plays, not what it is: `Kites are a joy.`, `A kite is a very good toy.` */
const PRAISE =
  /\s(?:is|are|was|were)\s(?:(?:simply|really|just|also|always|still)\s)?(?:(?:an?|the|one\sof\sthe)\s(?:(?:very|truly|real|perfectly|absolute|true|total|little|useful|handy|great|good|nice|vital|essential|crucial|critical)\s|(?:[\p{L}\p{N}'’-]+\s){0,3}?(?:beast|workhorse|reminder|testament|gift|joy|pleasure|nightmare|dream|breeze|must|must-have|hassle|headache|trap|game[- ]?changer|lifesaver|staple|fav(?:ou)?rite|(?:hot|big)\stopic|gold\sstandard|spectrum|incident|failure|success|disaster|mess|relief|blessing|curse|delight|treat|myth|lie|factor|winner|loser|speciali[sz]m|priority|bonus|(?:key|core|natural|normal|standard|valuable|expected|great|good)\s(?:feature|resource|part|aspect|element|asset)|(?:interesting|special|good|classic|different)\s(?:case|choice|option|fit))(?=\s*(?:[,.;:!—–-]|$|\s(?:for|in|of|to|that|here|where|between|among|on|with|when|waiting|as|from)\b))|\S+['’]s?\s))/iu
/** What tells one thing of its kind from the others behind `the`: `the strip of cloth that steadies it`. */
const TOLD_APART =
  /^(?:(?!\s(?:is|are|was|were)\s).){1,100}?\s(?:is|are|was|were)\s(?:(?:basically|essentially|simply|just|really|also)\s)?the\s(?!(?:[\p{L}\p{N}'’/,-]+\s){1,7}?(?:of|that|which|who|whose|where|to|between|behind|you|we|they|\p{L}{2,}(?:ed|ing))\b)/iu

const POINTING =
  /^(?:it|this|that|these|those|they|there|here|what|which|who|one|another|both|all|some|most|if|when|while|because|although|though|whereas|unlike|once|where|such|your|our|my|from|in|on|at|since|by|for|with|until|during|after|before)\b/i

/** What stands between a thing and its verb without saying anything: `Kites, on the other hand, are …`. */
const INSERTED =
  /,\s+(?:(?:also|sometimes|often|or|commonly|better)\s[^,;.]{3,60}|on the other hand|by contrast|in contrast|however|meanwhile|though|in turn|of course)$/i

/**
 * What a thing is: `A kite is a …`, `Kite: a …`, `**Kites**, which …`. The words before must be a known name and nothing
 * else; behind "the" it must be a proper name. A label counts only where a list names parts, in bold, or in a glossary.
 * What opens a text on a thing defines it too: `A kite flies on a line.`
 */
export function definition(sentence: Sentence): readonly Reading[] {
  const { words, paragraph, index, names, cues } = sentence
  const isTold = (cues & CUE.told) !== 0
  const isBold = paragraph.node.children[0]?.type === 'strong'
  const pattern = paragraph.list !== undefined ? TERM : isBold ? IN_BOLD : undefined
  const listed = index === 0 && pattern !== undefined ? pattern.exec(words) : null
  // Below `Which one to buy`, `Beaches: a sled kite` tells what is for beaches.
  const isAdvice = listed !== null && ADVISES.test(sentence.section.at(-1) ?? '')
  const term = index === 0 && sentence.heading.glossary ? ENTRY.exec(words) : isAdvice ? null : listed
  const subject =
    (isTold ? definedIn(words, names) : undefined) ??
    termOf(term, names) ??
    ((cues & CUE.called) === 0 ? undefined : calledIn(words, names)) ??
    openedWith(sentence) ??
    openedWithin(sentence) ??
    (isTold ? kindOf(sentence) : undefined)
  return subject === undefined ? [] : [{ kind: 'definition', ...whole(sentence), subject }]
}

/** What may open a definition: `Technically, `, `In computing, `. */
const OPENER =
  /^(?:technically|strictly speaking|put simply|simply put|basically|essentially|formally|however|in \S+(?:\s\S+)?|on the other hand|by contrast|for example)[,:]\s+/i

/** The thing that a sentence or clause says what it is. */
export function definedIn(words: string, names: Names): string | undefined {
  if (PRAISE.test(words) || TOLD_APART.test(words)) return undefined
  const direct = termOf(IS.exec(words), names)
  if (direct !== undefined) return direct
  const opening = OPENER.exec(words)?.[0].length ?? 0
  return opening === 0 ? undefined : termOf(IS.exec(words.slice(opening)), names)
}

function termOf(found: RegExpExecArray | null, { entities }: Names): string | undefined {
  const [, article = '', before] = found ?? []
  const isCalled = QUOTED.test(before?.trim() ?? '')
  const name = before?.trim().replace(QUOTED, '$1$2').replace(INSERTED, '').replace(/[®™]$/, '')
  if (name === undefined || POINTING.test(name) || /^\S+ing\s/.test(name) || name.split(/\s+/).length > 5)
    return undefined
  if (/\s(?:of|for|in|on|to|with|by|from|at)\s/i.test(name)) return undefined
  const isNamed = /\p{Lu}/u.test(name) || isCalled || /\srefers? to$/i.test(found?.[0] ?? '')
  if (/^the\s/i.test(article) && !isNamed) return undefined
  const last = entities.mentions(name).at(-1)
  // `A phantom kite is …` tells of another thing than kites.
  if (last === undefined || last.end !== name.length || !QUALIFIED.test(name.slice(0, last.start))) return undefined
  return last.id
}

/** A term that is called so: `term "sled"`. */
const QUOTED = /^(?:(?:term|word|phrase|expression)\s["“'‘]?(.+?)["”'’]?|(?:your\s|our\s)?["“](.+?)["”])$/i

/** What may stand before a thing that is told as a whole. */
const QUALIFIED =
  /^(?:(?:modern|typical|traditional|classic|basic|simple|standard|single|good|real|true|proper|so-called|plain|ordinary)\s)?$/i

/** Words of the shortest text that tells what something is before it says what it is called. */
const SHORTEST_TOLD = 5

const CALLED =
  /\b(?:that(?:['’]s| is)|this is|which is|(?:is|are) (?:also |then |commonly |usually )?)\s?(?:called|known as|referred to as|termed)\s+(?:an?\s+|the\s+)?["“'‘]?/i

/** The known thing that something is called: `…; that is called a kite.` What only has another name is not told by it. */
function calledIn(words: string, { entities }: Names): string | undefined {
  const found = CALLED.exec(words)
  if (found === null || countWords(words.slice(0, found.index)) < SHORTEST_TOLD) return undefined
  const at = found.index + found[0].length
  const called = entities.mentions(words).find(({ start }) => start === at)
  return called === undefined || /^\sand\s(?:an?|the)\s/.test(words.slice(called.end)) ? undefined : called.id
}

/** Verbs of what a thing has, costs or is good at, and small words: what it does tells what it is, these do not. */
const NO_DEED =
  /^(?:costs?|needs?|takes?|weighs?|lasts?|has|have|is|are|was|were|can|cannot|will|may|might|must|should|does|do|did|comes?|gets?|remains?|seems?|looks?|feels?|wins?|beats?|tends?|makes?|offers?|excels?|shines?|became|become|fails?|wants?|contrasts?|differs?|typically|usually|often|generally|had|made|came|went|took|gave|led|got|grew|fell|rose|won|lost|began|ran|saw|held|kept|found|thereafter|later|first|soon|and|or|of|in|for|with|on|at|to|from|by|that|which|as|than|vs|versus)$/i

/** What a thing does, and the word behind: `A kite lifts a line.` */
const DOES = /^\s(?:(?:simply|basically|essentially|also|just)\s)?(\p{L}{2,})\s([\p{L}-]+)/iu
/** What tells how, how long or how much something does what it does, which does not tell what it is. */
const NO_OBJECT =
  /^(?:in|at|for|to|from|as|by|about|like|than|around|up|down|out|off|back|again|well|too|very|more|less|most|not|only|often|always|never|itself|themselves|because|when|if|so|one|two|three|four|five|six|seven|eight|nine|ten|many|several|hundreds|thousands|\p{L}+ly)$/iu

/** The thing that the first sentences of a text on it tell of, by what it does. */
function openedWith({ words, subject, opens, names }: Sentence): string | undefined {
  if (opens === undefined || subject === undefined || /\d/.test(words) || !/[.!]$/.test(words)) return undefined
  const [first] = names.entities.mentions(words)
  if (first?.id !== subject || !names.entities.mentions(opens).some(({ id }) => id === subject)) return undefined
  if (!/^(?:(?:an?|the)\s)?$/i.test(words.slice(0, first.start))) return undefined
  if (isKind(words.slice(first.end), 2)) return PRAISE.test(words) ? undefined : subject
  const [, verb = '', object = ''] = DOES.exec(words.slice(first.end)) ?? []
  const several = /s$/i.test(words.slice(first.start, first.end)) && !/^(?:an?)\s/i.test(words)
  return verb === '' ||
    NO_DEED.test(verb) ||
    NO_OBJECT.test(object) ||
    /ed$/i.test(verb) ||
    /[^s]s$/i.test(verb) === several
    ? undefined
    : subject
}

/** `In a kite festival you fly …`, first of all below what names it. */
function openedWithin({ words, subject, opens, names }: Sentence): string | undefined {
  if (opens === undefined || subject === undefined || !/[.!]$/.test(words)) return undefined
  const [first] = names.entities.mentions(words)
  if (first === undefined || !names.entities.mentions(opens).some(({ id }) => id === first.id)) return undefined
  if (!/^(?:in|with|during|under)\s(?:(?:an?|the)\s)?$/i.test(words.slice(0, first.start))) return undefined
  return /^,?\s(?:you|we|one|the|an?|all|each|every|there|two|both)\s/i.test(words.slice(first.end))
    ? first.id
    : undefined
}

/** What stands right below a heading and says what the thing of that is: `This is a kite without sticks.`, `A kite without sticks.` */
export function pointedDefinition(sentence: Sentence): readonly Reading[] {
  const { words, opens, index, names, paragraph } = sentence
  if (opens === undefined || index > 0 || paragraph.list !== undefined || countWords(opens) > LONGEST_OPENING) return []
  const [only, another] = names.entities.mentions(opens)
  if (only === undefined || another !== undefined || !POINTED.test(words)) return []
  return [{ kind: 'definition', ...whole(sentence), subject: only.id }]
}

/** Words of the longest heading that names what stands below it. */
const LONGEST_OPENING = 4

const POINTED =
  /^(?:(?:this|it|they|these)(?:['’](?:s|re)|\s(?:is|are)|\srefers?\sto|\smeans?|\sdescribes?)\s(?:an?\s(?!(?:[\p{L}-]+\s)?(?:good|great|bad|big|very|must|common|problem|mistake|matter|question|guide|post|article|tutorial|list|page|story|review|summary|note|collection|topic|follow-up|lot|bit)\b)|the\s(?:process|practice|act|art|technique|method|use|study|term)\s|when\s|what\s)|an?\s(?:[\p{L}-]+\s){0,3}(?:kind|type|sort|form|way|method|technique|process|practice|system|tool|device|piece|measure|unit|term|style|set|group|part|act|person|place|material|substance|condition|state)\s(?:of|that|which|for|to|used|who|where|in)\s(?!.{1,60}\s(?:is|are|was|were|has|have)\s))/iu

/** What tells how a thing is or what is done with it, not what it is. */
const NO_KIND =
  /^\s(?:is|are)\s(?:not|no|also|often|usually|very|too|so|more|less|most|quite|rather|great|good|bad|fun|cheap|expensive|easy|hard|difficult|fast|slow|popular|common|important|useful|available|ideal|perfect|best|better|worse|safe|free|like|about|in|on|at|from|to|for|with|made|used|known|found|sold|built|called|given|as|just|still|only|now|here|there|all|both|well|one|two|\p{L}+(?:ly|er|est|able|ible|ive|ful|less|ous)|\p{L}+(?:ed|ing)\s(?:in|on|by|with|to|at|for|from|as|into|over|under|out|up|and|the|an?))\b/iu

/** Whether a predicate without an article names a kind: `are soft lengths of plastic that …`. */
function isKind(predicate: string, least: number): boolean {
  const found = /^\s(?:is|are)\s((?:[\p{L}-]+\s?)+)/u.exec(predicate)?.[1] ?? ''
  return found.split(/\s/).filter(Boolean).length > least && !NO_KIND.test(predicate)
}

/** `Kites are toys that fly on a line.` */
function kindOf({ words, names }: Sentence): string | undefined {
  const [first] = names.entities.mentions(words)
  if (first?.start !== 0) return undefined
  const predicate = words.slice(first.end)
  return isKind(predicate, 2) && /^\sare\s(?:[\p{L}-]+\s){1,4}(?:that|which|who)\s/u.test(predicate)
    ? first.id
    : undefined
}

const APPOSED =
  /^(?:\s*\([^)]{1,60}\))?,\s+(?:an?|the(?=(?:\s[\p{L}-]+){1,3}\s(?:of|that|which|who|used|made|by)\b))\s+(?!(?:same|former|latter|first|second|last|other|one|more|most|few|little|lot|bit)\b)(?:(?!(?:an?|the|is|are|was|were|will|can|has|have|had|does|never|you|we|it|they)\b)[\p{L}-]+\s+){1,4}(?:of|that|which|who|used|for|with|made|by|where|in)\b[^,;:.()]{3,140}(?=[,.;]|$)/iu
/** A phrase that is itself what its sentence tells of: `, a drawback of kites is that they …`. */
const PREDICATED = /^.*?\s(?:of|for|in|with)\s(?:(?!that\s|which\s|who\s|where\s)\S+\s){1,6}(?:is|are|was|were)\s/
/** What a clause opens with when the thing behind is no subject of it: `In Norway, the …` */
const WITHIN =
  /(?:^|[,;:]\s+)(?:and\s+|but\s+)?(?:in|on|at|by|for|from|to|with|without|after|before|under|over|unlike|like|despite|although|while|when|since|because|if|as|of|between|during|according|through|given)\b[^,;:]*$/i

/** What a known thing is, in so many words behind it: `its tail, a strip of cloth that steadies it, …` */
export function* apposition(sentence: Sentence): Iterable<Reading> {
  const { words, names } = sentence
  if (!/,\s+(?:an?|the)\s/i.test(words) || words.length > 600) return
  for (const { id, start, end } of names.entities.mentions(words)) {
    const found = APPOSED.exec(words.slice(end, end + 240))
    if (found === null || /^,?\s+(?:and|or)\s(?:an?|the)\s/.test(words.slice(end + found[0].length))) continue
    if (found[0].includes(words.slice(start, end)) || PREDICATED.test(found[0])) continue
    const before = words.slice(0, start)
    if (WITHIN.test(before) || /(?:,|\b(?:and|or))\s+(?:(?:an?|the)\s+)?$/i.test(before)) continue
    yield { kind: 'definition', ...part(sentence, start, end + found[0].length), subject: id }
  }
}
