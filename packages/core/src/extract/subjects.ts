import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import type { Mention, Registry } from '../link/registry.ts'

const LINK =
  /^(?:(?:however|but|and|so|also|therefore|thus|hence|still|instead|moreover|furthermore|additionally|similarly|likewise|conversely|meanwhile|finally|overall|generally|typically|usually|often|traditionally|in (?:contrast|short|addition|general|practice|fact|summary|comparison)|on the other hand|by contrast|as a result|for example|for instance|that said|put simply|simply put|of course|note that|remember that)\b,?\s*)+/i
const OPENING =
  /^(?:unlike|compared (?:to|with)|in contrast to|instead of|rather than|with|without|in|on|for|while|although|though|because|since|when|whenever|if|as|like|by|from|to|after|before|once|whereas|under|inside|within)\b[^,;:]{0,120},\s*/i
const PRONOUN = /^(?:it|its|they|their|them|this|that|these|those|such|each|both|one|the (?:former|latter|same|two))\b/i
/** What a sentence does something to: `Ada invented it.` */
const OBJECT = /\s(?:it|them)(?=[\s.,;])/

/** Who says what stands in quotation marks behind it: `Docs: "A kite is …"`. */
const ATTRIBUTED = /^[^:"“”.!?]{2,40}:\s["“](?=\p{Lu})/u

/** What tells of the text itself: `This guide explains …`. */
const DOCUMENT =
  /^(?:this|our)\s(?:[\p{L}-]+\s)?(?:guide|article|post|tutorial|chapter|section|page|document|handbook|book|course|lesson|module|episode|readme|reference|primer|list|cheat\s?sheet|faq)\s(?:is|are|was|covers?|explains?|describes?|shows?|walks?|introduces?|provides?|contains?|collects?|lists?|exists?|aims?|assumes?|will|has|does|focuses|answers|compares|summari[sz]es|discusses|presents|outlines|looks|gives|helps|makes|offers|teaches|tells|uses)\b/iu

/** Ids of the entities that a sentence is about: its subject first, then all others that it names. */
export type Subjects = readonly string[]

/** What stands around a sentence. */
export interface Surroundings {
  /** What the sentence before was about, or else what introduces the first one. */
  readonly previous: Subjects
  /** What the section is about. */
  readonly section: Subjects
}

/**
 * What a sentence is about, by its words alone.
 *
 * `Unlike gliders, kites need wind.` → kite, glider. `They fly.` is about what the sentence before was about; a sentence that
 * names no subject (`The string is thin.`), or names things only after its verb, is about what the section is about.
 */
export function subjectsOf(sentence: string, entities: Registry, { previous, section }: Surroundings): Subjects {
  if (DOCUMENT.test(sentence)) return []
  const quoted = sentence.includes(': ') ? (ATTRIBUTED.exec(sentence)?.[0].length ?? 0) : 0
  if (quoted > 0) return subjectsOf(sentence.slice(quoted), entities, { previous, section })
  const mentions = heads(entities.mentions(sentence), sentence)
  const [opened] = mentions
  if (opened === undefined) {
    const [first = previous[0]] = section
    if (previous[0] === undefined || previous[0] === first) return first === undefined ? [] : [first]
    return pointsBack(sentence) || OBJECT.test(sentence) ? [previous[0]] : first === undefined ? [] : [first]
  }
  const named = mentions.map(({ id }) => id)
  const first = subjectAmong(mentions, sentence, openingOf(sentence))
  if (first !== undefined) return unique([first.id, ...named])
  if (WITH.test(sentence.slice(0, opened.start)) && ONE_DOES.test(sentence.slice(opened.end))) return unique(named)
  const around = pointsBack(sentence) ? [...previous, ...section] : [...section, ...previous]
  return unique([...around.slice(0, 1), ...named])
}

/** Whether a sentence opens with a pronoun, behind words that link it. */
function pointsBack(sentence: string): boolean {
  return PRONOUN.test(sentence.slice(linkedOf(sentence)))
}

/** What a sentence opens with before the thing that one has or uses in it: `With a kite you …`. */
const WITH =
  /^(?:(?:however|but|and|so|also|conversely|meanwhile),?\s+)?(?:with|in|using|on)\s+(?:(?:an?|the|each|any)\s+)?(?:[\p{L}-]+\s+)?$/iu
const ONE_DOES =
  /^,?\s+(?:you|we|one|there|everything|everybody|everyone|nobody|nothing|it\s+(?:is|takes?)|each|all|the\s+[\p{L}-]+\s+(?:is|are|has|have|must|can|needs?|decides?|does|gets?))\b/iu

/** Index behind the words that link a sentence to the one before. */
function linkedOf(sentence: string): number {
  return LINK.exec(sentence)?.[0].length ?? 0
}

/** Index of the main clause, behind linking words and what is said before the subject: `However, in winter, kites …`. */
export function openingOf(sentence: string): number {
  const linked = linkedOf(sentence)
  return linked + (OPENING.exec(sentence.slice(linked))?.[0].length ?? 0)
}

/** The name that stands as the subject of a sentence whose main clause opens at an index. */
export function subjectIn(mentions: readonly Mention[], sentence: string, opening: number): Mention | undefined {
  return subjectAmong(heads(mentions, sentence), sentence, opening)
}

