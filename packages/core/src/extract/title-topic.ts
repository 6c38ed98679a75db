import type { DocumentView } from '../document/view.ts'
import { foldName } from '../link/fold.ts'
import type { Names } from '../link/names.ts'
import { bareName } from '../link/phrases.ts'
import { unique } from './subjects.ts'

/** Share of the sentences that tell of what they tell most of, from which a document tells of a thing. */
const LEAST = 1 / 3
/** The same where the title gives a name that is no common word, and sentences that suffice then. */
const LEAST_OF_PROPER = 1 / 5
const ENOUGH = 2

/** What parts a name from what the title says of it. */
const GLOSS = /:\s|\s[(–—-]/
/** Several words, or one that is written as no common word is. */
const PROPER = /\s|\d|\p{Lu}\P{Ll}*\p{Lu}/u

/**
 * What a document is about that its title names: that, if its sentences tell of it; or else, of the things that are named by words of the title,
 * the one that they tell most of. Of `Here comes the sun: going solar` the sun is none, of `Why kites fall down at once` it is kites.
 */
export function titleTopic(subject: string, document: DocumentView, names: Names): string | undefined {
  const { title } = document
  const told = toldOf(document, names)
  const most = Math.max(1, ...told.values())
  if ([title, ...title.split(GLOSS, 1)].some((name) => names.entities.find(bareName(name)) === subject))
    return told.has(subject) ? subject : (shorterOf(subject, { told, most, names, prose: document.prose }) ?? subject)
  const own = told.get(subject) ?? 0
  const isProper = PROPER.test(names.entities.term(subject).name)
  if (own >= (isProper ? LEAST_OF_PROPER : LEAST) * most || (isProper && own >= ENOUGH)) return subject
  const words = new Set(foldName(title).split(' '))
  const [other] = [...told]
    .filter(
      ([id, count]) =>
        count >= LEAST * most &&
        foldName(names.entities.term(id).name)
          .split(' ')
          .every((word) => words.has(word))
    )
    .sort(([, a], [, b]) => b - a)
  return other?.[0]
}

interface Told {
  /** How many sentences name each thing. */
  readonly told: ReadonlyMap<string, number>
  /** The most of them. */
  readonly most: number
  readonly names: Names
}

/** What is told of most, if its name is a part of one that no sentence says: `kite` of `Kite toys`. */
function shorterOf(
  subject: string,
  { told, most, names, prose }: Told & Pick<DocumentView, 'prose'>
): string | undefined {
  const wordsOf = (id: string): readonly string[] => foldName(names.entities.term(id).name).split(' ')
  const words = new Set(wordsOf(subject))
  const [found] = [...told].find(([id, count]) => count === most && wordsOf(id).every((word) => words.has(word))) ?? []
  if (found === undefined) return undefined
  // `Kite Hill` of `Kite Hill Festival` is another thing, as is `Kitex` of `Kitex lines`.
  const common = names.entities.term(found).name.toLowerCase()
  return prose.some(({ text }) => text.value.includes(common)) ? found : undefined
}

/** How many sentences of a document name each thing. */
function toldOf({ prose }: DocumentView, { entities }: Names): ReadonlyMap<string, number> {
  const told = new Map<string, number>()
  for (const { sentences } of prose)
    for (const { words } of sentences)
      for (const id of unique(entities.mentions(words).map((mention) => mention.id)))
        told.set(id, (told.get(id) ?? 0) + 1)
  return told
}
