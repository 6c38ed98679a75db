import type { Block } from '../document/outline.ts'
import { splitSentences } from '../document/sentences.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { isByline } from './of-site.ts'
import { isFiller } from './sentences/chatter.ts'
import { aboutOf } from './subjects.ts'
import { topicOf } from './topics.ts'

const SHORT =
  /^(?:tl;?dr|quick answer|short answer|the short answer|in short|in a nutshell|summary|abstract|at a glance|executive summary|key takeaway|answer)$/i
const LABEL = /^(?:tl;?dr|quick answer|short answer|in short|in a nutshell|summary|abstract)\s*[:：—–-]\s*/i
const LONGEST = 500
const NO_SECTION: readonly string[] = []

/**
 * The short answer of a document: its description, the paragraph under "Quick answer" or "TL;DR", the first paragraph
 * under a title that asks.
 */
export const summaries: Extractor = defineExtractor('summary', function* (document, names) {
  const topic = topicOf(NO_SECTION, document, names)
  const description = document.metadata.description
  const place = document.metadataPlaces.get('description')
  if (description !== undefined && place !== undefined) {
    const value = withoutPitch(description)
    const { subject } = aboutOf(value, names.entities, { previous: {}, section: topic })
    if (value !== '')
      yield {
        kind: 'summary',
        ...(subject === undefined ? {} : { subject }),
        value,
        places: [place],
        section: []
      }
  }
  const opened = new Set<string>()
  for (const block of document.blocks) {
    const { node, section } = block
    if (node.type !== 'paragraph') continue
    const path = section.join()
    const isFirst = !opened.has(path)
    opened.add(path)
    if (!isShortAnswer(document, block, isFirst)) continue
    const { value, span } = document.text(node)
    if (isByline(value)) {
      opened.delete(path)
      continue
    }
    const start = LABEL.exec(value)?.[0].length ?? 0
    const sentences = splitSentences(value).filter((sentence) => sentence.end > start)
    const first = Math.max(start, sentences[0]?.start ?? 0)
    const end = (sentences.findLast((sentence) => sentence.end - first <= LONGEST) ?? sentences[0])?.end ?? value.length
    const text = tidy(value.slice(first, end))
    if (
      sentences.filter((sentence) => sentence.end <= end).every(({ start, end }) => isFiller(value.slice(start, end)))
    )
      continue
    const around = topicOf(section, document, names)
    const { subject } = aboutOf(text, names.entities, { previous: {}, section: around })
    yield {
      kind: 'summary',
      ...(subject === undefined ? {} : { subject }),
      value: text,
      places: [span(first, end)],
      section
    }
  }
})

/** A description without what only asks or calls the reader: `Kites or gliders? Read on! A kite needs wind.` → `A kite needs wind.` */
function withoutPitch(description: string): string {
  const sentences = splitSentences(description).map(({ start, end }) => tidy(description.slice(start, end)))
  const told = sentences.filter((words) => !/[?？]$/.test(words) && !PITCH.test(words) && !isFiller(words)).join(' ')
  return told.includes(' ') ? told : ''
}

const PITCH =
  /^(?:read\s(?:on|more)|click|check\sout|find\sout|discover|join|subscribe|stay\stuned|here['’]s|(?:so\s)?let['’]s|keep\sreading|learn\s(?:more|all|about|how|why|what|everything|the)|explore|shop|we|our|read\sour|(?:how|what|why|could|would|are|do|can)\s(?:you|we|i)|get\s(?:started|yours?)|(?:compare|see)\s(?:our|the|how|what|why|which)|in\sthis\s\p{L}+,?\s(?:you|we|i))\b/iu

/** Whether a paragraph is a short answer; `isFirst` when no other of its section stands before it. */
function isShortAnswer(document: DocumentView, { node, section }: Block, isFirst: boolean): boolean {
  if (LABEL.test(document.text(node).value)) return true
  if (!isFirst) return false
  const heading = (section.at(-1) ?? '').replace(/[\s:]+$/, '')
  return SHORT.test(heading) || (document.title.endsWith('?') && (heading === document.title || section.length === 0))
}
