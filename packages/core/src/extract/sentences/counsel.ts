import { CALLOUT } from './callouts.ts'
import { advise, isChoice, TAKE } from './recommendation.ts'
import type { Reading, Sentence } from './sentence.ts'

const NOT =
  '(?:avoid|stay away from|steer clear of|keep away from|skip|not (?:use|choose|pick|buy|take|get)|never (?:use|choose|pick|buy|take|get))'
/** `Beginners should get a kite.` */
const SHOULD = new RegExp(
  String.raw`^((?!(?:you|we|i|it|they|this|that|these|those|there|he|she)\b)[^,:;]{3,100}?)(?:,? (?:in particular|especially),?)?\s+should\s+(?:(?:really|always|probably|definitely|simply|rather|therefore)\s+)?(${TAKE}|begin with|${NOT})\s+(.{2,60}?)(?:[,.;!]|\s(?:because|since|as|if|when|instead|unless|rather|whenever)\b|$)`,
  'i'
)
/** `Below 10 mph we advise against them.` */
const AGAINST =
  /^(.{3,200}?)[,;]?\s+(?:and|so|which is why)?\s*(?:we|i)(?:['’]d|\s+would)?\s+(?:strongly\s+|generally\s+)?(?:advise|recommend|counsel)\s+against\s+(?:using\s+|choosing\s+|buying\s+)?([^,.;]{2,60})/i
/** `Recommendation for beginners: start with a kite.` */
const NOTED = new RegExp(
  String.raw`^(?:(?:our|my|the|a)\s+)?(?:recommendation|advice|suggestion|tip|pick|choice|best (?:choice|option|pick))\s+((?:for|if|when|in)\s+[^:]{2,80}):\s+(?:(?:${TAKE}|begin with)\s+)?(.{2,80}?)(?:[,.;!]|\s(?:plus|and|with|because|as|since|if)\s|$)`,
  'i'
)

/**
 * Who should take what, what is advised against, and advice that is announced as such.
 *
 * `Beginners should get a kite.` → beginners: kite; `Below 10 mph we advise against them.`; `Our pick for beaches: a kite.`
 */
export function* counsel(sentence: Sentence): Iterable<Reading> {
  const { words, names } = sentence
  const should = SHOULD.exec(words)
  const who = should?.[1] ?? ''
  if (should !== null && !names.entities.mentions(who).some(({ end }) => end === who.length)) {
    const [, , , choice = ''] = should
    if (isChoice(choice, sentence)) {
      const isAgainst = new RegExp(`^${NOT}`, 'i').test(should[2] ?? '')
      yield advise(sentence, who, isAgainst ? `${should[2]} ${choice}`.toLowerCase() : choice)
      return
    }
  }
  const against = AGAINST.exec(words)
  if (against !== null && isChoice(against[2] ?? '', sentence)) {
    yield advise(sentence, against[1] ?? '', `against ${against[2]}`)
    return
  }
  const noted = NOTED.exec(words)
  if (noted !== null && isChoice(noted[2] ?? '', sentence)) yield advise(sentence, noted[1] ?? '', noted[2] ?? '')
}

/** Headings below which a label and a thing are advice. */
export const ADVISES: RegExp =
  /\b(?:what|which|who|how|when|where)\b.*\b(?:buy|choose|pick|use|get|take|needs?|should|right)\b|\b(?:recommend(?:ations?|ed)?|advice|choosing|our picks?|verdict|best for|decision|suggestions|which one)\b/i
/** Behind the thing that is advised: a stop, a condition or a reason. */
const ADVISED = /^s?(?=\s*(?:[,.;!(]|$)|\s(?:if|with|because|as|since|every|any|without|when|unless)\b)/i
const TAKING = new RegExp(
  String.raw`^(?:(?:definitely|probably|usually|always|simply|just|clearly),?\s+)?(?:(?:we|i)(?:['’]d|\s+would)\s+)?(?:(?:${TAKE})\s+)?(?:(?:an?|the|your)\s+)?$`,
  'i'
)
const LABEL = /^([^:.!?]{3,60}):\s+(?=\S)/

/** `Beaches: kite, as the wind never stops.` below `What to buy` → beaches: kite. */
export function* labelledAdvice(sentence: Sentence): Iterable<Reading> {
  const { words, section, names, index } = sentence
  const found = index === 0 && words.includes(':') && ADVISES.test(section.at(-1) ?? '') ? LABEL.exec(words) : null
  const [, situation = ''] = found ?? []
  if (found === null || CALLOUT.test(situation) || names.entities.mentions(situation).length > 0) return
  const choice = advisedIn(words.slice(found[0].length), sentence)
  if (choice !== undefined) yield advise(sentence, situation, choice)
}

/** A need, as a question, and what an arrow advises: `Strong wind? → Kite`. */
const ARROW = /^([^→⇒?]{3,80}?)\s*(\?)?\s*(?:→|⇒|[-=]>)\s*(?=\S)/

/** What `ARROW` cannot do without. */
const HAS_ARROW = /[→⇒]|[-=]>/

/** Advice behind an arrow: `Only beaches? → Kite` → only beaches: kite. */
export function* arrowAdvice(sentence: Sentence): Iterable<Reading> {
  const { words, section } = sentence
  const found = HAS_ARROW.test(words) ? ARROW.exec(words) : null
  if (found?.[2] === undefined && !ADVISES.test(section.at(-1) ?? '')) return
  const choice = found === null ? undefined : advisedIn(words.slice(found[0].length), sentence)
  if (found !== null && choice !== undefined) yield advise(sentence, found[1] ?? '', choice)
}

/** The thing that a text behind a label advises to take. */
export function advisedIn(text: string, { names }: Pick<Sentence, 'names'>): string | undefined {
  const first = names.entities.mentions(text)[0]
  if (first === undefined || !TAKING.test(text.slice(0, first.start)) || !ADVISED.test(text.slice(first.end)))
    return undefined
  return text.slice(first.start, first.end)
}
