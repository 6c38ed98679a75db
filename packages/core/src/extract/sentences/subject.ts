import type { Mention } from '../../link/registry.ts'
import { openingOf } from '../openings.ts'
import { subjectIn } from '../subjects.ts'
import type { Clause } from './clauses.ts'
import type { Sentence } from './sentence.ts'

/** What a clause is about, and the rest of it. */
export interface ClauseSubject {
  readonly id: string
  /** Whether the clause names it. */
  readonly named: boolean
  /** Whether the clause opens with it, but for an article. */
  readonly opens: boolean
  /** A noun of the thing that the clause is about: `weight` of "The weight of a kite …" and "Its weight …". */
  readonly noun?: string
  /** What is done to the thing: `assembling` of "Assembling a kite …". */
  readonly deed?: string
  /** Index behind the subject. */
  readonly end: number
}

const NOUN_OF = /^(?:the|an?)\s+((?:[\p{L}-]+\s+){1,3})of\s+(?:(?:an?|the|most|all)\s+)?(?:[\p{L}-]+\s+)?$/iu
const DEED = /^(\p{L}+ing)\s+(?:(?:an?|the|your|one|each)\s+)?(?:[\p{L}-]+\s+)?$/iu
/** `It takes years to …` is about nothing. */
const PRONOUN = /^(?:they|it(?!\s+(?:takes?|took|costs?|is|was|needs?)\b.*\s(?:to|that)\s))\b(?!['’])/i
const OWN =
  /^(?:its|their)\s+((?:[\p{L}-]+\s+){1,3}?)(?=(?:is|are|was|were|rang|lie|var|can|may|reach|start)\p{L}*\s)/iu
const ARTICLE = /^(?:(?:an?|the|each|every|all|most|many|some)\s+)?$/i
/** What stands between a subject and its verb without saying anything. */
const INSERTED =
  /^,\s+(?:on the other hand|by contrast|in contrast|by comparison|however|meanwhile|though|too|instead|in turn|of course|for (?:its|their) part),/i

/**
 * What a clause is about: the thing that it opens with, whose noun it opens with, or to which something is done; a pronoun
 * stands for what the sentence is about.
 */
export function subjectOfClause({ from, to }: Clause, sentence: Sentence): ClauseSubject | undefined {
  const { words, subject: about } = sentence
  const clause = words.slice(from, to)
  const opening = openingOf(clause)
  const rest = clause.slice(opening)
  const own = OWN.exec(rest)
  if (own !== null)
    return about === undefined
      ? undefined
      : { id: about, named: false, opens: false, noun: own[1]?.trim() ?? '', end: from + opening + own[0].length }
  const pronoun = PRONOUN.exec(rest)
  if (pronoun !== null)
    return about === undefined
      ? undefined
      : { id: about, named: false, opens: false, end: from + opening + pronoun[0].length }
  const mentions = mentionsIn(sentence, from, to)
  const first = mentions.find(({ start }) => start >= opening)
  if (first === undefined) return from === 0 ? unspoken(clause, opening, sentence) : undefined
  const before = clause.slice(opening, first.start)
  const noun = NOUN_OF.exec(before)?.[1]?.trim()
  const deed = DEED.exec(before)?.[1]
  const last = subjectIn(mentions, clause, opening, sentence.names.entities)
  const mention = noun === undefined && deed === undefined ? last : first
  if (mention === undefined) return undefined
  const inserted = INSERTED.exec(clause.slice(mention.end))?.[0].length ?? 0
  // `This cloth lasts …` may be said of the silk before.
  const isPointed = from === 0 && about !== undefined && deed === undefined && /^(?:this|these)\s/i.test(clause)
  return {
    id: isPointed || isKindOf(about, clause.slice(0, mention.end)) ? (about ?? mention.id) : mention.id,
    named: true,
    opens: ARTICLE.test(clause.slice(0, mention.start)),
    ...(noun === undefined ? possessed(clause, mention.end) : { noun }),
    ...(deed === undefined ? {} : { deed }),
    end: from + mention.end + inserted
  }
}

/** Whether words end in a thing that a sentence is about, of which the last ones alone name the whole: `Dried kites last …`. */
function isKindOf(about: string | undefined, words: string): boolean {
  return about?.includes(' ') === true && words.endsWith(about)
}

/** The names of a clause, by their places in it: those of its sentence, unless one reaches beyond it. */
function mentionsIn({ words, names: { entities } }: Sentence, from: number, to: number): readonly Mention[] {
  const mentions: Mention[] = []
  for (const { start, end, id } of entities.mentions(words)) {
    if ((start < from && end > from) || (start < to && end > to)) return entities.mentions(words.slice(from, to))
    if (start >= from && end <= to) mentions.push({ start: start - from, end: end - from, id })
  }
  return mentions
}

const MEASURED =
  /^(?:the\s+)?((?:(?:minimum|maximum|average|typical|total|usual|running|battery|delivery|service|purchase|starting)\s+)?(?:prices?|costs?|weight|length|height|width|depth|size|speed|range|capacity|lifespan|lifetime|life|power|consumption|efficiency|noise|volume|fees?|investment|deposit|warranty|wingspan|diameter|thickness|mass|density|duration))\s+(?=(?:is|are|starts?|ranges?|lies?|runs?|var(?:y|ies))\s)/i

/** Nouns that stand for one of the thing that a text is about: `An older unit weighs 30 kg.` */
const GENERIC =
  /^(?:(?:an?|each|every|most|many|all|some|modern|newer|older|current|larger|smaller|typical|such)\s+)+(?:(?!(?:is|are|was|were|has|have|can|may|will|of|in|on|for|with|to)\s)[\p{L}\d-]+\s+){0,3}?(?:units?|models?|versions?|devices?|machines?|systems?|clusters?|setups?|instances?|installations?|types?|kinds?|examples?|pieces?|products?|appliances?|implementations?|deployments?)\s+(?=\p{Ll})/iu

/** `Prices start at …` in a text on one thing → price of it */
function unspoken(clause: string, opening: number, { subject: about, named }: Sentence): ClauseSubject | undefined {
  if (about === undefined || named) return undefined
  const generic = GENERIC.exec(clause.slice(opening))
  if (generic !== null) return { id: about, named: false, opens: false, end: opening + generic[0].trimEnd().length }
  const found = MEASURED.exec(clause.slice(opening))
  if (found === null) return undefined
  return { id: about, named: false, opens: false, noun: found[1] ?? '', end: opening + found[0].length }
}

/** `The kite's weight is …` → weight */
function possessed(clause: string, end: number): { noun?: string } {
  if (!/['’]s?$/.test(clause.slice(0, end))) return {}
  const noun = /^\s((?:[\p{L}-]+\s+){1,3}?)(?=(?:is|are|was|were|ranges|lies|varies|starts|reaches)\s)/iu.exec(
    clause.slice(end, end + 80)
  )?.[1]
  return noun === undefined ? {} : { noun: noun.trim() }
}
