import type { List } from 'mdast'
import { countWords } from '../document/count-words.ts'
import type { Block } from '../document/outline.ts'
import type { PlainText } from '../document/plain-text.ts'
import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import { comparedNames, listsTerms } from '../link/phrases.ts'
import { isPlural } from '../link/plural.ts'
import { withoutNumber } from '../link/row-names.ts'
import { memo } from '../memo.ts'
import { askedThing } from './asked-thing.ts'
import type { Claim } from './claim.ts'
import { cuesIn, SIGN } from './cues.ts'
import { dangles, isLeft, toldFrom } from './dangling.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { isFragment, isHeading, isPart, opensWithHeading } from './fragments.ts'
import { introduces, introductionOf } from './introductions.ts'
import { isAgenda, isBare, isEntry, isLedAstray, itemLabel, labelledSubjects, withLabel } from './items.ts'
import { type Labels, labelOf } from './labels.ts'
import { isAllLinks, isLinkList, isSteps } from './list-role.ts'
import { isOfWhole, ownSubject } from './own-subject.ts'
import { sentencesOf } from './paragraph-sentences.ts'
import { isReadElsewhere } from './read-elsewhere.ts'
import { listsReading } from './references.ts'
import { isPersonal } from './sentences/chatter.ts'
import { readSentence } from './sentences/index.ts'
import { pictures } from './sentences/pictured.ts'
import type { HeadingRole, Introduction, Sentence } from './sentences/sentence.ts'
import { concludes } from './sentences/verdict.ts'
import { type About, aboutAs, aboutOf, isDoneTo, kindLabelled, kindSaid, namedIn, type Previous } from './subjects.ts'
import { speakerEnd, talksIn } from './talks.ts'
import { topicOf } from './topics.ts'

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
    document,
    labels,
    above: new Map(),
    talks: talksIn(document.prose),
    first: Math.max(1, comparedNames(document.title).length),
    glossary: listsTerms(document.title)
  }
  const isReading = memo(listsReading)
  const isWhole = memo((list: List) => steps.has(list) || isLinkList(list) || isSteps(list))
  const opened = new Set<string>()
  let section: readonly string[] | undefined
  let before: Prose | undefined
  for (const paragraph of document.prose) {
    const last = before?.list === undefined && before?.block.section === paragraph.block.section ? before : undefined
    before = paragraph
    const isFirst = paragraph.block.section !== section && !opened.has(pathOf(paragraph.block.section))
    section = paragraph.block.section
    if (isFirst) opened.add(pathOf(section))
    const asked = isFirst ? openedBy(paragraph, document, names) : undefined
    if (
      roles.has(paragraph) ||
      isHeadline(paragraph) ||
      isAllLinks(paragraph.node) ||
      isAgenda(paragraph) ||
      isEntry(paragraph) ||
      isReadElsewhere(paragraph, isWhole, isReading)
    )
      continue
    readParagraph(paragraph, context, claims, { asked, isFirst, last: last?.sentences.at(-1)?.words })
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
  if (list !== undefined) return heading !== undefined && askedThing(heading) !== undefined ? heading : undefined
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
  readonly document: DocumentView
  readonly labels: Labels
  /** What stands above paragraphs, by what they have it in common with: their lead, or else their list, or else their section. */
  readonly above: Map<PlainText | Block | readonly string[], Above>
  /** The sections in which people talk, who tell of anything. */
  readonly talks: ReadonlySet<readonly string[]>
  /** How many sentences tell of what the title sets against each other, or of what it names. */
  readonly first: number
  /** Whether the document is a list of terms. */
  readonly glossary: boolean
}

/** How a paragraph opens a section. */
interface Opening {
  /** The title, or the heading that asks what something is or is its name, that it stands right below. */
  readonly asked: string | undefined
  /** Whether no other stands between it and its heading. */
  readonly isFirst: boolean
  /** The last sentence of the paragraph before it in its section. */
  readonly last: string | undefined
}

