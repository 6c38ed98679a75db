import { countWords } from '../document/count-words.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { foldName } from './fold.ts'
import { bareName, comparedNames, isFurniture } from './phrases.ts'

/** A spelling that may name a thing, and where it was seen. */
export interface Candidate {
  readonly spelling: string
  /** True where the place alone makes it a name: a title that compares, a definition, a bracketed acronym. */
  readonly sure: boolean
}

type Source = (document: DocumentView) => Iterable<Candidate>

/** Where names come from when no lexicon gives them, apart from tables and acronyms. */
export const sources: readonly Source[] = [
  titleNames,
  headingNames,
  definedNames,
  subjectNames,
  labelNames,
  properNames
]

const DEFINED =
  /^(?:(?:an?|the|each|every)\s+)?((?:[\p{L}\p{N}][\p{L}\p{N}+#.'’/-]*\s){0,3}?[\p{L}\p{N}][\p{L}\p{N}+#.'’/-]*)(?:\s*\([^)]*\))?\s+(?:is|are|was|refers?\s+to|means)\s+(?:an?|the|one\s+of|any|simply|essentially|basically)\s/iu
/** Verbs of `DEFINED`, to pass over what cannot match. */
const VERB = /\s(?:is|are|was|refers?|means)\s/i
function* titleNames(document: DocumentView): Iterable<Candidate> {
  if (document.titlePlace === undefined) return
  const compared = comparedNames(document.title)
  for (const spelling of compared) yield { spelling, sure: true }
  if (compared.length > 0) return
  const [before = '', behind] = document.title.split(/:\s+|\s[–—-]\s/)
  const name = bareName(before)
  if (name !== '' && countWords(name) <= 4)
    yield { spelling: name, sure: behind === undefined ? countWords(name) <= 3 : countWords(name) <= 2 }
}

function* headingNames(document: DocumentView): Iterable<Candidate> {
  for (const { node } of document.blocks) {
    if (node.type !== 'heading') continue
    const text = tidy(document.text(node).value)
    const compared = comparedNames(text)
    for (const spelling of compared) yield { spelling, sure: true }
    const name = bareName(text)
    if (compared.length === 0 && name !== '' && countWords(name) <= 3) yield { spelling: name, sure: asksWhat(text) }
  }
}

function asksWhat(text: string): boolean {
  return /^what(?:['’]s|\s+(?:is|are))\s+(?:an?\s+)?\S+(?:\s+\S+){0,2}\s*(?:\([^)]*\))?\??$/i.test(text)
}

function* definedNames(document: DocumentView): Iterable<Candidate> {
  for (const { text, sentences } of document.prose)
    for (const { start, end } of sentences) {
      const opening = text.value.slice(start, Math.min(end, start + 100))
      if (!VERB.test(opening)) continue
      const name = DEFINED.exec(opening)?.[1]?.trim()
      if (name !== undefined) yield { spelling: name, sure: false }
    }
}

const SUBJECT =
  /^(?:(?:an?|the|each|every|most|all|some|many)\s+)?((?:\p{L}[\p{L}\d+#.'’-]*\s){1,2}?)(?=(?:is|are|was|were|has|have|had|can|will|need|needs|use|uses|run|runs|share|shares|provide|provides|require|requires|offer|offers|work|works|start|starts|make|makes|do|does|don't|doesn't|cannot|can't|may|must|should|fly|keep|keeps|give|gives|contain|contains|store|stores|become|became|belong|include|includes)\s)/iu

/** What several sentences open with before their verb: `Kites need …`, `A kite can …`. */
function* subjectNames(document: DocumentView): Iterable<Candidate> {
  const counts = new Map<string, number>()
  for (const { text, sentences } of document.prose)
    for (const { start, end } of sentences) {
      const name = SUBJECT.exec(text.value.slice(start, Math.min(end, start + 60)))?.[1]?.trim()
      if (name === undefined) continue
      const folded = foldName(name)
      const count = (counts.get(folded) ?? 0) + 1
      counts.set(folded, count)
      if (count === 2) yield { spelling: name, sure: true }
    }
}

/** Terms set in bold that open a list item, or a paragraph before a dash or colon: `**Wing** — a surface …`. */
function* labelNames(document: DocumentView): Iterable<Candidate> {
  const compared = comparedNames(document.title).map(foldName)
  for (const { node, text, item } of document.prose) {
    const [first] = node.children
    if (first?.type !== 'strong') continue
    const bold = document.text(first).value
    const spelling = tidy(bold).replace(/[:.]$/, '')
    const marked =
      item !== undefined ||
      /^\s*[—–:]/.test(text.value.slice(text.value.indexOf(bold) + bold.length)) ||
      /:\s*$/.test(bold)
    if (compared.length > 1 && marked && compares(text.value.slice(text.value.indexOf(bold) + bold.length), compared))
      continue
    if (marked && spelling !== '' && countWords(spelling) <= 3 && !isFurniture(spelling))
      yield { spelling, sure: false }
  }
}

/** Whether a text names all the things that the title compares: what stands before it is what they are compared by. */
function compares(text: string, compared: readonly string[]): boolean {
  const folded = ` ${foldName(text.slice(0, 600))} `
  return compared.every((name) => folded.includes(` ${name} `))
}

/** Capitalised words inside sentences: `Docker Engine`, `Kubernetes`. */
function* properNames(document: DocumentView): Iterable<Candidate> {
  const counts = new Map<string, number>()
  for (const { text, sentences } of document.prose)
    for (const { start, end } of sentences)
      for (const [name] of text.value.slice(start + 1, end).matchAll(PROPER))
        counts.set(name.trimStart(), (counts.get(name.trimStart()) ?? 0) + 1)
  for (const [spelling, count] of counts) if (count > 1) yield { spelling, sure: true }
}

const PROPER =
  /(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}\p{N}+#]*(?:[-.][\p{L}\p{N}]+)*(?: \p{Lu}[\p{L}\p{N}+#]*(?:[-.][\p{L}\p{N}]+)*){0,2}/gu
