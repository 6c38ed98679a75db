import type { Fact, Topic } from '@docfacts/schema'
import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { place } from '../view/place.ts'
import { aspectName, subjectName, topicFacts, type View } from '../view/view.ts'

/** Definitions, topics and questions as cards that Anki imports; a second import updates cards by their ids. */
export const flashcards: Exporter = {
  name: 'flashcards',
  summary: 'cards for Anki, as tab-separated text',
  export: exportFlashcards
}

interface Card {
  readonly id: string
  readonly front: string
  readonly back: string
  readonly source: string
  readonly tag: string
}

const header = [
  '#separator:tab',
  '#html:false',
  '#guid column:1',
  '#tags column:5',
  '#columns:Id\tFront\tBack\tSource\tTags'
]

function exportFlashcards(view: View): ExportedFile[] {
  const cards = [
    ...view.book.facts.flatMap((fact) => factCard(view, fact)),
    ...view.book.topics.map((topic) => topicCard(view, topic))
  ]
  const rows = cards.map(({ id, front, back, source, tag }) => [id, front, back, source, tag].map(cell).join('\t'))
  const content = `${[...header, ...rows].join('\n')}\n`
  return [{ path: 'flashcards.tsv', mediaType: 'text/tab-separated-values; charset=utf-8', content }]
}

function factCard(view: View, fact: Fact): Card[] {
  const { id, value, evidence } = fact
  const rest = { id, back: value, source: evidence.map(place).join(', '), tag: fact.kind }
  if (fact.kind === 'definition') return [{ ...rest, front: `What is ${subjectName(view, fact.subject)}?` }]
  if (fact.kind === 'question' && value !== fact.question) return [{ ...rest, front: fact.question }]
  return []
}

function topicCard(view: View, topic: Topic): Card {
  const facts = topicFacts(view, topic)
  const shown = topic.consensus === undefined ? facts : facts.slice(0, 1)
  return {
    id: topic.id,
    front: `${subjectName(view, topic.subject)}: ${aspectName(view, topic.aspect)}?`,
    back: shown.map(({ value }) => value).join(' / '),
    source: shown.flatMap(({ evidence }) => evidence.map(place)).join(', '),
    tag: topic.agreement
  }
}

/** One line without tabs; Anki reads quotes as CSV does. */
function cell(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line
}
