import type { Block } from '../document/outline.ts'
import { splitSentences } from '../document/sentences.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
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
    const { subject } = aboutOf(description, names.entities, { previous: {}, section: topic })
    yield {
      kind: 'summary',
      ...(subject === undefined ? {} : { subject }),
      value: tidy(description),
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
    const start = LABEL.exec(value)?.[0].length ?? 0
    const sentences = splitSentences(value).filter((sentence) => sentence.end > start)
    const first = Math.max(start, sentences[0]?.start ?? 0)
    const end = (sentences.findLast((sentence) => sentence.end - first <= LONGEST) ?? sentences[0])?.end ?? value.length
    const text = tidy(value.slice(first, end))
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

/** Whether a paragraph is a short answer; `isFirst` when no other of its section stands before it. */
function isShortAnswer(document: DocumentView, { node, section }: Block, isFirst: boolean): boolean {
  if (LABEL.test(document.text(node).value)) return true
  if (!isFirst) return false
  const heading = (section.at(-1) ?? '').replace(/[\s:]+$/, '')
  return SHORT.test(heading) || (document.title.endsWith('?') && (heading === document.title || section.length === 0))
}
