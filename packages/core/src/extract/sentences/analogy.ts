import type { Mention } from '../../link/registry.ts'
import { namedIn } from '../subjects.ts'
import { part, whole } from './base.ts'
import { isPictured } from './pictured.ts'
import type { Reading, Sentence } from './sentence.ts'

const LIKENESS =
  /\b(?:think of|picture|imagine)\b.{2,80}?\bas\b|\bimagine\b.{2,80}\bis\b|^.{1,60}?\b(?:is|are)\s+(?:(?:a (?:bit|little|lot)|much|somewhat|basically|essentially|kind of|sort of|just|really|more|rather|almost|very much)\s+)?(?:like|similar to|analogous to|comparable to|akin to|the (?:[\p{L}-]+ )?equivalent of)\s+(?:an?|the|your|having|living|one|\p{L}+ing)\b|\b(?:is|are) to\b[^,;]{2,60}\bwhat\b[^,;]{2,60}\b(?:is|are) to\b|\b(?:can be|is often|are often|has been|is sometimes) (?:compared to|likened to)\s+(?:an?|the)\b|\b(?:is|are) the\s+(?!(?:[\p{L}-]+\s){0,3}?(?:\p{L}+est|most|least|first|second|third|only|main|members?|part)\s)[\p{L}\s-]{2,40}\sof the\s+[\p{L}\s-]{2,30}\s(?:world|family|universe)\b|^.{1,60}?\s(?<!\b(?:that|which)\s)(?:resembles?|feels? like)\s+(?:an?|the|your|one|\p{L}+ing)\b|\b(?:is|are)\s+[^,;.]{2,60}\s(?:turned (?:inside out|upside down|on its head)|on steroids|in disguise|(?:run|running|working) (?:backwards|in reverse)|with extra steps)\b/iu
const SEEN = /\b(?:think of|picture|imagine)\s+/i
const CLAUSE =
  /\b(?:acts?|behaves?|works?|functions?)\s+(?:(?:much|a bit|a lot|somewhat|just|more|exactly|almost)\s+)?like\s+(?:an?|the|your|one)\b(?:\s[\p{L}-]+,)*[^,;:.]*/iu
const IF_THEN =
  /^(?:so\s+)?if\s+([^,]{2,60}?)\s+(?:is|are|was|were)\s+(?:like\s+)?(?:an?|the|your)\s[^,]{2,80},\s+(?:then\s+)?([^,]{2,60}?)\s+(?:is|are|would be)\s+(?:like\s+)?(?:an?|the|your)\s/i
const TREATED =
  /\b(?:treat|see|regard|view|picture|consider)\s+(?!using\b)([^,.;]{2,60}?)\s+as\s+(?:an?|the|your)\s(?!(?:[\p{L}-]+\s){0,2}?(?:alternative|replacement|substitute|default|option|choice|way|solution|tool|system|step|start|starting point|part|result|sign|risk|problem|last resort|fallback|bug|error|failure)s?\b)/iu
/** What an image is told by: `is a sail that …`, `would be the kitchen clock`, `is looking at the sky`. */
const IMAGE =
  /^\s+(?:is|are|would be|becomes?|resembles?)\s+(?:(?:more|rather|just|really)\s+)?(?:like\s+)?(?:an?|the|your|\p{L}+ing)\s/iu

/**
 * What a thing is like: `Think of a kite as a sail on a string.`, `A kite is like a sail.`, `If a kite is a sail, then a glider is a
 * boat.`
 */
export function* analogy(sentence: Sentence): Iterable<Reading> {
  const { words, subject: about, names } = sentence
  if (about !== undefined && LIKENESS.test(words) && !/^(?:[^,]{2,30},\s)?(?:that|this)(?:\s|['’]s)/i.test(words)) {
    const seen = SEEN.exec(words)
    const subject =
      seen === null
        ? about
        : (namedIn(words.slice(seen.index + seen[0].length).split(/\bas\b/)[0] ?? '', names.entities)[0] ?? about)
    yield { kind: 'analogy', ...whole(sentence), ...(subject === undefined ? {} : { subject }) }
    return
  }
  const subject = setAsImages(sentence)
  if (subject !== undefined) yield { kind: 'analogy', ...whole(sentence), subject }
}

/** What stands for a thing where the words around say that an image follows: `Imagine a harbour. A kite is the flag.` */
export function image(sentence: Sentence): readonly Reading[] {
  if (sentence.subject === undefined || !isPictured(sentence)) return []
  const subject = imaged(sentence)
  return subject === undefined ? [] : [{ kind: 'analogy', ...whole(sentence), subject }]
}

/** `If a kite is a sail, then a glider is a boat.` → kite, where both are known and not the same. */
function setAsImages({ words, names }: Sentence): string | undefined {
  const found = IF_THEN.exec(words)
  if (found === null) return undefined
  const [one, other] = [found[1], found[2]].map((side = '') => endedBy(side, names.entities.mentions(side)))
  return one !== undefined && other !== undefined && one !== other ? one : undefined
}

/** The thing that a text ends with. */
function endedBy(text: string, mentions: readonly Mention[]): string | undefined {
  const last = mentions.at(-1)
  return last?.end === text.length ? last.id : undefined
}

/** The thing that a sentence opens with, behind an announcement if there is one, and says what it is. */
function imaged({ words, names }: Sentence): string | undefined {
  const from = /^[^:]{0,60}:\s+(?=\S)/.exec(words)?.[0].length ?? 0
  const mentions = names.entities.mentions(words)
  const first = mentions.find(({ start }) => start >= from) ?? mentions[0]
  if (first === undefined) return undefined
  const before = words.slice(first.start < from ? 0 : from, first.start)
  const rest = words.slice(first.end)
  return /^(?:(?:an?|the|your)\s+)?(?:\p{L}+\s+)?$/iu.test(before) && IMAGE.test(rest) && !KIND.test(rest)
    ? first.id
    : undefined
}

/** What is said in earnest. */
const KIND =
  /^\s+(?:is|are)\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}?(?:tool|system|platform|way|program|application|technology|framework|service|method|type|kind|form|process|software|language|protocol|model|(?:set|group|collection)(?= of)|engine|one|same|first|last|best|better|most|only|right|problem|reason|result|choice|option)s?\b/iu

/** `… an environment that behaves like a tiny server.` → `Behaves like a tiny server`; `treat the kite as a sail` in advice. */
export function* analogyClause(sentence: Sentence): Iterable<Reading> {
  const { words, subject: about, names } = sentence
  if (about === undefined) return
  const found = CLAUSE.exec(words)
  if (found !== null) yield { kind: 'analogy', ...part(sentence, found.index, found.index + found[0].trimEnd().length) }
  const treated = TREATED.exec(words)
  const subject = treated === null ? undefined : endedBy(treated[1] ?? '', names.entities.mentions(treated[1] ?? ''))
  if (treated !== null && subject !== undefined && !LIKENESS.test(words))
    yield { kind: 'analogy', ...part(sentence, treated.index, words.length), subject }
}
