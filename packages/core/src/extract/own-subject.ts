import { foldName, foldWord, lastWord } from '../link/fold.ts'
import { canName, isDeed, isShell, mayTell } from '../link/no-names.ts'
import { isPlural } from '../link/plural.ts'
import { isSideWord } from '../link/sides.ts'
import { tellingVerbs } from '../link/telling-verbs.ts'
import { linkedOf, openingOf, pointsBack } from './openings.ts'

/** What a subject that a sentence brings up itself does not open with. */
const NO_SUBJECT =
  /^(?:two|three|four|five|six|whatever|whichever|whoever|whenever|wherever|this|that|these|those|it|its|they|their|there|here|he|she|his|her|you|we|our|i|my|one|who|what|which|when|where|why|how|if|as|no|not|nothing|everything|something|someone|everyone|anyone|nobody|people|both|each|such|other|others|another|more|less|multiple|sometimes|otherwise|below|above|next|inside|attached|included|worse|better|best|first|last|second|third|finally|instead|perhaps|maybe|lots|plenty|additional|additionally|further|different|deeper|newer|older|longer|shorter|smarter|certain|good|great|big|bad|new|old|full|key|total|overall|currently|today|tomorrow|yesterday|now|then|soon|once|twice|never|always|often|usually|also|even|just|only|still|again)\b/i
const ARTICLE = /^(?:(an?|every|any|your)|(the)|most|many|some|several|all|few|numerous|various|countless)\s/i
const MODAL = 'can|cannot|could|may|might|must|should|will|would|did|had'
/** Verbs of what things do and have; with an s where one of them does. */
const DOES = [
  ...tellingVerbs,
  ...[
    'help love like prefer eat feed want get look feel become begin form act add create enable ensure prevent fall rise appear vary',
    'range serve lead follow happen occur exist increase decrease absorb spread turn mean know pay play change combine affect remove',
    'attract carry apply sit stand stretch cover block break build boost develop exhibit refer represent describe define process',
    'execute return trap release relax strengthen attach say verify check close open lock join secure seal melt freeze boil burn rust',
    'matter compete reveal force inspire shape fail spark decide exceed outweigh suit fit grow trigger stimulate produce',
    'crack shrink expand contract bend fold soak dry filter leak rot spoil heat cool warm drain bind dissolve evaporate swell fade'
  ].flatMap((line) => line.split(' '))
].join('|')
const ADVERB =
  /^(?:(?:also|often|usually|always|never|still|then|now|only|just|even|generally|typically|commonly|frequently|sometimes|rarely|mostly|normally|\p{L}{3,}ly)\s)+/iu
const DONE =
  'made|gave|took|built|kept|became|began|ran|went|came|grew|fell|rose|led|held|brought|won|lost|wrote|found|sold'
const OF_MANY = new RegExp(
  `^(?:${MODAL}|${DOES}|${DONE}|are|were|have|do|don['’]t|aren['’]t|weren['’]t|haven['’]t|\\p{L}{3,}ed)\\s`,
  'iu'
)
const OF_ONE = new RegExp(
  `^(?:${MODAL}|${DONE}|(?:${DOES})e?s|carries|applies|varies|relies|supplies|is|was|has|does|doesn['’]t|isn['’]t|wasn['’]t|hasn['’]t|\\p{L}{3,}ed)\\s`,
  'iu'
)
/** What a thing does, by which a sentence tells of it without an article: `Cotton absorbs …`. */
const DOES_ONE = new RegExp(`^(?:${DOES})e?s\\s`, 'i')
/** How something is done, and no family. */
const HOW = /^(?!family|supply|assembly|anomaly|monopoly|\p{L}*fly$)\p{L}{3,}ly$/iu
const FEW = /^(?:few|lot|couple|handful)$/i

/** A verb of several things, which tells that the word before it is no verb. */
const VERB_OF_MANY = new RegExp(
  `^(?:${MODAL}|are|were|have|do|don['’]t|aren['’]t|help|allow|let|make|need|require|give|use|take|keep|provide|prevent|show|run|work|ensure|offer)\\s`,
  'iu'
)

/** Whether a word says what one thing does, and is no noun of several before the verb of these: not `checks` of `Health checks allow …`. */
function doesOne(verb: string): boolean {
  const found = DOES_ONE.exec(verb)
  return found !== null && !VERB_OF_MANY.test(verb.slice(found[0].length))
}

