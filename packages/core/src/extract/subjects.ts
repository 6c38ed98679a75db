import { foldWord, lastWord } from '../link/fold.ts'
import type { Mention, Registry } from '../link/registry.ts'
import { tellingVerbs } from '../link/telling-verbs.ts'
import { linkedOf, openingOf, pointsBack } from './openings.ts'
import { isThing, tellsOther } from './own-subject.ts'

/** Pronouns that stand for one thing, and for several. */
const ONE = /^(?:it|its|he|she|his|her)\b/i
const MANY = /^(?:they|their|them|these|those|both)\b/i
/** What a sentence does something to: `Ada invented it.` */
const OBJECT = /\s(?:it|them)(?=[\s.,;])/

/** Who says what stands in quotation marks behind it: `Docs: "A kite is …"`. */
const ATTRIBUTED = /^[^:"“”.!?]{2,40}:\s["“](?=\p{Lu})/u

/** What tells of the text itself: `This guide explains …`. */
const DOCUMENT =
  /^(?:this|our)\s(?:[\p{L}-]+\s)?(?:guide|article|post|tutorial|chapter|section|page|document|handbook|book|course|lesson|module|episode|readme|reference|primer|list|cheat\s?sheet|faq)\s(?:(?:only|just|also|merely|hopefully|will|should|can)\s)?(?:scratch(?:es)?|is|are|was|covers?|explains?|describes?|shows?|walks?|introduces?|provides?|contains?|collects?|lists?|exists?|aims?|assumes?|will|has|does|focuses|answers|compares|summari[sz]es|discusses|presents|outlines|looks|gives|helps|makes|offers|teaches|tells|uses)\b/iu

/** Ids of entities, each once, in the order in which they are named. */
export type Subjects = readonly string[]

/** What a sentence is about, and all that it names. */
export interface About {
  /** What it tells of; without one it tells of what the document does. */
  readonly subject: string | undefined
  /** Its subject, if any, and the others that it names. */
  readonly subjects: Subjects
  /** Whether it tells of several of them, or of one, where its words show that. */
  readonly isMany: boolean | undefined
}

/** What the sentence before told of. */
export interface Previous extends Partial<Pick<About, 'subject' | 'isMany'>> {
  /** What some sentence before said that the thing is: `Silk is a light cloth.` */
  readonly kind?: string | undefined
  /** Whether that sentence brought it up: what is done to `it` behind may as well be of the section. */
  readonly isOwn?: boolean | undefined
}

/** What stands around a sentence. */
export interface Surroundings {
  /** What the sentence before told of, or else what introduces the first one. */
  readonly previous: Previous
  /** What the section is about. */
  readonly section: string | undefined
  /** Whether a list, a label or a sentence before it tells what it is of: the thing of the section. */
  readonly isListed?: boolean
  /** Whether it is the first sentence below a heading. */
  readonly isFirst?: boolean
  /** Whether only the title of the document names the thing of the section. */
  readonly isFar?: boolean
}

/**
 * What a sentence is about, by its words alone.
 *
 * `Unlike gliders, kites need wind.` tells of kites and names gliders. `They fly.` tells of what the sentence before told of; a
 * sentence that names no subject (`The string is thin.`), or names things only after its verb, tells of what the section is
 * about, and where that is about nothing, of nothing known.
 */
