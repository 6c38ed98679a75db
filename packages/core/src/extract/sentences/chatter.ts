import { countWords } from '../../document/count-words.ts'
import { endsOpen } from '../says.ts'
import { pointsBack } from '../subjects.ts'

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

/** The answer to a question, in a few words: `Yes, in most cases.` */
const CLOSED = /^(?:yes|no|nope|yep)(?:,\s|\s\p{Ll})/iu

const LONGEST_REMARK = 7

/**
 * Whether a sentence says nothing of a thing: it tells what its writer did or felt, talks to the reader, or remarks on what was said
 * before, without which nobody knows what it means.
 *
 * @param isNamed Whether it names something known.
 */
export function isChatter(words: string, isNamed: boolean, isBehind: boolean): boolean {
  if (DIARY.test(words) || TALK.test(words) || RHETORIC.test(words)) return true
  if (/\sI['’\s]/.test(words) && DIARY_OF.test(words)) return true
  if (TIED.test(words) && (!isBehind || words.length < 50 || !pointsBack(words))) return true
  if (endsOpen(words) && SAMPLE.test(words)) return true
  if (words.length > 60 || /\d/.test(words) || countWords(words) > LONGEST_REMARK) return false
  return FEELING.test(words) || (!isNamed && REMARK.test(words)) || CLOSED.test(words)
}