/** Add what the sentences of a paragraph say. */
function readParagraph(paragraph: Prose, context: Context, claims: Claim[], { asked, isFirst, last }: Opening): void {
  const { text, block, list } = paragraph
  const { section: around, isFar, heading, introduction: above } = aboveOf(paragraph, context)
  const { names, first } = context
  const label = context.labels.get(paragraph)
  const sentences = sentencesOf(paragraph, label?.from ?? 0)
  const said = { first: sentences[0]?.words ?? '', isLabelled: label !== undefined }
  const introduction = above !== undefined && introduces(above, paragraph, said) ? above : undefined
  const isHeaded = opensWithHeading(paragraph)
  const own = introduction === undefined ? itemLabel(paragraph) : undefined
  // What a heading asks for is the case of what follows: below `When not to fly`, `**After dark.** Nobody sees the line.`
  const forCase = introduction !== undefined && isHeaded ? itemLabel(paragraph)?.label : undefined
  const section =
    (own === undefined ? boldThing(paragraph, names) : onlyNamed(own.label, label !== undefined, names)) ?? around
  const isLost =
    isBare(paragraph, said.first, names) ||
    (above === undefined && own === undefined && isLedAstray(paragraph, said.first, names))
  if (introduction === undefined && label === undefined && isLost) return
  const restoredBy = paragraph.node.data?.restoredBy ?? list?.data?.restoredBy
  const isOfTitle = isFar && section === around && own === undefined && label === undefined
  let previous: Previous = { subject: introduction?.subject ?? section }
  const question = isFirst ? questionAbove(paragraph, context.document) : ''
  for (const [at, found] of sentences.entries()) {
    const { words, start, index } = at === 0 ? withoutYes(found, block.section) : found
    if (
      NO_PROSE.test(words) ||
      (list === undefined && label === undefined && !(isFirst && index === 0) && isPart(words))
    )
      continue
    if (index === 0 && isHeaded && introduction === undefined && isFragment(words) && isHeading(words)) continue
    const spoken = context.talks.has(block.section) ? words.slice(speakerEnd(words)) : undefined
    const told = aboutOf(spoken ?? words, names.entities, {
      previous,
      section,
      isListed: list !== undefined || label !== undefined || index > 0,
      isFirst: isFirst && index === 0 && list === undefined,
      isFar: isOfTitle
    })
    const isLabel = own !== undefined && index === 0
    const isAsked = question !== '' && index === 0
    const isPlain = list === undefined && label === undefined && introduction === undefined && !isAsked
    const isOther = isOfTitle && introduction === undefined && told.subject === undefined
    const brought =
      ((isPlain && told.subject !== undefined) || isOther) && !isUsed(words)
        ? broughtUp(words, told.subject ?? section, names)
        : undefined
    const isBrought = !isLabel && brought !== undefined && !isOfWhole(brought)
    const about: About = isLabel
      ? labelledSubjects(words, own, { found: told, section, names })
      : isBrought
        ? aboutAs(brought, isOther ? [...told.subjects, section ?? brought] : told.subjects, isPlural(brought))
        : told
    if (isLabel && about.subject === undefined && isBare(paragraph, words.slice(own.from).trim(), names)) return
    const kind = kindSaid(words) ?? (about.subject === previous.subject ? previous.kind : undefined)
    previous = { subject: about.subject, isMany: about.isMany, isOwn: isBrought, kind }
    const cues = cuesIn(words, label?.label, names)
    const sentence: Sentence = {
      words,
      start,
      subject: about.subject,
      subjects: about.subjects,
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
    for (const read of readSentence(sentence)) {
      const reading = own === undefined || label !== undefined ? read : withLabel(read, sentence, own)
      const { from = 0, to = words.length } = reading
      const isAlone = own === undefined && reading.kind === 'statement' && from === 0
      const tied = isAlone ? sentences.slice(toldFrom(sentences, at), at) : []
      const [stood] = tied
      if (stood !== undefined && isPersonal(stood.words, isNamed(stood.words, names))) continue
      const isUnnamed = brought === undefined && !says(words, about.subject, names)
      const opening = question === '' ? leftBy(last, words, list) : question
      const lead = isAlone && index === 0 && isUnnamed ? opening : tied.map((one) => tidy(one.words)).join(' ')
      const full = lead === '' ? reading.value : `${lead} ${reading.value}`
      const value = index > 0 && isAlone && forCase !== undefined ? `${forCase}: ${full}` : full
      const places = [text.span(tied[0]?.start ?? start + from, start + to)]
      const isUntold = isAlone && lead === '' && sentence.introduction === undefined && about.subject === undefined
      if (isUntold && isLeft(words) && !(isFirst && index === 0)) continue
      const subject = isUntold && !isUsed(words) ? ownSubject(words) : undefined
      if (subject !== undefined) previous = { subject, isMany: isPlural(subject), isOwn: true, kind: undefined }
      const claim =
        subject === undefined
          ? reading
          : { ...reading, subject, subjects: aboutAs(subject, reading.subjects ?? []).subjects }
      claims.push({ ...claim, value, places, section: block.section, restoredBy } as Claim)
    }
  }
}

/** Whether a short sentence only says what is done with what was told of before. */
function isUsed(words: string): boolean {
  return words.length < LONGEST_USE && isDoneTo(words) && !words.includes(' of them')
}

const LONGEST_USE = 50

function isNamed(words: string, { entities }: Names): boolean {
  return entities.mentions(words).length > 0
}

/** What a sentence brings up before it names a thing, or without naming it. */
function broughtUp(words: string, thing: string | undefined, { entities }: Names): string | undefined {
  const mentions = entities.mentions(words)
  const [first] = mentions
  if (first !== undefined && first.id === thing && first.start < 'every '.length) return undefined
  const own = ownSubject(words)
  if (own === undefined) return undefined
  const end = words.indexOf(own) + own.length
  return mentions.some(({ id, start }) => id === thing && start < end) ? undefined : own
}

/** Whether words name a thing. */
function says(words: string, thing: string | undefined, { entities }: Names): boolean {
  return entities.mentions(words).some(({ id }) => id === thing)
}

/** The last sentence of the paragraph before, where a sentence that opens another one points back to more than a thing: `This helps.` */
function leftBy(last: string | undefined, words: string, list: List | undefined): string {
  const isTold = last !== undefined && list === undefined && last.length <= LONGEST_LEFT && /[.!]["”)]?$/.test(last)
  return isTold && !LABELLED.test(words) && dangles(words) && !OF_THING.test(words) ? tidy(last) : ''
}

/** What opens with words of its own about what it tells: `Problem: it sinks.` */
const LABELLED = /^\p{Lu}[^:.!?]{1,30}:\s/u

const LONGEST_LEFT = 240
/** What stands for the thing that is told of. */
const OF_THING = /^(?:(?:however|but|and|so|also),?\s)?(?:it|its|they|their|he|she|his|her|each|both)\b/i

/** The thing in bold that a paragraph opens with, of which the rest of it tells: `**Steel kites** are heavy. The frame rusts.` */
function boldThing(paragraph: Prose, { entities }: Names): string | undefined {
  if (paragraph.list !== undefined || paragraph.node.children[0]?.type !== 'strong') return undefined
  const opened = labelOf(paragraph)
  return opened === undefined ? undefined : entities.find(opened.label)
}

/** The one thing that the label of an item names; what the label of an aspect ends with is that. */
function onlyNamed(label: string, isAspect: boolean, { entities }: Names): string | undefined {
  const kind = isAspect ? undefined : kindLabelled(label, entities)
  if (kind !== undefined) return kind
  const [only, another] = entities.heads(label)
  if (another !== undefined && another.id !== only?.id) return undefined
  return isAspect && only?.end === label.length ? undefined : only?.id
}

/** The question that a heading asks above a paragraph, which what names no subject is told with; what the title asks is asked of all. */
function questionAbove({ block: { section }, list }: Prose, { title }: DocumentView): string {
  const heading = withoutNumber(tidy(section.at(-1) ?? ''))
  return list === undefined && heading !== title && /[?？]$/.test(heading) ? heading : ''
}

/** `No. The wind lifts it.` below a question says something without the first word, which belongs to that. */
function withoutYes<S extends { readonly words: string; readonly start: number }>(
  sentence: S,
  section: readonly string[]
): S {
  const yes = /[?？]$/.test(section.at(-1) ?? '') ? (YES.exec(sentence.words)?.[0].length ?? 0) : 0
  return yes === 0 ? sentence : { ...sentence, words: sentence.words.slice(yes), start: sentence.start + yes }
}

const YES = /^(?:yes|no|nope|yep|absolutely|definitely|not really|not necessarily|it depends)[.!]\s+(?=\p{Lu})/iu

/** What the words above a paragraph tell of it. */
interface Above {
  /** What its section, or the lead of its list, is about. */
  readonly section: string | undefined
  /** Whether only the title names that. */
  readonly isFar: boolean
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

function readAbove(paragraph: Prose, { names, document, glossary, talks }: Context): Above {
  const { block, lead, outer } = paragraph
  const heading = block.section.at(-1) ?? ''
  const around =
    lead === block.lead && !isLabel(lead)
      ? undefined
      : (namedIn(lead?.value ?? '', names.entities)[0] ??
        (outer === block.lead ? undefined : namedIn(outer?.value ?? '', names.entities)[0]))
  const section = around ?? (talks.has(block.section) ? undefined : topicOf(block.section, document, names))
  const isNear = (above: string): boolean =>
    above !== document.title && names.entities.mentions(above).some(({ id }) => id === section)
  return {
    section,
    isFar: around === undefined && section !== undefined && !block.section.some(isNear),
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

/** Whether what stands above a list is a label of a few words: `**Kites**`, `Kites:`. */
function isLabel(lead: Prose['text'] | undefined): boolean {
  return lead !== undefined && countWords(lead.value) <= 3
}

/** Marks alone, a row of a table that is none, or what a template has around its code. */
const NO_PROSE = /^(?:[^\p{L}\p{N}]*|\|.*\||\{[%:{].*)$/su
