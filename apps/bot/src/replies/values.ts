import type { Fact } from '@docfacts/schema'
import { nameOf } from '../content/content.ts'
import { assemble, type Passage } from './assemble.ts'
import { cut } from './cut.ts'
import { escapeMarkdown } from './escape.ts'
import { titleLinks } from './evidence.ts'
import type { Reply } from './reply.ts'
import type { View } from './view.ts'

/** Who says what: the values of each thing, with every document that says them. */
export function valuesReply(facts: readonly Fact[], view: View): Reply {
  const { texts } = view
  return {
    components: assemble({
      passages: [{ pieces: [`### ${texts.who}`] }, ...valuePassages(facts, view)],
      shortened: texts.shortened,
      accent: 0xf0b232
    }),
    private: true
  }
}

/** A passage for each thing and aspect: its name, then a line a value: “Minutes” – [Guide](…), [FAQ](…) */
export function valuePassages(facts: readonly Fact[], view: View): Passage[] {
  const { content } = view
  const groups = Map.groupBy(facts, ({ subject, aspect }) => {
    const property = aspect === undefined ? [] : [content.aspects.get(aspect)?.name ?? aspect]
    return [nameOf(content, subject), ...property].join(' · ')
  })
  return [...groups].map(([title, told]) => ({
    pieces: [`**${escapeMarkdown(cut(title, 150))}**`, ...told.map((fact) => valueLine(fact, view))]
  }))
}

function valueLine({ value, evidence }: Fact, view: View): string {
  return `- “${escapeMarkdown(cut(value, 300))}” – ${titleLinks(evidence, view)}`
}
