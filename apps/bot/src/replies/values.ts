import type { Fact } from '@docfacts/schema'
import { nameOf } from '../content/content.ts'
import { assemble } from './assemble.ts'
import { cut } from './cut.ts'
import { escapeMarkdown } from './escape.ts'
import { addressOf } from './evidence.ts'
import type { Reply } from './reply.ts'
import type { View } from './view.ts'

/** Who says what: a line a value, with every document that says it. */
export function valuesReply(facts: readonly Fact[], view: View): Reply {
  const { texts } = view
  const lines = facts.map((fact) => valueLine(fact, view))
  return {
    components: assemble({
      passages: [{ pieces: [`### ${texts.who}`] }, { pieces: lines }],
      shortened: texts.shortened,
      accent: 0xf0b232
    }),
    private: true
  }
}

/** One value and who says it: **VM · Startup time**: “Minutes” – [Guide](…), [FAQ](…) */
export function valueLine({ subject, aspect, value, evidence }: Fact, { content }: View): string {
  const about = [
    nameOf(content, subject),
    ...(aspect === undefined ? [] : [content.aspects.get(aspect)?.name ?? aspect])
  ]
  const sources = evidence.slice(0, 5).map(({ document, path, position }) => {
    const title = escapeMarkdown(cut(content.documents.get(document)?.title ?? path, 60))
    const address = addressOf(content, path, position.start.line)
    return address === undefined ? title : `[${title}](<${address}>)`
  })
  return `- **${escapeMarkdown(cut(about.join(' · '), 150))}**: “${escapeMarkdown(cut(value, 300))}” – ${[...new Set(sources)].join(', ')}`
}