export function aboutOf(sentence: string, entities: Registry, around: Surroundings): About {
  if (DOCUMENT.test(sentence)) return NOTHING
  const quoted = sentence.includes(': ') ? (ATTRIBUTED.exec(sentence)?.[0].length ?? 0) : 0
  if (quoted > 0) return aboutOf(sentence.slice(quoted), entities, around)
  const mentions = entities.heads(sentence)
  const [opened] = mentions
  if (opened === undefined) return aboutAs(untold(sentence, around), [])
  const named = mentions.map(({ id }) => id)
  if (ARROW.test(sentence) && FLOW.test(sentence)) return aboutAs(around.section, named)
  if (BETWEEN.test(sentence.slice(0, opened.start))) return aboutAs(opened.id, named)
  const announced = ANNOUNCED.exec(sentence)?.[0].length ?? 0
  const [, second] = mentions
  if (announced >= opened.end && (second === undefined || second.start >= announced)) return aboutAs(opened.id, named)
  const own = subjectAmong(mentions, sentence, openingOf(sentence))
  // `Both kites …` of several things: they are not all of the kind.
  if (own !== undefined && BOTH.test(sentence.slice(0, own.start)) && !/^\sand\s/.test(sentence.slice(own.end)))
    return aboutAs(undefined, named)
  const { subject: told, kind: said } = around.previous
  // `These kites …` right below the heading `Sled kite` are sled kites.
  if (around.isFirst === true && around.section !== undefined && own !== undefined && opensWithThis(own, sentence))
    return aboutAs(around.section, named)
  if (own !== undefined && said !== undefined && isSaidAgain(own, sentence, said)) return aboutAs(told, named)
  const kind = own === undefined ? kindWithin(opened, sentence) : kindOf(own, sentence, entities)
  if (kind !== undefined) return aboutAs(entities.find(kind) ?? kind, named)
  const first = own ?? (announced > opened.start ? undefined : subjectAmong(mentions, sentence, announced))
  if (first !== undefined) return aboutAs(first.id, named, isMany(first, sentence))
  const before = sentence.slice(0, opened.start)
  if (ORDER.test(before) || (WITH.test(before) && ONE_DOES.test(sentence.slice(opened.end))))
    return aboutAs(opened.id, named)
  return aboutAs(untold(sentence, around, named), named)
}

/** The kind of a thing that a sentence is about, which words before it tell apart: `Electric guitars need …` is not of all guitars. */
function kindOf({ start, end }: Mention, sentence: string, entities: Registry): string | undefined {
  const [, article = '', apart = ''] = start === 0 ? [] : (KIND_BEFORE.exec(sentence.slice(0, start)) ?? [])
  if (apart === '' || ANY.test(apart) || JOINED.test(apart) || !/^\p{Ll}/u.test(sentence.slice(start))) return undefined
  // `The glider wing …` tells of a part of a known thing, not of a kind of wings.
  if (entities.mentions(sentence).some((mention) => mention.end < start)) return undefined
  const kind = `${apart} ${sentence.slice(start, end)}`
  return isThing(kind, article !== '') ? kind : undefined
}

/**
 * The kind of a thing whose side a sentence tells, or that it names by a brand: `The main advantage of steel box kites is …` is not of all
 * kites, nor is `Skyline Pro V2 kites offer …`.
 */
function kindWithin({ start, end }: Mention, sentence: string): string | undefined {
  if (start < SHORTEST_KIND || !/^\p{Ll}/u.test(sentence.slice(start))) return undefined
  const before = sentence.slice(0, start)
  const apart = (KIND_OF.exec(before) ?? BRANDED.exec(before))?.[1] ?? ''
  if (apart === '' || apart.split(' ').some((word) => ANY.test(word)) || JOINED.test(apart)) return undefined
  const kind = `${apart} ${sentence.slice(start, end)}`
  return isThing(kind, false) ? kind : undefined
}

/** Characters before the shortest kind: `The cost of a `. */
const SHORTEST_KIND = 10
const KIND_OF =
  /^(?:(?:[Hh]owever|[Bb]ut|[Aa]nd|[Ss]o|[Aa]lso),?\s)?(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother)\s(?:(?!(?:types?|kinds?|forms?|sorts?|styles?|number|majority|lot|range|variety)\s)[\p{L}-]+\s){1,3}of\s(?:(?:an?|the)\s)?((?!(?:an?|the|all|your|our|my|its|their|using|having|owning)\s)\p{Ll}[\p{L}-]+(?:\s(?!(?:an?|the|all|your|our|of|and|or)\s)\p{Ll}[\p{L}-]+)?)\s$/u
const BRANDED = /^(?:The\s)?(\p{Lu}[\p{L}\d®™-]*(?:\s[\p{Lu}\d][\p{L}\d®™-]*){1,3})\s$/u

/** Whether a name stands behind `this` or `these` alone. */
function opensWithThis({ start }: Mention, sentence: string): boolean {
  return THIS.test(sentence.slice(0, start))
}

