import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import type { Mention, Registry } from '../link/registry.ts'

const LINK =
  /^(?:(?:however|but|and|so|also|therefore|thus|hence|still|instead|moreover|furthermore|additionally|similarly|likewise|conversely|meanwhile|finally|overall|generally|typically|usually|often|traditionally|in (?:contrast|short|addition|general|practice|fact|summary|comparison)|on the other hand|by contrast|as a result|for example|for instance|that said|put simply|simply put|of course|note that|remember that)\b,?\s*)+/i
const OPENING =
  /^(?:unlike|compared (?:to|with)|in contrast to|instead of|rather than|with|without|in|on|for|while|although|though|because|since|when|whenever|if|as|like|by|from|to|after|before|once|whereas|under|inside|within)\b[^,;:]{0,120},\s*/i
/** Words of who reads or writes: what they do is about what the section is about. */
const PERSON = /^(?:you|we|i|let['’]s|your|our|my)\b/i
const PRONOUN = /^(?:it|its|they|their|them|this|that|these|those|such|each|both|one|the (?:former|latter|same))\b/i

/** Ids of the entities that a sentence is about: its subject first, then all others that it names. */
export type Subjects = readonly string[]

/**
 * What a sentence is about, by its words alone.
 *
 * `Unlike gliders, kites need wind.` → kite, glider; `They fly.` → what the sentence before was about (`previous`).
 * A sentence that names nothing known is about what its section is about.
 */
export function subjectsOf(sentence: string, entities: Registry, previous: Subjects, section: Subjects): Subjects {
  const mentions = heads(entities.mentions(sentence), sentence)
  const linked = LINK.exec(sentence)?.[0].length ?? 0
  const rest = sentence.slice(linked)
  const opening = linked + (OPENING.exec(rest)?.[0].length ?? 0)
  const named = mentions.map(({ id }) => id)
  if (PRONOUN.test(rest) && previous.length > 0 && !startsWithName(mentions, sentence, linked))
    return unique([...previous.slice(0, 1), ...named])
  if (PERSON.test(rest) && section.length > 0) return unique([...section.slice(0, 1), ...named])
  const subject = mentions.find(({ start }) => start >= opening) ?? mentions[0]
  if (subject !== undefined) return unique([subject.id, ...named])
  return section.slice(0, 1)
}

/** What a section is about: the one entity that its innermost heading names; none where headings name several. */
export function sectionSubjects(section: readonly string[], { entities }: Names): Subjects {
  for (const heading of section.toReversed()) {
    const ids = unique(heads(entities.mentions(heading), heading).map(({ id }) => id))
    if (ids.length > 1) return []
    if (ids.length === 1) return ids
  }
  return []
}

/** The one entity that the title of a document names. */
export function titleSubjects(document: DocumentView, names: Names): Subjects {
  return sectionSubjects([document.title], names)
}

/** Of names that stand side by side the last is meant: `kite festival` is about the festival. */
function heads(mentions: readonly Mention[], text: string): readonly Mention[] {
  return mentions.filter((mention, index) => {
    const next = mentions[index + 1]
    return next === undefined || text.slice(mention.end, next.start) !== ' '
  })
}

function startsWithName(mentions: readonly Mention[], sentence: string, from: number): boolean {
  const first = mentions[0]
  return (
    first !== undefined &&
    /^(?:(?:an?|the|each|every|both|these|those|such|this|that)\s+)?$/i.test(sentence.slice(from, first.start))
  )
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
