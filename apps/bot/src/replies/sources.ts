import type { Document, Fact } from '@docfacts/schema'
import type { Content } from '../content/content.ts'
import type { Texts } from '../interface/texts.ts'
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

/** A document and the content that it is in. */
export interface ListedDocument {
  readonly document: Document
  readonly content: Content
}

/** More than fit into a message. */
const mostDocuments = 100

/** Documents, a line each; for a single one also its description. */
export function documentsReply(
  listed: readonly ListedDocument[],
  { texts }: Pick<View, 'texts'>,
  options: { private?: boolean } = {}
): Reply {
  const [only] = listed
  const description = listed.length === 1 ? only?.document.metadata.description : undefined
  return {
    components: assemble({
      passages: [
        { pieces: [`### ${texts.sources}`] },
        { pieces: listed.slice(0, mostDocuments).map((one) => documentLine(one, texts)) },
        ...(typeof description === 'string' && description !== ''
          ? [{ pieces: [escapeMarkdown(cut(description, 900))] }]
          : [])
      ],
      shortened: texts.shortened
    }),
    private: options.private === true
  }
}

function documentLine({ document, content }: ListedDocument, texts: Texts): string {
  const { id, path, title, words, metadata } = document
  const address = addressOf(content, path, 1)
  const name = escapeMarkdown(cut(title, 120))
  const details = [
    texts.facts(content.factsIn.get(id) ?? 0),
    texts.words(words),
    ...(typeof metadata.author === 'string' ? [texts.author(escapeMarkdown(cut(metadata.author, 60)))] : []),
    ...(typeof metadata.updated === 'string' ? [texts.updated(escapeMarkdown(metadata.updated.slice(0, 10)))] : [])
  ]
  return `**${address === undefined ? name : `[${name}](<${address}>)`}**\n-# ${details.join(' · ')}`
}