/** The kind of a known thing that a label names: `Internal hook` where hooks are known. */
export function kindLabelled(label: string, entities: Registry): string | undefined {
  const last = entities.mentions(label).at(-1)
  if (last === undefined || last.start === 0 || last.end !== label.length || !/^\p{Lu}/u.test(label)) return undefined
  const [, article, apart = ''] = KIND_BEFORE.exec(label.slice(0, last.start)) ?? []
  if (article !== undefined || apart === '' || ANY.test(apart) || JOINED.test(apart)) return undefined
  return isThing(label, false) ? label : undefined
}

/** Whether a sentence opens with what was said that the thing before is: `This cloth …` behind `Silk is a light cloth.` */
function isSaidAgain({ start, end }: Mention, sentence: string, kind: string): boolean {
  if (!THIS.test(sentence.slice(0, start))) return false
  const name = sentence.slice(start, end)
  const head = foldWord(lastWord(name).toLowerCase())
  return kind
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => foldWord(word) === head)
}

const THIS = /^(?:this|these)\s(?:[\p{L}-]+\s){0,2}$/iu
const SAID = /^.{1,60}?\s(?:is|are)\s(?:also\s)?((?:an?|another|one\sof\sthe)\s[^,;:.]{3,80})/iu

/** What a sentence says that its subject is: `a light cloth` of `Silk is a light cloth, …`. */
export function kindSaid(sentence: string): string | undefined {
  return SAID.exec(sentence)?.[1] ?? (CLASS.test(sentence) ? sentence : undefined)
}

/** A thing's kind alone, in a phrase: `The most common type of kites.` */
const CLASS =
  /^(?:an?|the|one\sof\sthe)\s(?:[\p{L}-]+\s){0,5}?(?:types?|kinds?|forms?|sorts?|styles?|members?)\sof\s(?:(?!is\s|are\s|was\s|has\s|have\s|can\s)[\p{L}-]+[\s.]?){1,5}$/iu

const KIND_BEFORE =
  /^(?:(?:however|but|and|so|also),?\s)?((?:an?|the|most|many|some|all|every|each)\s)?((?!(?:an?|the|most|many|some|all|every|each|this|that|these|those|your|our|my|its|their|his|her|no|any|people|\p{L}+ing)\s)[\p{L}-]+(?:\s[\p{L}-]+)?)\s$/iu