/** What explains a name behind it. */
const GLOSS = /^\([^)]{1,60}\)\s/
/** Small words, which no name has within it. */
const SMALL =
  /^(?:of|in|on|at|by|for|with|from|to|and|or|that|which|who|than|as|is|are|was|were|the|a|an|not|if|but|so|can|will|has|have|you|we|they|it|there|here|up|out|off|down|per|via|about|into|over|under|without|within|between|during|after|before|through|across)$/i
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’.+#-]*[\p{L}\p{N}]$/u
/** An adjective alone, before what one tells of: `A typical worn kite …`. */
const ADJECTIVE =
  /^(?:single|typical|common|simple|basic|standard|normal|regular|average|right|wrong|proper|whole|entire|real|true|complete|quick|small|large|high|low|long|short|popular|special|similar|general|usual|possible|human|data)$/i
/** Words of the longest name. */
const LONGEST = 4
/** What only counts or measures what is told behind it, stands for anybody, or for what was told before. */
const HOLLOW =
  /^(?:friend|individual|product|amount|number|majority|lot|range|level|set|kind|form|series|pair|group|percentage|share|portion|bunch|handful|couple|dozen|hundred|thousand|million|percent|version|variety|piece|place|area|side|end|top|bottom|one|man|woman|reader|customer|consumer|user|guy|folk|anything|everything|anyone|everyone|someone|nobody|nothing|increase|decrease|lack|process|method|system|approach|technique|practice|example|result|part|section|heart|core|rise|power|beauty|secret|magic|sound|look|feel|name|world|moment|place|point|purpose|quality|quantity|mileage|insight|experience|size|length|depth|width|height|weight|speed|distance|duration|frequency|intensity|importance|presence|use|role|effect|impact|nature|rule|trick|idea|concept|notion|question|answer|conclusion|summary|overview|list|table|image|photo|picture|figure|chart|diagram|text|code|content|title|chapter|article|post|guide|author|writer)$/

/**
 * What a sentence that tells of nothing known tells of: the noun phrase before its verb, without an article, where it is several of a
 * thing, one of its kind or a proper name: `Wild kites love …` → `Wild kites`; `A tarp can …` → `tarp`.
 * `The tail is …` tells of one that was named before, and `Trace amounts are …` of nothing.
 */
export function ownSubject(sentence: string): string | undefined {
  const found = subjectPhrase(sentence)
  if (found === undefined) return undefined
  const { name, article, isMany, verb } = found
  const { one, the } = article
  const isAlone =
    isMany || one !== undefined || isProper(name, article.words) || (article.words === '' && doesOne(verb))
  const count = name.split(' ').length
  return (the === undefined ? isAlone : (isMany && count > 1) || isWritten(name)) &&
    !/\bthemselves$/i.test(name) &&
    isThing(name, article.words !== '')
    ? name
    : undefined
}

/**
 * Whether what may be the last of several nouns before a verb is itself the verb: of `Slow drying keeps heat out` behind the word `drying`,
 * of `Practice beats borrowed kites` before what is no verb of these.
 */
function mayDo(before: string, behind: string): boolean {
  if (VERB_OF_MANY.test(behind)) return false
  return (
    /ing$/i.test(before) ||
    /^\p{L}{3,}ed\s(?!(?:to|from|by|in|on|at|for|with|into|through|over|as|and|or|of|the|an?|more|less|only|also|it|its|their|this|that|when|because|since|until|after|before|around|across|out|up|down|away|back|my|your|our|their|his|her|what|how|\d+|\p{L}+ing|\p{L}+ly)\s)/iu.test(
      behind
    )
  )
}

interface SubjectPhrase {
  readonly name: string
  readonly article: { readonly words: string; readonly one: string | undefined; readonly the: string | undefined }
  readonly isMany: boolean
  /** The verb and what is behind it. */
  readonly verb: string
}

/** The words that the main clause of a sentence opens with before its verb, if these are a few nouns and adjectives. */
function subjectPhrase(sentence: string): SubjectPhrase | undefined {
  const linked = linkedOf(sentence)
  if (pointsBack(sentence, linked)) return undefined
  const words = sentence.slice(openingOf(sentence, linked))
  if (NO_SUBJECT.test(words)) return undefined
  const [article = '', one, the] = ARTICLE.exec(words) ?? []
  const parts = words.slice(article.length, article.length + 90).split(' ', LONGEST + 1)
  for (let count = 1; count <= LONGEST && count < parts.length; count++) {
    const last = parts[count - 1] ?? ''
    if (SMALL.test(last) || !WORD.test(last) || (count > 1 && HOW.test(last)) || FEW.test(last)) return undefined
    const name = parts.slice(0, count).join(' ')
    const behind = words.slice(article.length + name.length + 1).replace(GLOSS, '')
    const verb = behind.slice(ADVERB.exec(behind)?.[0].length ?? 0)
    if (count === 1 && ADJECTIVE.test(name)) continue
    const isMany = isPlural(name)
    if (isMany && count > 1 && article === '' && mayDo(parts[count - 2] ?? '', verb)) continue
    if (isMany ? one !== undefined || !OF_MANY.test(verb) : !OF_ONE.test(verb)) continue
    return { name, article: { words: article, one, the }, isMany, verb }
  }
  return undefined
}

