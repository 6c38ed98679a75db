import type { List } from 'mdast'
import { countWords } from '../document/count-words.ts'
import type { Block } from '../document/outline.ts'
import type { PlainText } from '../document/plain-text.ts'
import type { Prose } from '../document/prose.ts'
import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import { comparedNames, listsTerms } from '../link/phrases.ts'
import type { Claim } from './claim.ts'
import { cuesIn, SIGN } from './cues.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { opensWithTime } from './events.ts'
import { isFragment, isHeading, opensWithHeading } from './fragments.ts'
import { introduces, introductionOf } from './introductions.ts'
import type { Labels } from './labels.ts'
import { introducesLayers } from './layer-lists.ts'
import { isAllLinks, isLinkList, isSteps, memo } from './list-role.ts'
import { listsReading } from './references.ts'
import { readSentence } from './sentences/index.ts'
import { pictures } from './sentences/pictured.ts'
import type { HeadingRole, Introduction, Sentence } from './sentences/sentence.ts'
import { concludes } from './sentences/verdict.ts'
import { namedIn, type Subjects, sectionSubjects, subjectsOf, titleSubjects } from './subjects.ts'

/**
 * What sentences say: definitions, analogies, recommendations, use cases, verdicts and, of all others, statements.
 *
 * A sentence is about what it names first; a pronoun stands for what the sentence before was about. Items of lists that
 * are read as a whole are left to their extractors.
 */
export const prose: Extractor = defineExtractor('prose', (document, names, { roles, labels, steps }) => {
  const claims: Claim[] = []
  const context: Context = {
    names,
    title: titleSubjects(document, names),
    labels,
    above: new Map(),
    first: Math.max(1, comparedNames(document.title).length),
    glossary: listsTerms(document.title)
  }
  const isReading = memo(listsReading)
  const isWhole = memo<List>((list) => steps.has(list) || isLinkList(list) || isSteps(list))
  const opened = new Set<string>()
  let section: readonly string[] | undefined
  for (const paragraph of document.prose) {
    const isFirst = paragraph.block.section !== section && !opened.has(pathOf(paragraph.block.section))
    section = paragraph.block.section
    if (isFirst) opened.add(pathOf(section))
    const asked = isFirst ? openedBy(paragraph, document, names) : undefined
    if (
      roles.has(paragraph) ||
      isHeadline(paragraph) ||
      isAllLinks(paragraph.node) ||
      isReadElsewhere(paragraph, isWhole, isReading)
    )
      continue
    readParagraph(paragraph, context, claims, asked)
  }
  return claims
})

function pathOf(section: readonly string[]): string {
  return section.join('\0')
}

