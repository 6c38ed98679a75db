import type { EventFact, ProcedureFact, Topic } from '@docfacts/schema'
import type { Content } from '../content/content.ts'
import { assemble } from './assemble.ts'
import { cut } from './cut.ts'
import { escapeMarkdown } from './escape.ts'
import { placeLines, titleLinks } from './evidence.ts'
import type { Reply } from './reply.ts'
import { stepLines } from './steps.ts'
import { valuePassages } from './values.ts'
import type { View } from './view.ts'

/** What happened when, the oldest first. */
export function historyReply(
  title: string,
  events: readonly EventFact[],
  view: View,
  options: { private?: boolean } = {}
): Reply {
  const { texts } = view
  const lines = events.map(
    ({ when, value, evidence }) =>
      `- **${escapeMarkdown(cut(when.text, 60))}** ${escapeMarkdown(cut(value, 300))} – ${titleLinks(evidence, view)}`
  )
  return {
    components: assemble({
      passages: [{ pieces: [`### ${escapeMarkdown(texts.history(cut(title, 150)))}`] }, { pieces: lines }],
      shortened: texts.shortened
    }),
    private: options.private === true
  }
}

/** A topic and the content that it is in. */
export interface ListedTopic {
  readonly topic: Topic
  readonly content: Content
}

/** More than fit into a message. */
const mostTopics = 40

/** Topics that documents contradict each other about, with who says what. */
export function conflictsReply(
  listed: readonly ListedTopic[],
  view: Omit<View, 'content'>,
  options: { private?: boolean } = {}
): Reply {
  const { texts } = view
  const passages = listed.slice(0, mostTopics).flatMap(({ topic, content }) => {
    const told = topic.facts.flatMap((id) => content.facts.get(id) ?? [])
    return valuePassages(told, { ...view, content })
  })
  const heading = listed.length === 0 ? texts.noConflicts : `### ${texts.conflicts(listed.length)}`
  return {
    components: assemble({
      passages: [{ pieces: [heading] }, ...passages],
      shortened: texts.shortened,
      accent: 0xf0b232
    }),
    private: options.private === true
  }
}

/** How to do something, step by step. */
export function stepsReply(
  { title, steps, evidence }: ProcedureFact,
  view: View,
  options: { private?: boolean } = {}
): Reply {
  const heading = { pieces: [`### ${escapeMarkdown(cut(title, 200))}`] }
  return {
    components: assemble({
      passages: [heading, { pieces: stepLines(steps) }, { pieces: placeLines(evidence, view) }],
      shortened: view.texts.shortened
    }),
    private: options.private === true
  }
}
