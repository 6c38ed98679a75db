import type { Document, Metadata } from '@docfacts/schema'
import { questionWords } from '../question/words.ts'
import { stopWords } from '../search/stop-words.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'

/** Who wrote a document, when, how long it takes to read: from what the document says of itself. */
export function composeMetadata(asked: Asked): Draft | undefined {
  const key = wantedKey(asked.question.words.join(' '))
  if (key === undefined) return undefined
  const documents = namedDocuments(asked, key)
  const sentences = documents.flatMap((document) => sentence(asked, document, key))
  if (sentences.length === 0 || sentences.length > most) return undefined
  return {
    sentences,
    typed: true,
    explained: asked.question.terms.map(({ stem }) => stem),
    fit: 1
  }
}

/** Most documents that are told of: "the guide" means one, not any. */
const most = 3

type Key = keyof Metadata & string

function wantedKey(text: string): Key | undefined {
  return keys.find(([, pattern]) => pattern.test(text))?.[0]
}

const keys: readonly (readonly [Key, RegExp])[] = [
  ['updated', /\b(?:updated|modified|changed|revised|revision)\b/],
  ['author', /\b(?:who|author|authors|written by|wrote)\b/],
  ['readingMinutes', /\b(?:how long|reading time|minutes|read)\b/],
  ['difficulty', /\b(?:difficult|difficulty|hard|level)\b/],
  ['tags', /\b(?:tags?|tagged)\b/],
  ['categories', /\bcategor(?:y|ies)\b/],
  ['published', /\b(?:when|published|date|written|posted|old)\b/]
]

/** Documents that tell it and whose titles the question names; all of them where it names none. */
function namedDocuments({ index, question }: Asked, key: Key): Document[] {
  const documents = index.book.documents.filter(({ metadata }) => metadata[key] !== undefined)
  const text = ` ${question.words.join(' ')} `
  const quoted = splitWords(/["“”'‘](.{4,})["“”'’]/.exec(question.text)?.[1] ?? '').join(' ')
  const exact = documents.filter(({ title }) => {
    const whole = splitWords(title).join(' ')
    const main = questionWords(title.split(/[(:–—?]/)[0] ?? '').join(' ')
    return (quoted !== '' && whole.includes(quoted)) || (main.includes(' ') && text.includes(` ${main} `))
  })
  if (exact.length > 0) return exact
  const asked = new Set(question.words.map(stemWord))
  const scored = documents.map((document) => ({ document, share: titleShare(document.title, asked) }))
  const best = Math.max(0, ...scored.map(({ share }) => share))
  if (best >= 0.6) return scored.filter(({ share }) => share === best).map(({ document }) => document)
  return question.terms.every(({ spent }) => spent) ? documents : []
}

function titleShare(title: string, asked: ReadonlySet<string>): number {
  const stems = [
    ...new Set(
      splitWords(title)
        .filter((word) => !stopWords.has(word))
        .map(stemWord)
    )
  ]
  return stems.length === 0 ? 0 : stems.filter((stem) => asked.has(stem)).length / stems.length
}

function sentence({ index }: Asked, document: Document, key: Key): DraftSentence[] {
  const value = document.metadata[key]
  const units = (index.tables().bySubject.get(`document:${document.id}`) ?? [])
    .filter((fact) => matches(index.book.facts[fact]?.aspect ?? '', key))
    .map((fact) => index.tables().unitOf[fact] ?? -1)
    .filter((unit) => unit >= 0)
  if (value === undefined || units.length === 0) return []
  return [{ text: `${labels[key] ?? key} “${document.title}”: ${valueText(key, value)}.`, units: units.slice(0, 1) }]
}

const aspectWords: Readonly<Record<string, RegExp>> = {
  author: /author/,
  published: /publish|date/,
  updated: /updat|modif/,
  readingMinutes: /read/,
  difficulty: /diffic|level/,
  tags: /tag/,
  categories: /categor/
}

function matches(aspect: string, key: string): boolean {
  return aspectWords[key]?.test(aspect) ?? false
}

const labels: Readonly<Record<string, string>> = {
  author: 'Author of',
  published: 'Publication date of',
  updated: 'Last update of',
  readingMinutes: 'Reading time of',
  difficulty: 'Difficulty of',
  tags: 'Tags of',
  categories: 'Categories of'
}

function valueText(key: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  if (key === 'readingMinutes') return `${String(value)} minutes`
  return key === 'published' || key === 'updated' ? String(value).slice(0, 10) : String(value)
}
