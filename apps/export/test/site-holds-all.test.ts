import type { Fact } from '@docfacts/schema'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { fileName } from '../src/file-name.ts'
import { type ExportedFile, exportFactbook } from '../src/index.ts'
import { spanId } from '../src/site/site.ts'
import { readBooks } from './builders/books.ts'

describe.each(await readBooks())('the site of $name', ({ book, sources = {} }) => {
  const pages = exportFactbook(book, { formats: ['site'], sources }).filter(({ path }) => path.endsWith('.html'))
  const texts = pages.map(textOf)
  const whole = texts.map(({ text }) => text).join('\n')
  const marks = new Map(texts.flatMap((page) => [...page.marks].map(([id, text]) => [`${page.document} ${id}`, text])))

  test('says everything that a fact says', () => {
    const missing = book.facts.filter((fact) => !saying(fact).every((text) => whole.includes(folded(text))))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  test('marks every cited place', () => {
    for (const { document, path, quote, position } of book.facts.flatMap(({ evidence }) => evidence)) {
      const marked = marks.get(`${book.documents.findIndex(({ id }) => id === document)} ${spanId({ position })}`)
      expect(marked, `${path} ${quote}`).toBeDefined()
      // A quote that runs on in the next block, or out of another quote, goes on behind the mark.
      if (sources[path] !== undefined) expect(folded(quote)).toContain(marked)
    }
  })

  function textOf({ path, content }: ExportedFile): Page {
    const marked = new Map<string, string>()
    let text = ''
    visit(fromHtml(String(content)), (node) => {
      if (node.type === 'text') text += node.value
      if (node.type === 'element' && /^(p|li|td|th|h\d|pre|summary)$/.test(node.tagName)) text += ' '
      if (node.type !== 'element' || node.tagName !== 'mark' || node.properties.id === undefined) return
      let inside = ''
      visit(node, 'text', ({ value }) => {
        inside += value
      })
      marked.set(String(node.properties.id), folded(inside))
    })
    const document = book.documents.findIndex(({ id }) => sourceFile.exec(path)?.[1] === fileName(id))
    return { text: folded(text), marks: marked, document }
  }
})

interface Page {
  readonly text: string
  /** Text of each mark by its id. */
  readonly marks: ReadonlyMap<string, string>
  /** Number of the document whose page it is. */
  readonly document: number
}

const sourceFile = /^sources\/(.*?)(?:~\d+)?\.html$/

/** What a reader must find of a fact. */
function saying(fact: Fact): string[] {
  switch (fact.kind) {
    case 'command':
      return [fact.code.slice(0, 2000)]
    case 'procedure':
      return [fact.title, ...fact.steps.map(({ text }) => text)]
    case 'statement':
      // The page of a document has the text itself.
      return fact.subject.startsWith('document:') ? fact.evidence.map(({ quote }) => quote) : [fact.value]
    case 'recommendation':
      return [fact.situation, fact.choice]
    case 'stack':
      return fact.layers.map((layer) => layer)
    default:
      return [fact.value]
  }
}

/** As browsers show it: white space is one space, and what HTML may not hold is replaced. */
function folded(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\f\r]|\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim()
}
