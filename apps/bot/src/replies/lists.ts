import type { EventFact, ProcedureFact, Topic } from '@docfacts/schema'
import { nameOf } from '../content/content.ts'
import { assemble } from './assemble.ts'
import { cut } from './cut.ts'
import { escapeMarkdown } from './escape.ts'
import { evidenceLines } from './evidence.ts'
import type { Reply } from './reply.ts'
import { stepLines } from './steps.ts'
import { valueLine } from './values.ts'
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
    ({ when, value }) => `- **${escapeMarkdown(cut(when.text, 60))}** ${escapeMarkdown(cut(value, 300))}`
  )
  const passages = [{ pieces: [`### ${escapeMarkdown(texts.history(cut(title, 150)))}`] }, { pieces: lines }]
  return {
    components: assemble({
      passages: [
        ...passages,
        {
          pieces: evidenceLines(
            events.flatMap(({ evidence }) => evidence.slice(0, 1)),
            view
          )
        }
      ],
      shortened: texts.shortened
    }),
    private: options.private === true
  }
}

/** Topics that documents contradict each other about, with who says what. */
export function conflictsReply(topics: readonly Topic[], view: View, options: { private?: boolean } = {}): Reply {
  const { texts, content } = view
  const passages = topics.map(({ subject, aspect, facts }) => {
    const title = `${nameOf(content, subject)} · ${content.aspects.get(aspect)?.name ?? aspect}`
    const lines = facts.flatMap((id) => {
      const fact = content.facts.get(id)
      return fact === undefined ? [] : [valueLine(fact, view)]
    })
    return { pieces: [`**${escapeMarkdown(cut(title, 150))}**`, ...lines] }
  })
  const heading = topics.length === 0 ? texts.noConflicts : `### ${texts.conflicts(topics.length)}`
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
      passages: [heading, { pieces: stepLines(steps) }, { pieces: evidenceLines(evidence.slice(0, 2), view) }],
      shortened: view.texts.shortened
    }),
    private: options.private === true
  }
}