function subjectAmong(mentions: readonly Mention[], sentence: string, opening: number): Mention | undefined {
  const first = mentions.find(({ start }) => start >= opening)
  return first !== undefined && isSubject(sentence.slice(opening, first.start)) ? first : undefined
}

/** The entities that a heading, question or introduction names, the first first; where it names none, the section's. */
export function namedIn(text: string, entities: Registry, section: Subjects = []): Subjects {
  const mentions = heads(entities.mentions(text), text)
  return mentions.length > 0 ? unique(mentions.map(({ id }) => id)) : section.slice(0, 1)
}

/** Whether a name behind these words can be the subject: only articles and adjectives stand before it. */
function isSubject(before: string): boolean {
  const bare = before.trim()
  if (bare === '' || OF.test(before)) return true
  const words = bare.split(/\s+/, MOST_BEFORE + 1)
  const [first = ''] = words
  if (words.length > MOST_BEFORE) return false
  if (/[,;:]/.test(before) || words.some((word) => VERB.test(word))) return false
  return DETERMINER.test(first) ? !words.slice(1).some((word) => DETERMINER.test(word)) : words.length <= 1
}

/** Words of the longest article and adjectives before a subject. */
const MOST_BEFORE = 3

/** A noun of the thing: `A major drawback of `. */
const OF = /^(?:an?|the|one|another)\s+(?:[\p{L}-]+\s+){1,3}of\s+(?:(?:an?|the)\s+)?$/iu
const DETERMINER =
  /^(?:an?|the|each|every|both|all|most|many|some|these|those|this|that|such|no|any|other|another|several|two|multiple|different|individual|modern|traditional|typical|unlike)$/i
const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|must|should|to|in|on|of|at|by|for|with|from|into|than|that|which|who|through|inside|behind|between|use|using|run|running|write|install|create|start|set|make|add|check|build|choose|pick|give|list|put|take|keep|let|see|try|open|copy|pull|push|remove|delete|avoid|consider|deploy|configure|enable|disable|update|define|need|needs|get|gets|if|when|because|since|while|and|or|not|means|brings?|gives?|needs?|shares?|moving|saying|spinning|starting|stopping|booting)$/i

/** What a section is about: the one entity that its innermost heading names, or sets in others; none where it names several. */
export function sectionSubjects(section: readonly string[], { entities, sections }: Names): Subjects {
  const known = sections.get(section)
  if (known !== undefined) return known
  const subjects = readSection(section, entities)
  sections.set(section, subjects)
  return subjects
}

function readSection(section: readonly string[], entities: Registry): Subjects {
  for (let depth = section.length - 1; depth >= 0; depth--) {
    const heading = section[depth] ?? ''
    const mentions = heads(entities.mentions(heading), heading).filter((mention) => !isOtherName(mention, heading))
    const ids = unique(mentions.map(({ id }) => id))
    if (ids.length > 1) return isWithin(heading, mentions) ? ids.slice(0, 1) : []
    if (ids.length === 1) return ids
  }
  return []
}

/** Whether a name stands alone in brackets behind another one of the thing: `Air Operator Certificate (Certificate)`. */
function isOtherName({ start, end }: Mention, heading: string): boolean {
  return start > 2 && heading.startsWith(' (', start - 2) && heading.charAt(end) === ')'
}

/** Whether a heading names one thing and where or what it is for: `Kites for beaches`. */
function isWithin(heading: string, [first, second]: readonly Mention[]): boolean {
  if (first === undefined || second === undefined) return false
  const between = heading.slice(first.end, second.start)
  if (/^\s(?:for|in|on|at|within|inside)\s(?:(?:an?|the|your)\s)?$/i.test(between)) return true
  if (/^\sto\s(?:(?:an?|the|your|existing)\s){0,2}$/i.test(between))
    return /^(?:adding|applying|bringing|connecting|attaching|how to (?:add|apply|bring|connect|attach))\s/i.test(
      heading
    )
  // `Kites didn't kill gliders` is about kites.
  return first.start === 0 && DOES.test(between)
}

/** A verb behind what a heading opens with: it says something of that. */
const DOES =
  /^\s(?!(?:vs\.?|versus|and|or|to|from|with|than|compared?|against|&|\+|is|are)\b)(?:\p{L}+n['’]t|is|are|was|were|can|will|has|have|does|did|won|killed?|replaces?d?|beats?|needs?|uses?|makes?|made)\s(?:\p{L}+\s){0,3}$/iu

/** The one entity that the title of a document names. */
export function titleSubjects(document: DocumentView, names: Names): Subjects {
  return document.titlePlace === undefined ? [] : readSection([document.title], names.entities)
}

/** Of names that stand side by side the last is meant: `kite festival` is about the festival. */
function heads(mentions: readonly Mention[], text: string): readonly Mention[] {
  if (mentions.length < 2) return mentions
  return mentions.filter((mention, index) => {
    const next = mentions[index + 1]
    return next === undefined || next.start - mention.end !== 1 || text[mention.end] !== ' '
  })
}

function unique(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : ids.filter((id, index) => ids.indexOf(id) === index)
}