const JOINED = /\s(?:of|in|on|at|for|with|to|and|or|from|by)$/i
/** Adjectives of things of any kind. */
const ANY =
  /^(?:(?:very|most|more|less|quite|well|fully|\p{L}+ly|good|great|large|larger|big|bigger|small|smaller|little|short|long|high|low|simple|easy|common|ordinary|standard|everyday|entire|whole|same|single|first|second|next|proper|right|wrong|true|full|clear|strong|weak|healthy|happy|early|late|best|better|average|general|other|different|such|certain|particular|two|three|four|your|our|my|their|his|its|this|these|those|the|each|every|all|most|any|both|no|further|recent|current|future|today['’]s|quality|successful|effective|efficient|affordable|cheap|cheaper|high-quality|beautiful|perfect|experienced|competent|professional|functional|reliable|well-\p{L}+|\p{L}+-quality|excellent|multiple|\p{L}+est)\s?)+$|^(?:typical|traditional|conventional|usual|normal|real|individual|additional|original|several|actual|typical|basic|specific|dedicated|native|popular|regular|similar|modern|managed|large-scale|many|various|expensive|previous|famous|numerous)$/iu

/** What a sentence tells of that does not say it: what was told of before or what the section is about, unless it has a subject of its own. */
function untold(sentence: string, around: Surroundings, named: Subjects = []): string | undefined {
  if (pointsBack(sentence)) return meant(sentence, around)
  if (isDoneTo(sentence)) return around.previous.isOwn === true ? around.section : meant(sentence, around)
  const { section, isListed, isFar } = around
  if (section === undefined || named.includes(section)) return section
  const isOther = (isListed !== true && hasOwn(sentence)) || (isFar === true && tellsOther(sentence))
  return isOther ? undefined : section
}

/** Whether `it` or `them` stands within a sentence for what was told before, as nothing before it in the sentence could: `Ada flew it.` */
export function isDoneTo(sentence: string): boolean {
  const found = OBJECT.exec(sentence)
  if (found === null) return false
  return found[0] !== ' it' || !/\b(?:an?|each|every|another)\s/i.test(sentence.slice(0, found.index))
}

/** Whether a sentence tells of something that it brings up itself, and points at nothing: `A red bird flew by.` */
function hasOwn(sentence: string): boolean {
  return BRINGS_UP.test(sentence.slice(linkedOf(sentence))) && !POINTS.test(sentence)
}

/** An article, or how many, before a thing that is brought up; of a typical one the section tells. */
const BRINGS_UP =
  /^(?:(?:an?|some|many|most|several|few|every|other)\s(?!(?:few|lot|couple|bit|good|typical|single|basic|standard|normal|simple|common|full|complete|great|major|key|main|of|day|time|year|other|parts?|is|are|was|were|can|may|will|have|has|do|need|must|should|would|could)\b)(?!(?:[\p{L}\d-]+\s){1,3}?(?:units?|models?|versions?|devices?|machines?|systems?|kinds?|types?|examples?|products?|pieces?)\b))/iu
const POINTS = /\b(?:this|these|those|it|its|they|them|their|here)\b/i

/** What a pronoun stands for: what the sentence before told of, unless that is one and the pronoun stands for several, or the contrary. */
function meant(sentence: string, { previous: { subject, isMany }, section, isFar }: Surroundings): string | undefined {
  const words = sentence.slice(linkedOf(sentence))
  if ((isMany === true && ONE.test(words)) || (isMany === false && MANY.test(words)))
    return subject === section ? section : undefined
  return subject ?? (isFar === true ? undefined : section)
}

/** Whether a sentence says a name as that of several things, where the verb behind it or the end of a common word tells. */
function isMany({ start, end }: Mention, sentence: string): boolean | undefined {
  const [, one, many] = /^\s(?:(is|was|has|does)|(are|were|have|do))\b/.exec(sentence.slice(end)) ?? []
  if (one !== undefined || many !== undefined) return many !== undefined
  const name = sentence.slice(start, end)
  const last = lastWord(name)
  return /^\p{Ll}+$/u.test(last) ? foldWord(last) !== last : undefined
}

/** What is about a thing and names others. */
export function aboutAs(subject: string | undefined, named: Subjects, isMany?: boolean): About {
  return { subject, subjects: unique(subject === undefined ? named : [subject, ...named]), isMany }
}

/** Who passes something on to whom, in a line of what the section tells: `Client → Server: hello`; and what that cannot do without. */
const ARROW = /[→⇒➔]|->/
const FLOW = /^(?:\S+\s){1,4}(?:→|->|⇒|➔)\s/

const NOTHING: About = { subject: undefined, subjects: [], isMany: undefined }

const BOTH = /^(?:(?:however|but|and|so|also),?\s+)?(?:both|neither|either)(?:\s+of\s+(?:the|these))?\s/i
/** What stands before two things: `The main difference between `. */
const BETWEEN =
  /^(?:(?:however|but|and|so|also),?\s+)?(?:the|an?|one|another)\s+(?:[\p{L}-]+\s+){0,2}(?:differences?|comparison|relation(?:ship)?|trade-?offs?|choice|similarit(?:y|ies))\s+(?:between|of)\s+(?:(?:an?|the)\s+)?$/iu
/** What announces the rest of a sentence: `Note: `. */
const ANNOUNCED = /^(?:here (?:is|are)\s[^:.!?]{2,50}|[^\s:.!?]+(?:\s[^\s:.!?]+){0,5}):\s+/i
/** An order, or a deed, before the thing that it is done to: `Charge the `, `Never use `, `Flying a `. */
const ORDER =
  /^(?:(?:however|but|and|so|then|also|instead|finally|next|first),?\s+)?(?:(?:always|never|please|just|simply|do not|don['’]t)\s+)?(?:(?!(?:in|on|at|by|for|from|to|with|without|after|before|under|over|unlike|like|despite|although|though|while|when|since|because|if|as|of|between|during|according|through|given|inside|behind|within|among|across|where|whether|how|what|why|not|only|even|both|either|neither|most|many|some|all|there|here|once|until|than|that)\s)\p{L}+\s+(?:an?|the|your|each|every|all|any)\s+(?:[\p{L}-]+\s+)?|(?:use|using|avoid|choose|pick|prefer|consider|try|imagine|picture|think of|run|install|buy|get|take|keep|see|start|stop)\s+(?:[\p{L}-]+\s+)?)$/iu

/** What a sentence opens with before the thing that one has or uses in it: `With a kite you …`. */
const WITH =
  /^(?:(?:however|but|and|so|also|conversely|meanwhile),?\s+)?(?:with|in|using|on|as)\s+(?:(?:an?|the|each|any)\s+)?(?:[\p{L}-]+\s+)?$/iu
const ONE_DOES =
  /^(?:,\s(?:as|for|from|at|on|in)\s[^,]{2,40})?,?\s+(?:you|we|one|there|everything|everybody|everyone|nobody|nothing|it\s+(?:is|takes?)|each|all|the\s+[\p{L}-]+\s+(?:is|are|has|have|must|can|needs?|decides?|does|gets?))\b/iu

/** The name that stands as the subject of a sentence whose main clause opens at an index. */
export function subjectIn(
  mentions: readonly Mention[],
  sentence: string,
  opening: number,
  { heads }: Registry
): Mention | undefined {
  return subjectAmong(heads(sentence, mentions), sentence, opening)
}

function subjectAmong(mentions: readonly Mention[], sentence: string, opening: number): Mention | undefined {
  const first = mentions.find(({ start }) => start >= opening)
  return first !== undefined && isSubject(sentence.slice(opening, first.start)) ? first : undefined
}

/** The entities that a heading, question or introduction names, the first first. */
export function namedIn(text: string, entities: Registry): Subjects {
  if (LIKE.test(text)) return []
  return unique(entities.heads(text).map(({ id }) => id))
}

/** What is likened to a thing is of another: `Similar to kites:`. */
const LIKE = /^\W*(?:similar(?:ly)?\sto|(?:the\s)?same\sas|as\swith|unlike)\s/i

/** Whether a name behind these words can be the subject: only articles and adjectives stand before it. */
function isSubject(before: string): boolean {
  const bare = before.trim().replace(/^not\s+(?=all|every|each|many)/i, '')
  if (bare === '' || OF.test(before)) return true
  const words = bare.split(/\s+/, MOST_BEFORE + 1)
  const [first = ''] = words
  if (words.length > MOST_BEFORE) return false
  if (/[,;:]/.test(before) || words.some((word) => VERB.test(word)) || DOES_ONE.test(first)) return false
  return DETERMINER.test(first) ? !words.slice(1).some((word) => DETERMINER.test(word)) : words.length <= 1
}

/** Words of the longest article and adjectives before a subject. */
const MOST_BEFORE = 4

/** A noun of the thing: `A major drawback of `. */
const OF = /^(?:an?|the|one|another)\s+(?:[\p{L}-]+\s+){1,3}(?:of|for)\s+(?:(?:an?|the)\s+)?$/iu
const DETERMINER =
  /^(?:an?|the|each|every|both|all|most|many|some|these|those|this|that|such|no|any|other|another|several|one|two|three|four|five|\d[\d.,]*|multiple|different|individual|modern|traditional|typical|unlike)$/i
/** What a thing that is not named does to the one behind: `Uses kites`. */
const DOES_ONE = new RegExp(`^(?:${tellingVerbs.join('|')})s$`, 'i')
const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|must|should|to|in|on|of|at|by|for|with|from|into|than|that|which|who|through|inside|behind|between|use|using|run|running|write|install|create|start|set|make|add|check|build|choose|pick|give|list|put|take|keep|let|see|try|open|copy|pull|push|remove|delete|avoid|consider|deploy|configure|enable|disable|update|define|need|needs|get|gets|if|when|because|since|while|and|or|not|means|brings?|gives?|needs?|shares?|moving|saying|spinning|starting|stopping|booting)$/i

/** Each once. */
export function unique(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : ids.filter((id, index) => ids.indexOf(id) === index)
}
