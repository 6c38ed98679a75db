import { countWords } from '../../document/count-words.ts'
import { pointsBack } from '../openings.ts'
import { endsOpen } from '../says.ts'

/** What may stand before the subject of a remark: `And of course, `, `So then `. */
const JOINT = String.raw`(?:(?:and|but|so|or|yet|also|now|then|next|first|finally|later|again|still|actually|honestly|initially|eventually|instead|recently|originally|today|yesterday|sadly|luckily|thankfully|unfortunately|fortunately|in fact|of course|indeed|after that|at first|in the end|here|for now|since then|at this point|in my case|personally)[,:]?\s+)`
/** Interjections, and words with which one talks to a reader. */
const TALK =
  /^(?:(?:yeah|yep|yup|nope|okay|ok|oh|ah|hm+|wow|alas|phew|whew|hey|hi|hello|ha|haha|ugh|oops|voil[aà]|ta-da|duh)\b|(?:well|sure|right|anyway|anyhow|anyways|by the way|btw|p\.?s|spoiler(?: alert)?|fair warning|full disclosure|trust me|believe me|no worries|long story short|guess what|as always|quick note|side note|confession),\s?|(?:spoiler(?: alert)?|fair warning|full disclosure|confession|disclaimer)\s?[:–—-]|(?:don['’]t worry|bear with me|trust me|guess what|(?:you(?:['’]re|\s+are|\s+might\s+be|\s+may\s+be)|(?:if|maybe|perhaps)\s+you(?:['’]re|\s+are))\s+(?:probably\s+|now\s+|still\s+)?(?:wondering|thinking|asking|reading\s+this|curious)|you\s+(?:might|may|could|probably|will|['’]ll)\s+(?:also\s+|have\s+)?(?:wonder|ask|think|notice[d]?|guess(?:ed)?|remember|recall)|(?:suppose|imagine|picture\s+this|let\s+me|forgive\s+me|consider\s+this|say\s+(?:you|we))\b))/i
