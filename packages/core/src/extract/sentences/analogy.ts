import { namedIn } from '../subjects.ts'
import { part, whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const LIKENESS =
  /\b(?:think of|picture|imagine)\b.{2,80}?\bas\b|\bimagine\b.{2,80}\bis\b|^.{1,60}?\b(?:is|are)\s+(?:(?:a (?:bit|little|lot)|much|somewhat|basically|essentially|kind of|sort of|just|really|more|rather|almost|very much)\s+)?(?:like|similar to|analogous to|comparable to|akin to)\s+(?:an?|the|your|having|living|one|\p{L}+ing)\b|\b(?:is|are) to\b[^,;]{2,60}\bwhat\b[^,;]{2,60}\b(?:is|are) to\b|\b(?:can be|is often|are often|has been|is sometimes) (?:compared to|likened to)\s+(?:an?|the)\b|\b(?:is|are) the\s+[\p{L}\s-]{2,40}\sof the\s+[\p{L}\s-]{2,30}\s(?:world|family|universe)\b/iu
const SEEN = /\b(?:think of|picture|imagine)\s+/i
const CLAUSE =
  /\b(?:acts?|behaves?|works?|functions?)\s+(?:(?:much|a bit|a lot|somewhat|just|more|exactly|almost)\s+)?like\s+(?:an?|the|your|one)\b[^,;:.]*/i

/** What a thing is like: `Think of a kite as a sail on a string.`, `A kite is like a sail.` */
export function* analogy(sentence: Sentence): Iterable<Reading> {
  const { words, subjects, names } = sentence
  if (!LIKENESS.test(words) || subjects.length === 0) return
  const seen = SEEN.exec(words)
  const subject =
    seen === null
      ? subjects[0]
      : namedIn(words.slice(seen.index + seen[0].length).split(/\bas\b/)[0] ?? '', names.entities, subjects)[0]
  yield { kind: 'analogy', ...whole(sentence), ...(subject === undefined ? {} : { subject }) }
}

/** `… an environment that behaves like a tiny server.` → `Behaves like a tiny server` */
export function* analogyClause(sentence: Sentence): Iterable<Reading> {
  const found = CLAUSE.exec(sentence.words)
  if (found === null || sentence.subjects.length === 0) return
  yield { kind: 'analogy', ...part(sentence, found.index, found.index + found[0].trimEnd().length) }
}
