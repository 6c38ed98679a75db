import { namedIn } from '../subjects.ts'
import { part, whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const LIKENESS =
  /\bthink of\b.{2,80}?\bas\b|\bimagine\b.{2,80}\b(?:as|is)\b|^.{1,60}?\b(?:is|are)\s+(?:a (?:bit|little|lot)\s+|much\s+|somewhat\s+|basically\s+|essentially\s+|kind of\s+|sort of\s+|just\s+|really\s+)?(?:like|similar to|analogous to|comparable to)\s+(?:an?|the|your|having|living|renting|owning|one)\b/i
const CLAUSE =
  /\b(?:acts?|behaves?|works?|functions?)\s+(?:(?:much|a bit|a lot|somewhat|just|more|exactly|almost)\s+)?like\s+(?:an?|the|your|one)\b[^,;:.]*/i

/** What a thing is like: `Think of a kite as a sail on a string.`, `A kite is like a sail.` */
export function* analogy(sentence: Sentence): Iterable<Reading> {
  const { words, subjects, names } = sentence
  if (!LIKENESS.test(words) || subjects.length === 0) return
  const subject = /^(?:think of|imagine)\b/i.test(words) ? namedIn(words, names.entities, subjects)[0] : subjects[0]
  yield { kind: 'analogy', ...whole(sentence), ...(subject === undefined ? {} : { subject }) }
}

/** `… an environment that behaves like a tiny server.` → `Behaves like a tiny server` */
export function* analogyClause(sentence: Sentence): Iterable<Reading> {
  const found = CLAUSE.exec(sentence.words)
  if (found === null || sentence.subjects.length === 0) return
  yield { kind: 'analogy', ...part(sentence, found.index, found.index + found[0].trimEnd().length) }
}