/** What the one who writes did or felt. Advice and opinions of a thing are claims: `I recommend kites`, `I think kites fly`. */
const DIARY = new RegExp(
  String.raw`^${JOINT}{0,2}(?:(?:when|while|after|before|as|because|since|if)\s+i(?:['’]\w+)?\s[^,]{2,80},\s+)?i(?:['’](?:ve|m|d|ll))?\s+(?!(?:(?:also|still|would|do|['’]d|always|usually|generally|strongly|highly|personally|really|firmly)\s+){0,2}(?:recommend|suggest|advise|prefer|think|believe|consider|find|found|feel|argue|say|use|choose|pick|avoid|expect|doubt)\b)`,
  'i'
)
/** The same behind when it was: `Last week I flew it.` */
const DIARY_OF =
  /^(?:(?:and|but|so),?\s+)?(?:(?:week|day|month|year|round)\s\S+,?|(?:last|this|that|one|two|three|a\sfew|some)\s(?:\S+\s){1,3}?(?:ago|later|week|month|year|day|morning|evening|night|time|summer|winter|spring|autumn|fall|season),?|(?:in|on|at|after|before|during|for|over|since|until|when|while)\s[^,]{2,60},)\s+i(?:['’](?:ve|m|d))?\s+(?!(?:(?:also|still|would|do|always|usually|generally|strongly|highly|personally|really)\s+){0,2}(?:recommend|suggest|advise|prefer|think|believe|consider|find|found|say|use|choose|pick|avoid|expect)\b)/i
/** What only calls attention to what comes, or lingers on what was told. */
const RHETORIC =
  /^(?:(?:and|but|so),?\s+)?(?:you (?:cannot|can['’]t|could not|couldn['’]t) make (?:this|it|that) up|let that sink in|make no mistake|read that again|think about (?:that|it)\b|sounds? familiar|it gets (?:better|worse)|the rest is history|enough said|but wait|here(?:['’]s| is) (?:the|a) (?:thing|deal|kicker|twist|truth|rub|bit|part|secret|good news|bad news|problem|catch|question|reality)\b.{0,60}$|(?:but )?that['’]?s not (?:all|it|the (?:whole|end))\b|this is where (?:it|things) gets?\b|i won['’]t (?:sugar|lie|bore)\b|if you(?:['’]ve| have) (?:made it|read) this far)/i
/** Sentences that point at the one before: `That's why it flies.`, `This is what kites do.` */
const TIED = new RegExp(
  String.raw`^${JOINT}{0,2}(?:(?:this|that|these|those|which|it)(?:['’]s|\s+is|\s+are|\s+was)\s+(?:(?:exactly|precisely|also|just|partly|mainly|really)\s+)?(?:why|how|where|when|because|all|it)\b|(?:this|that)(?:['’]s|\s+is|\s+was)\s+(?:exactly\s+|basically\s+)?what\b|(?:as|like)\s+(?:above|before|you can (?:see|tell|imagine)|(?:mentioned|discussed|noted|shown|described|stated|explained)\s+(?:above|before|earlier|previously))\b)`,
  'i'
)
/** A remark of a few words on what was said before: `That was easy.`, `There is more.` */
const REMARK = new RegExp(
  String.raw`^${JOINT}{0,2}(?:this|that|these|those|there|here|nothing|everything|what|who)(?:['’](?:s|re|d|ll))?\s`,
  'i'
)
/** Feelings about something that stands for the subject: `It's too confusing.` */
const FEELING =
  /^(?:it|they|he|she)(?:['’](?:s|re)|\s+(?:is|are|was|were|looks?|sounds?|feels?|seems?|felt|looked|seemed))\s+(?:not\s+)?(?:(?:a\s+bit|a\s+little|a\s+lot|really|pretty|quite|so|too|very|just|super|kind\s+of|all|really|truly|totally)\s+)*(?:confusing|cool|nice|fun|weird|strange|annoying|frustrating|awesome|amazing|great|good|bad|fine|ok(?:ay)?|true|false|wrong|right|easy|hard|simple|interesting|funny|crazy|silly|terrible|horrible|beautiful|a\s+(?:lie|mess|shame|pity|bummer|joke|pain|bit|lot|blast|trap|start|win)|magic|obvious|worth\s+it|that\s+(?:simple|easy)|up\s+to\s+you|nonsense)[.!…]*$/i
/** Words that lead into a sample of it: `For example, this kite flies low:` */
const SAMPLE =
  /^(?:(?:for|as\s+an)\s+(?:example|instance)\b|e\.g\.|here\b|then\b|next\b|now\b|first\b|finally\b|second\b|instead\b|so\b|let\b|i\b|we\b|you\s+(?:now|then)\b|in\s+this\b|with\s+(?:this|that)\b)/i

/** What those who write did together, or what is theirs; what they advise or hold is a claim. */
const OURS = new RegExp(
  String.raw`^${JOINT}{0,2}(?:(?:when|while|after|before|as|because|since|if|in|on|at|during|for|over|with)\s[^,]{2,80},\s+)?(?:me\s+and\s|my\s(?:\p{L}+\s){1,2}and\s(?:i|me)\s|my\s(?!(?:is|are|means|and|or)\s)(?!(?:[\p{L}-]+\s){0,2}?(?:recommendations?|advice|verdict|take|opinion|favou?rite|pick|suggestions?|choice|conclusion|rule|point|tips?|view|preference)\b)|we(?:['’](?:ve|d))?\s(?:(?:also|just|finally|then|all|both|recently|eventually|quickly|soon|even|already|really|first|never)\s)*(?:(?!(?:need|feed|speed|seed|proceed|exceed|succeed|embed|shed)\s)\p{L}{2,}ed,?|had|went|got|took|did|saw|came|were|said|thought|met|left|kept|sat|ate|drove|ran|rode|bought|spent|told|felt|gave|began|wrote|stood|slept|woke|flew|heard|knew|held|lost|won)\s)`,
  'iu'
)
/** Calls on a reader to do what has nothing to do with a thing. */
const CALL =
  /^(?:(?:so|and|then|just|please|now|or|but|simply|finally|otherwise)\b,?\s+)*(?:(?:you\s(?:can|may)\s(?:also\s|always\s)?|if\s[^,]{3,60},\s(?:please\s)?)?(?:let\s(?:us|me)\sknow|feel\sfree\sto|(?:contact|call|email|message|reach|tell|write\sto|follow|join|ask)\s(?:us|me)\b|(?:check(?:\sout)?|explore|visit|browse|shop|view|read|discover|consult|try|see|use|join|take|get|download)\sour\s)|(?:drop|leave|post|write)\s(?:us|me|a\s(?:comment|review|note|line)|your\s(?:comment|thought|question|review)s?)\b|share\s(?:your|this|it)\b|(?:happy|keep\son)\s\p{L}+ing\b|take\s(?:a\s(?:moment|deep\sbreath|breath|minute|second)|your\stime)\b|read\s(?:on\b|the\s[^,.]{3,40}\scarefully)|see\syou\s|[>\s]*(?:related|read\salso|also\sread|see\salso|(?:further|recommended|related)\sreading|you\s(?:may|might)\salso\slike)\s?:|spend\ssome\stime\s|(?:note:\s)?(?:consult|talk\sto|speak\s(?:to|with)|ask)\san?\s(?:\p{L}+\s){0,2}\p{L}+[.!]?$|grab\s(?:your|a\scoffee|a\scup)|you(?:['’]ll|\swill)\sthank\s(?:yourself|me|us)|enjoy\s?[!.]|shop\snow|buy\snow|order\snow|click\s(?:here|below|through|the\s(?:link|button|image)))/iu
/** What only keeps a reader waiting: `What came next changed everything.` */
const TEASER =
  /^(?:but\s|and\s|so\s)?(?:what\s(?:happened|happens|came|comes|follows|followed)\snext\b|(?:no{2,}|nope|hey),?\s)/i
/** Who earns from a text or made its pictures. */
const DISCLOSURE =
  /\baffiliate\s(?:links?|commissions?|programs?)\b|\bamazon\sassociate\b|\bearn\s(?:an?\s)?(?:small\s)?commissions?\b|^(?:(?:cover|header|featured?)\s)?(?:photos?|images?|pictures?|illustrations?)\s(?:(?:by|credits?|courtesy|via|source)\b|from\s\p{Lu})/iu
/** What only points at another text, at what stands below, or is an entry of a list of sources: `For more on kites, see …`, `[2] "Kites" …` */
const POINTER =
  /^(?:also\ssee\s|(?:please\s)?see\s(?:[^.]{2,80}\s)?for\s(?:more|further|details|additional|full)\b|for\s(?:more|further|additional|details|an?\s(?:full|thorough|complete|detailed|comprehensive))\b[^,]{0,90},\s(?:please\s)?(?:see|visit|read|check|refer|consult|go|head|click)\b|(?:read|find\sout|learn)\smore\s(?:on|about|at|in|from|here)\b|below\s(?:is|are)\s|the\sfollowing\s(?:[\p{L}-]+\s)?(?:examples?|code|snippets?|sections?|tables?|figures?|images?|diagrams?|chapters?)\s|\[\d{1,3}\]\s|\[(?:image|figure|photo|video|picture|diagram|screenshot|insert)\b|(?:to\s[^,]{3,60},\s)?we(?:['’]ve|\shave)\s(?:also\s)?(?:provided|outlined|listed|compiled|gathered|rounded\sup|put\stogether|collected|covered|broken\sdown|summari[sz]ed)\b)/iu
/** What somebody sells with a text: `At Kite Works, we fly for you.`, `Call Kite Works at 555-0100.`, `If you have questions, drop us a line.` */
const ADVERT =
  /^(?:[Aa]t\s\p{Lu}[^,.]{2,40},\s(?:we|our)\s|(?:[Cc]all|[Cc]ontact|[Vv]isit|[Ee]mail)\s\p{Lu}.{2,60}?(?:\s(?:today|now)\b|\d{3}|\sto\s(?:discuss|learn|schedule|book)\b)|[Aa]sk\s\p{Lu}\S+\s(?:for|about|[—–-])\s|[Ii]f\s(?:you|your)\s[^,]{3,80},\s(?:please\s)?(?:(?:drop|send|give|call|contact|email|message)\s(?:us|me)|(?:visit|contact|call)\s(?:our|someone\sfrom\sour)|(?:reach|get)\s(?:out|in\stouch))\b|[Ww]e\s(?:also\s)?(?:offer|provide|sell|ship|deliver)\s(?:a\s)?free\b|[Yy]ou(?:['’]re|\sare|['’]ve\scome)\s(?:in|to)\sthe\sright\splace\b|(?:[Ss]ign\sup|[Ss]ubscribe)\s(?:for|to)\s(?:our|the|my)\s)|^[Oo]ur\s(?:\p{L}+\s)?(?:\p{L}+\s)(?:is|are)\s(?:happy|here|ready|glad|on\shand)\sto\s(?:help|answer|assist|talk)\b/u
/** The same within a sentence, and whose rights there are. */
const OFFER =
  /[\s–—-](?:call|email|contact|reach)\sus\s(?:on|at|today|now)\b|\b[Uu]sing\sour\s\p{Lu}|\bis\slicensed\sunder\b|\b[Aa]ll\srights\sreserved\b|\b(?:can|will)\s(?:guide|walk|help)\syou\sthrough\s(?:every|each|the\s(?:whole|entire))\s/u
/** What each of these has, to pass over most sentences. */
const OFFERS: readonly string[] = [' us ', 'sing our ', ' licensed ', ' rights ', ' you through ']

/** Answers to choose from: `a. A kite b. A top c. A drum` */
const OPTIONS = /(?:^|[?:]\s+)\(?a[.)]\s.{1,240}?\sb[.)]\s.{1,240}?\sc[.)]\s/i
/** Half of what somebody says of himself: `"My kite is the best!` */
const HALF_QUOTED = /^["“][^"”]*$|^[^"“]*["”]$/u
/** Whether a quotation mark stands at one end of a sentence alone. */
function isHalfQuoted(words: string): boolean {
  return (`"“`.includes(words.charAt(0)) || `"”`.includes(words.charAt(words.length - 1))) && HALF_QUOTED.test(words)
}
const SPOKEN = /\b(?:I|my|me)\b|!["”]?$/u

/** The answer to a question, in a few words: `Yes, in most cases.` */
const CLOSED = /^(?:(?:yes|nope|yep)\s\p{Ll}|(?:yes|no|nope|yep),\s)/iu

const LONGEST_REMARK = 7

/** What only says that something matters: `The difference between kites and gliders is fundamental to understanding flight.` */
const FILLER =
  /^(?:(?:the\s(?:differences?|distinction|choice|relation(?:ship)?)\s(?:between|of)\s.{3,100}?|(?:understanding|knowing|choosing|learning)\s.{3,100}?)\s(?:is|are)\s(?:(?:very|absolutely|often|also|quite|truly)\s)?(?:fundamental|essential|crucial|important|key|vital|critical|subtle|confusing|the\skey)\b(?!\s(?:because|since|as|when|if)\s)|(?:understanding|knowing|learning)\s[^.]{3,120}?\s(?:empowers|enables|helps|allows|lets)\s(?:you|us|one|people|\p{L}+(?:ers|ors|ees))\s(?:to\s)?(?:make|choose|decide|get|navigate)\b)/iu

function isAdvert(words: string): boolean {
  return ADVERT.test(words) || (OFFERS.some((offer) => words.includes(offer)) && OFFER.test(words))
}

/** Whether a sentence only says that something matters. */
export function isFiller(words: string): boolean {
  return FILLER.test(words)
}

/** Whether a sentence tells what its writer did or felt, or calls on the reader; `isNamed` where it names something known. */
export function isPersonal(words: string, isNamed: boolean): boolean {
  if (DIARY.test(words) || CALL.test(words) || TEASER.test(words) || isAdvert(words) || DISCLOSURE.test(words))
    return true
  if (POINTER.test(words)) return true
  if (!isNamed && !/\d/.test(words) && OURS.test(words)) return true
  if (isHalfQuoted(words) && SPOKEN.test(words)) return true
  return (words.includes('b') && OPTIONS.test(words)) || (/\sI['’\s]/.test(words) && DIARY_OF.test(words))
}

/**
 * Whether a sentence says nothing of a thing: it tells what its writer did or felt, talks to the reader, or remarks on what was said
 * before, without which nobody knows what it means.
 *
 * @param isNamed Whether it names something known.
 */
export function isChatter(words: string, isNamed: boolean, isBehind: boolean): boolean {
  if (isPersonal(words, isNamed) || TALK.test(words) || RHETORIC.test(words) || isFiller(words)) return true
  if (TIED.test(words) && (!isBehind || words.length < 50 || !pointsBack(words))) return true
  if (endsOpen(words) && SAMPLE.test(words)) return true
  if (words.length > 60 || /\d/.test(words) || countWords(words) > LONGEST_REMARK) return false
  return FEELING.test(words) || (!isNamed && REMARK.test(words)) || CLOSED.test(words)
}
