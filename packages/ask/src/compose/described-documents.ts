import type { Document } from '@docfacts/schema'
import type { MetadataKey } from '../question/document-question.ts'
import { questionWords } from '../question/words.ts'
import { stopWords } from '../search/stop-words.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Asked } from './draft.ts'

/** Share of what a description says that must fit a document. */
const least = 0.6

/** How much better than the next a document must fit to be the one that is meant. */
const lead = 1.2

/**
 * Documents that a question names or describes and that tell what is asked.
 *
 * A title is named whole, or in quotes; a description (`the article about ports`) fits the document whose title, path,
 * tags, description and headings have its words, rare words first. Where a question names nothing, all are meant. A
 * document that is meant and does not tell gives nothing.
 */
export function describedDocuments(asked: Asked, key: MetadataKey): readonly Document[] {
  const { documents } = asked.index.book
  const meant = namedDocuments(asked) ?? fittingDocuments(asked, key)
  return (meant ?? documents).filter(({ metadata }) => metadata[key] !== undefined)
}

/** Documents whose title stands in the question. */
export function namedDocuments({ index, question }: Asked): Document[] | undefined {
  const text = ` ${question.words.join(' ')} `
  const quoted = splitWords(/["“”'‘](.{4,})["“”'’]/.exec(question.text)?.[1] ?? '').join(' ')
  const found = index.book.documents.filter(({ title }) => {
    const whole = splitWords(title).join(' ')
    const main = questionWords(title.split(/[(:–—?]/)[0] ?? '').join(' ')
    return (quoted !== '' && whole.includes(quoted)) || (main.includes(' ') && text.includes(` ${main} `))
  })
  return found.length > 0 ? found : undefined
}

/** Documents that a description fits best; none where it fits nothing, `undefined` where nothing is described. */
function fittingDocuments({ index, question }: Asked, key: MetadataKey): Document[] | undefined {
  const described = new Set(question.words.filter((word) => !idle.has(word) && !stopWords.has(word)).map(stemWord))
  if (described.size === 0) return undefined
  const words = index.book.documents.map(wordsOf)
  const weigh = (stem: string): number =>
    Math.log(1 + words.length / (0.5 + words.filter((one) => one.has(stem)).length))
  const total = [...described].reduce((sum, stem) => sum + weigh(stem), 0)
  const scored = index.book.documents.map((document, place) => {
    const own = words[place] as ReadonlyMap<string, number>
    const share = [...described].reduce((sum, stem) => sum + weigh(stem) * (own.get(stem) ?? 0), 0) / total
    return { document, share, tells: document.metadata[key] !== undefined }
  })
  const best = Math.max(...scored.map(({ share }) => share))
  if (best < least) return []
  const near = scored.filter(({ share }) => share * lead >= best)
  const tell = near.filter(({ tells }) => tells)
  return (tell.length > 0 ? tell : near).map(({ document }) => document)
}

/** Weight of a word of a title; of a path, tag or description; of a heading. */
const strongest = 1
const strong = 0.9

/** Words of documents that were read before: they follow from the document alone. */
const known = new WeakMap<Document, ReadonlyMap<string, number>>()

function wordsOf(document: Document): ReadonlyMap<string, number> {
  const words = known.get(document) ?? documentWords(document)
  known.set(document, words)
  return words
}

/** The stems by which a document is described, and how well each does. */
function documentWords({ title, path, metadata }: Document): Map<string, number> {
  const found = new Map<string, number>()
  const add = (text: string, weight: number): void => {
    for (const word of splitWords(text)) {
      const stem = stemWord(word)
      if (weight > (found.get(stem) ?? 0)) found.set(stem, weight)
    }
  }
  add(title, strongest)
  add(path.replace(/\.\w+$/, '').replace(/[-_/.]+/g, ' '), strong)
  for (const text of [metadata.tags, metadata.categories, metadata.description, metadata.author].flat()) {
    if (typeof text === 'string') add(text, strong)
  }
  return found
}

/** Words that ask, and words for a document. */
const idle: ReadonlySet<string> = new Set(
  `who wrote written write author authors authored when published publish publication date day year updated update modified revised last how
  long read reading time minutes take takes what which tags tag tagged category categories difficulty difficult hard level article articles guide
  post page document documents doc docs documentation tutorial text piece blog made created tell me please old posted many much is the
  about on for of by does do did have has with keywords recent recently changed everything anything`.split(/\s+/)
)
