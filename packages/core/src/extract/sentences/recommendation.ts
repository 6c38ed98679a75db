import { CUE } from '../cues.ts'
import { endsOpen } from '../says.ts'
import { isAnybody } from './anybody.ts'
import { whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/** What is done with a choice. */
export const TAKE: string =
  '(?:use|choose|pick|prefer|consider(?: using)?|go (?:with|for)|opt for|select|stick (?:with|to)|reach for|take|favou?r|buy|get|keep|start with|stay with|switch to)'
const WHEN = '(?:if|when(?:ever)?|for|where(?:ver)?|unless|as soon as)'

/** `Use kites when there is wind.` */
const USE = new RegExp(
  String.raw`^(?:(?:however|but|so|then|instead|generally|in general|as a rule|therefore|thus),?\s+)?(?:you (?:should|may want to|will want to|['’]ll want to)\s+)?${TAKE}\s+([^,;]{2,60}?)\s*,?\s+(${WHEN}\b.+)$`,
  'i'
)
/** `Use kites in open fields.` */
const USE_IN = new RegExp(
  String.raw`^(?:(?:always|never|do not|don['’]t)\s+)?${TAKE}\s+([^,;]{2,60}?)\s+((?:in|on|with|for|under)\s+(?:[\p{L}-]+\s+){0,3}?(?:environments?|contexts?|cases?|situations?|scenarios?|settings?|conditions?|climates?|weather|systems?|applications?|apps?|projects?|production|development|fields?|areas?|regions?)[.!]?)$`,
  'iu'
)
/** `When there is wind, use kites.` */
const WHEN_USE = new RegExp(
  String.raw`^(?:${WHEN}|(?:in|on|at|with)(?!\s+(?:this|that|the next|our|your|step|addition|general|fact|short)\b))\s+(.{3,160}?),\s*(?:then\s+)?(?:you (?:should|may want to|will want to)\s+)?${TAKE}\s+(.{2,80}?)[.!]?$`,
  'i'
)
/** `Kites are the better choice when there is wind.` */
const RIGHT = new RegExp(
  String.raw`^(.{2,60}?)\s+(?:is|are|remains?|(?:will|would|may|might|can|could) be|makes?|offers?)\s+(?:still\s+|often\s+|usually\s+|generally\s+|probably\s+|likely\s+|clearly\s+)?(?:the\s+|an?\s+)?(?:right|better|best|preferred|recommended|obvious|natural|safer|superior|smarter|simpler|easier|cheaper|go-to|way to go|preferable|advisable|sensible|wise|worthwhile|reasonable)\s*(?:[\p{L}-]+\s+)?(?:choice|option|fit|pick|bet|tool|solution|approach|call|way|sense|investment|buy|deal|default|starting point)?\s*,?\s+(${WHEN}\b.+)$`,
  'iu'
)
/** `Kites are a must when there is wind.` */
const MUST = new RegExp(
  String.raw`^((?:(?!that\b|which\b|who\b)[^,;:\s]+\s+){1,6}?)(?:is|are|should\s+be)\s+(?:absolutely\s+|really\s+)?(?:an?\s+(?:absolute\s+)?(?:must|must-have|no-brainer)|non-negotiable|hard\s+to\s+beat|(?:your|the)\s+(?:first|top|best)\s+(?:choice|pick|bet|option))\s+((?:${WHEN}|in|on|below|above|under|during|at)\b.+)$`,
  'i'
)
/** `Kites make sense when there is wind.` */
const PAYS = new RegExp(
  String.raw`^((?:(?!that\b|which\b|who\b)[^,;:\s]+\s+){1,6}?)(?:(?:usually|often|generally|only|really|still|also)\s+)?(?:makes?\s+(?:(?:more|most|the most|a lot of|good|perfect)\s+)?sense|(?:is|are)\s+(?:only\s+|well\s+)?worth\s+(?:it|considering|the\s+\S+(?:\s+\S+)?)|works?\s+(?:best|well|better|fine|great|perfectly|nicely|beautifully)|pays?\s+off|wins?|comes?\s+in\s+handy|(?:is|are)\s+(?:the\s+)?way\s+to\s+go)\s+(${WHEN}\b.+)$`,
  'i'
)
/** `When there is wind, we recommend kites.` */
const ADVISED = new RegExp(
  String.raw`^(?:(?:if|when(?:ever)?|for|in|where(?:ver)?|unless)\s+(.{3,140}?),?\s+)?(?:we|i)(?:['’]d|\s+would)?\s+(?:(?:always|usually|generally|strongly|still|also|typically|definitely)\s+)?(?:recommend|suggest|advise|(?:begin|start|go|stick|stay)\s+with|choose|pick|use|buy|take|prefer)\s+(?:(?:using|choosing|buying|picking|taking|starting\s+with|going\s+with|sticking\s+with|turning\s+on|switching\s+to|to\s+use|you\s+use)\s+)?(.{2,80}?)(?:,?\s+(${WHEN}\b.+?)|,?\s+(?:and|because|as|since)\b.+)?[.!]?$`,
  'i'
)
/** `Never fly kites near power lines.`, `Avoid kites if there is no wind.` */
const AGAINST = new RegExp(
  String.raw`^(?:(${WHEN}\s+.{3,120}?),\s+)?((?:never|do\s+not|don['’]t|avoid|skip|steer\s+clear\s+of|stay\s+away\s+from)\s+(?:(?:use|using|choose|choosing|pick|buy|buying|bother\s+with|go\s+for|run|running|fly|flying)\s+)?(?:an?\s+|the\s+)?(.{2,60}?))(?:,?\s+((?:${WHEN}|on|in|near|with|without|at|that|just\s+because)\b.+?))?[.!]?$`,
  'i'
)
/** `If you aren't sure, merge.` */
const DO =
  /^(?:if|when(?:ever)?|unless)\s+(.{3,160}?),\s+(?:then\s+)?(?:just\s+|simply\s+|always\s+)?(\S+(?:\s\S+)?)[.!]?$/i

/** `Beginners are better off with a kite.` */
const BETTER_OFF =
  /^(.{3,100}?)\s+(?:is|are|will be|would be)\s+(?:usually\s+|often\s+|probably\s+)?better (?:off|served) (?:with|by)\s+(.{2,80}?)[.!]?$/i
/** `For strong wind a glider is the better choice.` */
const FOR_RIGHT =
  /^(?:for|when|if|where)\s+(.{3,200}?),?\s+(?:then\s+)?((?:an?|the)\s+[^,]{2,40}?|[\p{Lu}\p{L}][\p{L}\d-]+s?(?:\s[\p{L}\d-]+){0,2}?)\s+(?:wins?\b|makes?\s+(?:(?:more|the most|a lot of|good|perfect)\s+)?sense(?=[.,!;]|$)|(?:is|are|(?:will|would|may|might|can|could)\s+be)\s+(?:(?:usually|often|generally|probably|still)\s+)?(?:recommended(?=[.,!;]|$)|an?\s+(?:very\s+)?(?:good|great|ideal|perfect|excellent|solid|strong|decent|safe|sensible|smart|wise)\s+(?:choice|option|fit|pick|bet|tool|solution|candidate)\b)|(?:is|are|remains?|(?:will|would|may|might|can|could)\s+be)\s+(?:still\s+|often\s+|usually\s+)?(?:the\s+|an?\s+)?(?:right|better|best|preferred|recommended|obvious|natural|safer|superior|smarter|simpler|easier|cheaper)\s+(?:[\p{L}-]+\s+)?(?:choice|option|fit|pick|bet|tool|solution|approach|call|way|investment|buy|deal|default|one|starting\s+point|place\s+to\s+start)\b|(?:is|are|(?:will|would|may|might|can|could)\s+be)\s+(?:usually\s+|often\s+|probably\s+|generally\s+)?(?:better|best|enough|ideal|hard to beat|worth it|your best bet|what you (?:want|need)|the way to go)(?=[.!]?$))/iu
/** `Many teams fly kites from boats to catch more wind.` */
const PRACTICE =
  /\b(?:many|most|some|several)\s+(?:teams|organi[sz]ations|companies|people|developers|users|businesses|engineers|professionals|experts|projects)\s+(?:now\s+|often\s+|still\s+|also\s+)?(use|run|combine|prefer|choose|deploy|adopt|start with)\s+(.{3,80}?)\s+((?:for|when|because)\b.+)$/i

/** Situation → choice, where the choice is something known. */
export function* recommendation(sentence: Sentence): Iterable<Reading> {
  const { words, cues } = sentence
  if (endsOpen(words)) return
  for (const { form, cue, choiceAt, situationsAt } of FORMS) {
    const found = (cues & cue) === cue ? form.exec(words) : null
    if (found === null) continue
    const situation = situationsAt.map((at) => found[at]).find((one) => one !== undefined)
    const choice = found[choiceAt]
    if (choice === undefined || situation === undefined || !isChoice(choice, sentence)) continue
    if (isAnybody(situation) || (form === RIGHT && BUT.test(situation))) continue
    yield advise(sentence, situation, choice)
    return
  }
  const other = deedAdvised(sentence) ?? warning(sentence)
  if (other !== undefined) yield other
}

/** A deed of one word that is known, and when to do it. */
function deedAdvised(sentence: Sentence): Reading | undefined {
  const found = DO.exec(sentence.words)
  if (found === null) return undefined
  const [, situation = '', deed = ''] = found
  const verb = /^[^\s.!]+/.exec(deed)?.[0] ?? ''
  const isKnown = sentence.names.entities.find(verb) !== undefined && /^\S+$/.test(deed)
  return isKnown ? advise(sentence, situation, verb) : undefined
}

/** How advice is put. */
interface Form {
  readonly form: RegExp
  /** The cue that a sentence must have for it, or none. */
  readonly cue: number
  /** The group that is the choice, and those of which one is the situation. */
  readonly choiceAt: number
  readonly situationsAt: readonly number[]
}

const FORMS: readonly Form[] = [
  { form: USE, cue: 0, choiceAt: 1, situationsAt: [2] },
  { form: USE_IN, cue: 0, choiceAt: 1, situationsAt: [2] },
  { form: WHEN_USE, cue: 0, choiceAt: 2, situationsAt: [1] },
  { form: RIGHT, cue: CUE.fit, choiceAt: 1, situationsAt: [2] },
  { form: PAYS, cue: CUE.worth, choiceAt: 1, situationsAt: [2] },
  { form: MUST, cue: 0, choiceAt: 1, situationsAt: [2] },
  { form: FOR_RIGHT, cue: CUE.fit, choiceAt: 2, situationsAt: [1] },
  { form: BETTER_OFF, cue: CUE.fit, choiceAt: 2, situationsAt: [1] },
  { form: ADVISED, cue: 0, choiceAt: 2, situationsAt: [1, 3] }
]

/** Merits set against each other, which advise nothing: `better for wind but worse for rain`. */
const BUT = /^for\s(?:\S+\s){1,4}but\s/i

/** What not to take, and when. */
function warning(sentence: Sentence): Reading | undefined {
  const found = AGAINST.exec(sentence.words)
  const situation = found?.[1] ?? found?.[4]
  if (found === null || situation === undefined || !isChoice(found[3] ?? '', sentence)) return undefined
  return advise(sentence, situation, (found[2] ?? '').toLowerCase())
}

/** What others do, and what for. */
export function* practice(sentence: Sentence): Iterable<Reading> {
  const found = PRACTICE.exec(sentence.words)
  if (found === null) return
  const choice = `${found[1]} ${found[2]}`
  if (sentence.subject !== undefined || sentence.names.entities.mentions(choice).length > 0)
    yield advise(sentence, found[3] ?? '', choice)
}

/** Advice that a whole sentence gives. */
export function advise(sentence: Sentence, situation: string, choice: string): Reading {
  const subject = sentence.names.entities.mentions(choice)[0]?.id ?? sentence.subject
  return {
    kind: 'recommendation',
    ...whole(sentence),
    ...(subject === undefined ? {} : { subject }),
    situation: situation
      .replace(/^(?:if|when(?:ever)?|for|where(?:ver)?)\s+/i, '')
      .replace(/[.!]$/, '')
      .trim(),
    choice: choice.trim()
  }
}

/** Whether the words name something known, or point to it. */
export function isChoice(choice: string, { names, subject }: Sentence): boolean {
  if (/^(?:it|them|these|they)$/i.test(choice.trim())) return subject !== undefined
  if (/^(?:this|that)$/i.test(choice.trim())) return false
  if (/[:：]/.test(choice) || choice.trim().split(/\s+/).length > 6) return false
  const first = names.entities.mentions(choice)[0]
  return first !== undefined && choice.slice(0, first.start).trim().split(/\s+/).length <= 2
}
