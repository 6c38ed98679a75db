import { foldWord } from './fold.ts'

/** A word that says how much of something there is, and its place among the words that it excludes. */
export interface Ordinal {
  readonly word: string
  /** Words of one scale and different levels exclude each other. */
  readonly scale: string
  readonly level: number
}

/** Scales of general English, each from its lowest level up; words of one level mean the same. */
const SCALES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  amount: [
    ['low', 'minimal', 'little', 'small'],
    ['medium', 'moderate', 'average'],
    ['high', 'large', 'huge', 'significant']
  ],
  strength: [
    ['weak', 'poor'],
    ['moderate', 'medium'],
    ['strong', 'robust', 'excellent']
  ],
  speed: [['slow'], ['moderate', 'medium'], ['fast', 'quick', 'rapid', 'instant']],
  weight: [
    ['light', 'lightweight'],
    ['heavy', 'heavyweight']
  ],
  ease: [
    ['hard', 'difficult', 'complex', 'complicated'],
    ['moderate', 'medium'],
    ['easy', 'simple', 'straightforward']
  ],
  quality: [
    ['poor', 'bad'],
    ['good', 'great', 'excellent']
  ],
  price: [
    ['cheap', 'inexpensive', 'free'],
    ['expensive', 'costly']
  ],
  answer: [
    ['no', 'unsupported', 'false', 'unavailable', 'disabled'],
    ['yes', 'supported', 'true', 'available', 'enabled']
  ],
  extent: [['none'], ['partial'], ['full', 'complete']],
  need: [['optional'], ['required', 'mandatory', 'compulsory']],
  'more or less': [['less', 'fewer'], ['more']],
  'higher or lower': [['lower'], ['higher']],
  'stronger or weaker': [['weaker'], ['stronger']],
  'faster or slower': [['slower'], ['faster', 'quicker']],
  'larger or smaller': [['smaller'], ['larger', 'bigger']],
  'better or worse': [['worse'], ['better']],
  'easier or harder': [['harder'], ['easier', 'simpler']],
  'cheaper or dearer': [['cheaper'], ['dearer']]
}

const WORDS: ReadonlyMap<string, readonly Ordinal[]> = indexWords()

function indexWords(): ReadonlyMap<string, readonly Ordinal[]> {
  const words = new Map<string, Ordinal[]>()
  for (const [scale, levels] of Object.entries(SCALES))
    for (const [level, names] of levels.entries())
      for (const word of names) words.set(word, [...(words.get(word) ?? []), { word, scale, level }])
  return words
}

/** All words that say how much of something there is, in lower case. */
export const ordinalWords: readonly string[] = [...WORDS.keys()]

/** Whether a word says how much of something there is: `strong`, `Low`. */
export function isOrdinal(word: string): boolean {
  return WORDS.has(word.toLowerCase())
}

const MODIFIER =
  /^(?:(?:very|much|quite|fairly|rather|relatively|comparatively|generally|usually|typically|often|extremely|significantly|slightly|considerably|mostly|somewhat|really|pretty)\s+)+/
/** A condition makes a value hold sometimes only; a second thing it says may turn it. */
const CONDITION =
  /\b(?:depend(?:s|ing)?|var(?:y|ies|iable)|if|unless|when|except|without|sometimes|otherwise|but|until|however|initially|at first|though|although)\b/
/** What makes a yes or no half of one. */
const QUALIFIED =
  /\b(?:with|via|through|only|using|beta|limited|partial(?:ly)?|experimental|manual(?:ly)?|plugins?|extensions?|add-?ons?|paid|third-party|some|most|native(?:ly)?|built-in|by default|requires?|needs?|planned|roadmap)\b/

/**
 * What the word at the head of a short value says, on every scale that it belongs to.
 *
 * `Strong (hardware-level)`, `Very strong`, `Strong isolation` for the aspect `isolation-level` → strong. A word that names
 * something else (`High availability`), a range (`Low to medium`) or a condition (`Low if idle`) says nothing.
 */
export function headOrdinals(value: string, aspect: string): readonly Ordinal[] {
  const text = value.toLowerCase().replace(/[’]/g, "'").trim().replace(MODIFIER, '')
  const found = /^(not supported|not available|not required|[a-z]+)(.*)$/s.exec(text)
  const [word = '', rest = ''] = found?.slice(1) ?? []
  const ordinals = WORDS.get(NEGATED[word] ?? word)
  if (ordinals === undefined || text.split(/\s+/).length > 12 || CONDITION.test(rest)) return []
  if (!/^\s*(?:$|[(),;:.!—–]|-\s)/.test(rest) && !namesAspect(rest, aspect)) return []
  return ordinals.filter(
    ({ scale, level }) => !says(rest, scale, level) && !(scale === 'answer' && QUALIFIED.test(rest))
  )
}

const NEGATED: Readonly<Record<string, string>> = {
  'not supported': 'no',
  'not available': 'no',
  'not required': 'optional'
}

/** Whether the words up to a bracket or stop are those of the aspect: the `isolation` of `Strong isolation`. */
function namesAspect(rest: string, aspect: string): boolean {
  const words = (/^\s+([^(),;:.!—–]*)/.exec(rest)?.[1] ?? '').trim().split(/\s+/)
  const own = new Set(aspect.split('-'))
  return words.length <= 2 && words.every((word) => own.has(foldWord(word)))
}

/** Whether a text says another level of a scale. */
function says(text: string, scale: string, level: number): boolean {
  return (text.match(/[a-z]+/g) ?? []).some((word) =>
    (WORDS.get(word) ?? []).some((other) => other.scale === scale && other.level !== level)
  )
}

const HAVING = '(?:offers?|provides?|ha(?:s|ve)|gives?|delivers?|ensures?|guarantees?|maintains?|achieves?)'
const CLAUSE = new RegExp(
  String.raw`(?:^|[\s(])((?:[\p{L}\p{N}'’-]+\s+){1,4}?)(?:(?:also|still|typically|generally|usually|often)\s+)?${HAVING}\s+(?:an?\s+)?(?:(?:very|relatively|quite|fairly|much|generally)\s+)?(\p{L}+)\s+((?:[\p{L}\p{N}-]+\s+){0,2})(\p{L}+)`,
  'giu'
)

/**
 * What a sentence says outright of how much of an aspect its subject has.
 *
 * `Containers offer strong process-level isolation, …` of `container`, `isolation` → strong. Sentences that deny it, want it,
 * or say it of something else yield nothing.
 */
export function clauseOrdinals(sentence: string, subject: string, aspect: string): readonly Ordinal[] {
  const nouns = aspect.split('-').filter((word) => !GENERIC.has(word))
  for (const [, before = '', word = '', between = '', noun = ''] of sentence.slice(0, 600).matchAll(CLAUSE)) {
    const ordinals = WORDS.get(word.toLowerCase())
    const isAspect = nouns.includes(foldWord(noun)) && !/\b(?:and|or|of|for|than)\b/i.test(between)
    if (ordinals !== undefined && isAspect && namesSubject(before, subject)) return ordinals
  }
  return []
}

/** Words of aspects that say how it is measured. */
const GENERIC: ReadonlySet<string> = new Set('level time type kind degree rate boundary model requirement'.split(' '))

function namesSubject(words: string, subject: string): boolean {
  const parts = subject.split('-')
  const initials = parts.map((part) => part[0]).join('')
  const last = foldWord(words.trim().split(/\s+/).at(-1) ?? '')
  return last === parts.at(-1) || (parts.length > 1 && last === initials) || last === 'they' || last === 'it'
}