/** The title, or the heading that asks what something is or is its name, which a paragraph stands below. */
function openedBy(
  { block: { section }, list }: Prose,
  { title, titlePlace }: DocumentView,
  { entities }: Names
): string | undefined {
  const heading = section.at(-1)
  if (list !== undefined) return undefined
  if (heading === undefined) return titlePlace === undefined ? undefined : title
  const isAbout =
    (section.length === 1 && heading === title) ||
    /^what(?:['’]s|\s+(?:is|are))\b/i.test(heading) ||
    (countWords(heading) <= 4 && entities.find(heading) !== undefined)
  return isAbout ? heading : undefined
}

/** What all paragraphs of a document are read with. */
interface Context {
  readonly names: Names
  /** What the title is about. */
  readonly title: Subjects
  readonly labels: Labels
  /** What stands above paragraphs, by what they have it in common with: their lead, or else their list, or else their section. */
  readonly above: Map<PlainText | Block | readonly string[], Above>
  /** How many sentences tell of what the title sets against each other, or of what it names. */
  readonly first: number
  /** Whether the document is a list of terms. */
  readonly glossary: boolean
}

/** Captions and samples, items of timelines, procedures and lists of links, and the names of layers. */
function isReadElsewhere(
  paragraph: Prose,
  isWhole: (list: List) => boolean,
  isReading: (section: readonly string[]) => boolean
): boolean {
  const { list, text, block } = paragraph
  if (
    CAPTION.test(text.value) ||
    NO_CLAIM.test(text.value) ||
    isAsked(text.value) ||
    (list !== undefined && isOption(text.value))
  )
    return true
  if (list === undefined) return isReading(block.section) && countWords(text.value) <= LONGEST_ENTRY
  return isWhole(list) || isReading(block.section) || opensWithTime(paragraph) || isLayer(paragraph)
}

/** A label before code or what a program prints, or before what a site files a page under: `Code example: x = 1`, `Tags: kites`. */
const NO_CLAIM =
  /^\s*(?:(?:code|(?:code|example|sample)\s(?:examples?|samples?|snippets?|code|output)|output|console(?:\soutput)?)\s?:\s|(?:tags?|keywords|filed\sunder|posted\s(?:in|on|by)|written\sby|author|reading\stime|share(?:\s(?:this|on))?)\s?:\s.{0,80}$)/i

/** Whether a paragraph is marked as a question, the case that it is asked of included: `Q. You have a kite. Does it fly?` */
function isAsked(text: string): boolean {
  return ASKED.test(text) && /[?？]\W*$/.test(text)
}

const ASKED = /^\s*Q(?:uestion)?\s?\d{0,3}\s?[.:)]\s/i

/** Whether an item is one of the answers that a quiz offers, most of which are wrong: `B) The delta kite.` */
function isOption(text: string): boolean {
  return OPTION.test(text)
}

const OPTION = /^\s*(?:\[[ x]\]\s*)?\(?[A-Fa-f]\)\s/

/** Whether an item is no sentence but the name of a layer, below words that say that layers follow. */
function isLayer({ text, lead }: Prose): boolean {
  return lead !== undefined && !/[.!?:]/.test(text.value) && introducesLayers(lead.value)
}

/** Words of the longest entry of what to read on that stands alone. */
const LONGEST_ENTRY = 24

/** What opens a caption, or a sample of what one writes: `Figure 3:`, `Incorrect:`. */
const CAPTION =
  /^\s*(?:figure|fig\.|table|image|photo|diagram|exhibit|plate|listing)\s?\d{1,3}(?:[.-]\d{1,3})?\s?[:.–—]\s|^\s*(?:yes|no|correct|incorrect|right|wrong):\s/i

/** Add what the sentences of a paragraph say; `asked` is the title or question that it stands right below. */
function readParagraph(paragraph: Prose, context: Context, claims: Claim[], asked: string | undefined): void {
  const { text, block, list } = paragraph
  const { section, heading, introduction: above } = aboveOf(paragraph, context)
  const { names, first } = context
  const label = context.labels.get(paragraph)
  const sentences = sentencesOf(paragraph, label?.from ?? 0)
  const said = { first: sentences[0]?.words ?? '', isLabelled: label !== undefined }
  const introduction = above !== undefined && introduces(above, paragraph, said) ? above : undefined
  const restoredBy = paragraph.node.data?.restoredBy ?? list?.data?.restoredBy
  let previous = introduction?.subjects ?? section
  const isHeaded = opensWithHeading(paragraph)
  for (const { words, start, index } of sentences) {
    if (NO_PROSE.test(words) || (index === 0 && isHeaded && isFragment(words) && isHeading(words))) continue
    const subjects = subjectsOf(words, names.entities, { previous, section })
    if (subjects.length > 0) previous = subjects
    const cues = cuesIn(words, label?.label, names)
    const sentence: Sentence = {
      words,
      start,
      subjects,
      named: (cues & SIGN.named) !== 0,
      paragraph,
      index,
      section: block.section,
      heading,
      opens: index < first ? asked : undefined,
      label: label?.label,
      introduction: index === 0 ? introduction : undefined,
      cues,
      names
    }
    for (const reading of readSentence(sentence)) {
      const { from = 0, to = words.length } = reading
      const places = [text.span(start + from, start + to)]
      claims.push({ ...reading, places, section: block.section, restoredBy } as Claim)
    }
  }
}

/** What the words above a paragraph tell of it. */
interface Above {
  /** What its section, or the lead of its list, is about. */
  readonly section: Subjects
  readonly introduction: Introduction | undefined
  readonly heading: HeadingRole
}

function aboveOf(paragraph: Prose, context: Context): Above {
  const { lead, list, block } = paragraph
  const key = lead ?? (list === undefined ? block.section : block)
  const known = context.above.get(key)
  if (known !== undefined) return known
  const above = readAbove(paragraph, context)
  context.above.set(key, above)
  return above
}

function readAbove(paragraph: Prose, { names, title, glossary }: Context): Above {
  const { block, lead } = paragraph
  const heading = block.section.at(-1) ?? ''
  const own = sectionSubjects(block.section, names)
  const around = lead === block.lead && !isLabel(lead) ? [] : namedIn(lead?.value ?? '', names.entities)
  const section = around.length > 0 ? around : own.length > 0 ? own : title
  return {
    section,
    introduction: introductionOf(paragraph, names, section),
    heading: { glossary: glossary || listsTerms(heading), concludes: concludes(heading), pictures: pictures(heading) }
  }
}

/** A few words in bold that end in no stop stand above what follows: `**Pros of kites**`. */
function isHeadline({ node, list, text }: Prose): boolean {
  const isBold = node.children.length === 1 && node.children[0]?.type === 'strong'
  return (
    isBold &&
    list === undefined &&
    !/[.!?]\s*$|:\s+\D{0,3}\d/.test(text.value) &&
    countWords(text.value) <= LONGEST_HEADLINE
  )
}

const LONGEST_HEADLINE = 7

/** Whether what stands above a list is a label of a few words: `**Kites**`. */
function isLabel(lead: Prose['text'] | undefined): boolean {
  return lead !== undefined && !/[:：]\s*$/.test(lead.value) && countWords(lead.value) <= 3
}

const MARK = /^(?:A:\s|\p{Extended_Pictographic}|\p{So}|\uFE0F|\u200D|[•▪◦‣·*-](?=\s)|\s)+/u

/** Marks alone, or a row of a table that is none. */
const NO_PROSE = /^(?:[^\p{L}\p{N}]*|\|.*\|)$/u

/** What `MARK` does not match: most sentences open so. */
const OPENED = /^[B-Zb-z]/

/** The sentences from an index on, without the marks before them, each character at its index. */
function sentencesOf(
  { text, sentences }: Prose,
  after: number
): readonly { readonly words: string; readonly start: number; readonly index: number }[] {
  const found: { words: string; start: number; index: number }[] = []
  const isPlain = !(text.value.includes('\u00A0') || text.value.includes('\u2011'))
  for (let index = 0; index < sentences.length; index++) {
    const { start = 0, end = 0, words: own = '' } = sentences[index] ?? {}
    const from = Math.max(start, after)
    const raw = withoutHalfBrackets(from === start ? own : text.value.slice(from, end))
    const mark = OPENED.test(raw) ? 0 : opensHalf(raw) ? 1 : (MARK.exec(raw)?.[0].length ?? 0)
    const bare = mark === 0 ? raw : raw.slice(mark)
    const words = isPlain ? bare : bare.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-')
    if (words !== '') found.push({ words, start: from + mark, index })
  }
  return found
}

/** Whether a bracket opens a sentence that another sentence closes: `(Kites fly. They need wind.)` */
function opensHalf(words: string): boolean {
  return words.startsWith('(') && !words.includes(')')
}

/** The words without the bracket at their end that closes what another sentence opened. */
function withoutHalfBrackets(words: string): string {
  return words.endsWith(')') && !words.includes('(') && /[.!?…]\)$/.test(words) ? words.slice(0, -1) : words
}