/** Those who write, and what there is. */
const OTHERS =
  /^(?:(?:i|we)(?:['’](?:ve|m|d|re))?\s(?!(?:(?:also|always|usually|strongly|highly|personally|really|would|['’]d)\s){0,2}(?:recommend|suggest|advise|prefer|call|use|need|must|should|have\sto)\b)|(?:my|our)\s(?!(?:[\p{L}-]+\s)?(?:recommendation|advice|pick|choice|verdict|suggestion)\b)|there(?:['’]s|\s(?:is|are|was|were))\s(?!(?:[\p{L}\d-]+\s){1,4}?(?:types?|kinds?|ways?|styles?|forms?|methods?|stages?|steps?|parts?|levels?|varieties|categories|options?|models?|sizes|versions?|groups?|reasons?|benefits?|advantages?|drawbacks?|disadvantages?)\b))/iu

/**
 * Whether a sentence tells of something of its own, not of the thing of a title far above it: `Gardeners spend …`, `Cash is …`, `I saw …`.
 * A side of that is none: `Prices are …`; nor is what one does: `Mulching is …`, or what has `the` before it, which may be a part: `The tail is …`.
 */
export function tellsOther(sentence: string): boolean {
  if (OTHERS.test(sentence.slice(openingOf(sentence)))) return true
  const found = subjectPhrase(sentence)
  if (found === undefined) return false
  const { name, article } = found
  if (article.the !== undefined) return isWritten(name)
  const folded = foldName(name)
  const last = lastWord(folded)
  if (/^\p{L}+ing$/iu.test(name) || ADJECTIVE.test(name.split(' ', 1)[0] ?? '')) return false
  return !isSideWord(last) && !ONE_OF_IT.test(last) && !isShell(last) && !MEASURE.test(last)
}

/** What a thing has of any kind. */
const MEASURE =
  /^(?:weight|height|width|length|speed|power|cost|fee|size|color|colour|range|capacity|volume|noise|age|number|amount|degree|access|availability)$/
/** Whether a name has capitals that the beginning of a sentence does not give it: `Ada Lovell`, `7-Kites`, `KiteBox`. */
function isProper(name: string, article: string): boolean {
  return article === '' && /^(?:\p{Lu}\S*(?:\s\p{Lu}\S*)+|\d+-\p{Lu}\S*|\S*\p{Ll}\p{Lu}\S*|\p{Lu}{2,})$/u.test(name)
}

/** Whether all words of a name behind an article have capitals or figures: `the K2`. */
function isWritten(name: string): boolean {
  return name.split(' ').every((word) => /^\p{Lu}|\d/u.test(word))
}

/** Whether a noun phrase names a thing: its last word stands for one by itself, and none before it is a verb. */
export function isThing(name: string, isBehindArticle: boolean): boolean {
  const folded = foldName(name)
  const last = lastWord(folded)
  if (!canName(folded) || isShell(last) || HOLLOW.test(foldWord(last))) return false
  if (!isBehindArticle && isDeed(folded)) return false
  return !folded.split(' ').slice(0, -1).some(mayTell)
}

/** Whether a noun phrase names a side of what is told of, one of it, or those who do something with it: `Prices`, `A modern unit`, `Most riders`. */
export function isOfWhole(name: string): boolean {
  const folded = foldName(name)
  const last = lastWord(folded)
  return WHO.test(name) || (last === folded && isSideWord(last)) || ONE_OF_IT.test(last)
}

const ONE_OF_IT = /^(?:unit|model|version|device|machine|appliance|piece|setup|instance|installation|deployment)$/
const WHO =
  /(?:(?:^|\s)(?:child|person|man|woman|kid|adult|beginner|user|rider|student|human|team|company)|(?:us|rid|own|beginn|play|driv|writ|read|buy|sell|mak|work|teach|research|engine|develop|manag|lawy|farm|grow|garden|bak|brew|run|runn|climb|hik|camp|travel|travell|custom|consum|employ|vot|soldi|lead|memb|speak|learn|photograph|design|programm|keep|fly|fli|sew|knitt|quilt|paint|build|help|fish|swimm|cyclist|own|sail|danc|sing|advis|examin|insur|lend|borrow|rent|preach|hunt|boat|surf|paddl|skat|ski)ers|(?:doct|operat|invest|auth|edit|visit|act|sail|direct|profess|neighb|jur|sen|min|own|advis)ors|ists|ians|ees|ants|men|women|people|kids|children|parents|adults|teens|folks|families|students|beginners|pros|fans|friends|companies|businesses|organi[sz]ations|teams|experts|studies|sources|brands|states|countries|cities)$/iu
