import type { Document, Fact } from '@docfacts/schema'
import { assemble } from './assemble.ts'
import { cut } from './cut.ts'
import { escapeMarkdown } from './escape.ts'
import { addressOf, evidenceLines } from './evidence.ts'
import type { Reply } from './reply.ts'
import type { View } from './view.ts'

/** Every place that says some facts. */
export function sourcesReply(facts: readonly Fact[], view: View): Reply {
  const { texts } = view
  const pieces = evidenceLines(
    facts.flatMap(({ evidence }) => evidence),
    view
  )
  return {
    components: assemble({ passages: [{ pieces: [`### ${texts.sources}`] }, { pieces }], shortened: texts.shortened }),
    private: true
  }
}

/** The documents, a line each; for a single one also its description. */
export function documentsReply(documents: readonly Document[], view: View, options: { private?: boolean } = {}): Reply {
  const { texts } = view
  const [only] = documents
  const description = documents.length === 1 ? only?.metadata.description : undefined
  return {
    components: assemble({
      passages: [
        { pieces: [`### ${texts.sources}`] },
        { pieces: documents.map((document) => documentLine(document, view)) },
        ...(typeof description === 'string' && description !== ''
          ? [{ pieces: [escapeMarkdown(cut(description, 900))] }]
          : [])
      ],
      shortened: texts.shortened
    }),
    private: options.private === true
  }
}

function documentLine({ id, path, title, words, metadata }: Document, { content, texts }: View): string {
  const address = addressOf(content, path, 1)
  const name = escapeMarkdown(cut(title, 120))
  const facts = content.book.facts.filter(({ evidence }) => evidence.some(({ document }) => document === id)).length
  const details = [
    texts.facts(facts),
    texts.words(words),
    ...(typeof metadata.author === 'string' ? [texts.author(escapeMarkdown(cut(metadata.author, 60)))] : []),
    ...(typeof metadata.updated === 'string' ? [texts.updated(escapeMarkdown(metadata.updated.slice(0, 10)))] : [])
  ]
  return `**${address === undefined ? name : `[${name}](<${address}>)`}**\n-# ${details.join(' · ')}`
}
